import { absoluteReference, parseArea, type Area, type BarChart, type Sheet } from "../../workbook";
import { choiceArgument, textArgument } from "../arguments";
import { boundingArea } from "../areas";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import { Range } from "./range";

/** Excel.ChartCollection, as far as the workbook's one kind of chart goes: bars over one column of values. */
export class ChartCollection extends HostCollection {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  get items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.host, this.sheet, chart));
  }

  getCount(): number {
    return this.sheet.charts.length;
  }

  /** The first column of the source names the bars, the last one holds their lengths. */
  add(type: unknown, source: unknown): Chart {
    this.host.refuseIfReadOnly();
    choiceArgument(type, ["BarClustered"], "type");
    if (!(source instanceof Range) || source.area.columnCount < 2) throw new HostError("InvalidArgument", "A chart needs two columns.");
    const { area, sheet } = source;
    const last = area.column + area.columnCount - 1;
    const chart: BarChart = {
      name: `Chart ${this.sheet.charts.length + 1}`,
      title: "",
      categories: absoluteReference(sheet.name, { ...area, columnCount: 1 }),
      values: absoluteReference(sheet.name, { ...area, column: last, columnCount: 1 }),
      position: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
    };
    this.sheet.charts.push(chart);
    this.host.lookChanged(this.sheet);
    return new Chart(this.host, this.sheet, chart);
  }

  getItem(name: unknown): Chart {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw new HostError("ItemNotFound", "There is no such chart.");
    return chart;
  }

  getItemOrNullObject(name: unknown): Chart | null {
    const chart = this.sheet.charts.find((candidate) => candidate.name === textArgument(name, "name"));
    return chart ? new Chart(this.host, this.sheet, chart) : null;
  }
}

/** Excel.Chart. */
export class Chart extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly chart: BarChart,
  ) {
    super(host);
  }

  override identity(): { Id: string } {
    return { Id: this.chart.name };
  }

  get name(): string {
    return this.chart.name;
  }
  set name(value: unknown) {
    this.host.refuseIfReadOnly();
    this.chart.name = textArgument(value, "name");
  }

  get title(): ChartTitle {
    return new ChartTitle(this.host, this.sheet, this.chart);
  }

  /** From the start cell to the end cell; without one the chart keeps its size. */
  setPosition(start: unknown, end: unknown): void {
    this.host.refuseIfReadOnly();
    const first = areaOf(start, "startCell");
    const last = end === undefined || end === null ? undefined : areaOf(end, "endCell");
    this.chart.position = last ? boundingArea(first, last) : { ...this.chart.position, row: first.row, column: first.column };
    this.host.lookChanged(this.sheet);
  }

  delete(): void {
    this.host.refuseIfReadOnly();
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart);
    this.host.lookChanged(this.sheet);
  }
}

/** Excel.ChartTitle. */
export class ChartTitle extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly chart: BarChart,
  ) {
    super(host);
  }

  get text(): string {
    return this.chart.title;
  }
  set text(value: unknown) {
    this.host.refuseIfReadOnly();
    this.chart.title = textArgument(value, "text");
    this.host.lookChanged(this.sheet);
  }
}

function areaOf(cell: unknown, name: string): Area {
  const area = cell instanceof Range ? cell.area : typeof cell === "string" ? parseArea(cell) : undefined;
  if (!area) throw new HostError("InvalidArgument", `${name} must be a range or an address.`);
  return area;
}
