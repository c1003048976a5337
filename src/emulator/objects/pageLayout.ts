import { MAXIMUM_COLUMNS, parseReference, type Area, type PageSetup, type Sheet } from "../../workbook";
import { booleanArgument, choiceArgument, numberArgument, recordArgument, textArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { HostObject } from "./hostObject";
import { Range } from "./range";

const POINTS_PER_INCH = 72;
/** Excel's normal margins in inches. Source: support.microsoft.com "Set page margins before printing a worksheet". */
const normalMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** The page setup of a sheet; a sheet without one has Excel's default. */
function setupOf(sheet: Sheet): PageSetup {
  return sheet.pageSetup ?? { orientation: "Portrait", paperSize: "A4" };
}

/** Excel.PageLayout. */
export class PageLayout extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  get orientation(): PageSetup["orientation"] {
    return setupOf(this.sheet).orientation;
  }
  set orientation(value: unknown) {
    this.#change({ orientation: choiceArgument(value, ["Portrait", "Landscape"], "orientation") });
  }

  get paperSize(): PageSetup["paperSize"] {
    return setupOf(this.sheet).paperSize;
  }
  set paperSize(value: unknown) {
    this.#change({ paperSize: choiceArgument(value, ["A4", "A3", "Letter"], "paperSize") });
  }

  get centerHorizontally(): boolean {
    return setupOf(this.sheet).centerHorizontally ?? false;
  }
  set centerHorizontally(value: unknown) {
    this.#change({ centerHorizontally: booleanArgument(value, "centerHorizontally") });
  }

  get zoom(): { scale: number } | { horizontalFitToPages: number; verticalFitToPages: number } {
    const { fit } = setupOf(this.sheet);
    return fit ? { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall } : { scale: 100 };
  }
  /** The whole object is assigned; a side that is absent is automatic. Source: @types/office-js, PageLayout.zoom. */
  set zoom(value: unknown) {
    const zoom = recordArgument(value, "zoom");
    const pages = (side: string): number => (zoom[side] === undefined || zoom[side] === null ? 0 : numberArgument(zoom[side], side));
    if (zoom["scale"] !== undefined && zoom["scale"] !== 100) throw new HostError("NotImplemented", "A scale is not part of the emulator.");
    this.#change({ fit: { wide: pages("horizontalFitToPages"), tall: pages("verticalFitToPages") } });
  }

  get leftMargin(): number {
    return this.#margins.left * POINTS_PER_INCH;
  }
  set leftMargin(points: unknown) {
    this.#setMargin("left", points);
  }
  get rightMargin(): number {
    return this.#margins.right * POINTS_PER_INCH;
  }
  set rightMargin(points: unknown) {
    this.#setMargin("right", points);
  }
  get topMargin(): number {
    return this.#margins.top * POINTS_PER_INCH;
  }
  set topMargin(points: unknown) {
    this.#setMargin("top", points);
  }
  get bottomMargin(): number {
    return this.#margins.bottom * POINTS_PER_INCH;
  }
  set bottomMargin(points: unknown) {
    this.#setMargin("bottom", points);
  }
  get headerMargin(): number {
    return this.#margins.header * POINTS_PER_INCH;
  }
  set headerMargin(points: unknown) {
    this.#setMargin("header", points);
  }
  get footerMargin(): number {
    return this.#margins.footer * POINTS_PER_INCH;
  }
  set footerMargin(points: unknown) {
    this.#setMargin("footer", points);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.host, this.sheet);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const perInch = { Points: 72, Inches: 1, Centimeters: 2.54 }[choiceArgument(unit, ["Points", "Inches", "Centimeters"], "unit")];
    const given = recordArgument(margins, "marginOptions");
    const changed = { ...this.#margins };
    for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
      if (given[side] !== undefined && given[side] !== null) changed[side] = numberArgument(given[side], side) / perInch;
    }
    this.#change({ margins: changed });
  }

  setPrintArea(area: unknown): void {
    this.#change({ printArea: this.#areaOf(area) });
  }

  /** "The range must span the entire rows." Source: @types/office-js, setPrintTitleRows. */
  setPrintTitleRows(rows: unknown): void {
    const area = this.#areaOf(rows);
    if (area.columnCount !== MAXIMUM_COLUMNS) throw new HostError("InvalidArgument", "Title rows must be entire rows.");
    this.#change({ titleRows: { row: area.row, rowCount: area.rowCount } });
  }

  get #margins(): NonNullable<PageSetup["margins"]> {
    return setupOf(this.sheet).margins ?? normalMargins;
  }

  #setMargin(side: keyof NonNullable<PageSetup["margins"]>, points: unknown): void {
    this.#change({ margins: { ...this.#margins, [side]: numberArgument(points, `${side}Margin`) / POINTS_PER_INCH } });
  }

  #areaOf(value: unknown): Area {
    const area = value instanceof Range ? value.area : typeof value === "string" ? parseReference(value)?.area : undefined;
    if (!area) throw new HostError("InvalidArgument", "A range or an address is needed.");
    return area;
  }

  #change(change: Partial<PageSetup>): void {
    this.host.refuseIfReadOnly();
    this.sheet.pageSetup = { ...setupOf(this.sheet), ...change };
    this.host.lookChanged(this.sheet);
  }
}

/** Excel.HeaderFooterGroup. */
export class HeaderFooterGroup extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.host, this.sheet);
  }
}

/** Excel.HeaderFooter: the two footers that the model of the workbook keeps. */
export class HeaderFooter extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  get centerFooter(): string {
    return setupOf(this.sheet).centerFooter ?? "";
  }
  set centerFooter(text: unknown) {
    this.host.refuseIfReadOnly();
    this.sheet.pageSetup = { ...setupOf(this.sheet), centerFooter: textArgument(text, "centerFooter") };
  }

  get leftFooter(): string {
    return setupOf(this.sheet).leftFooter ?? "";
  }
  set leftFooter(text: unknown) {
    this.host.refuseIfReadOnly();
    this.sheet.pageSetup = { ...setupOf(this.sheet), leftFooter: textArgument(text, "leftFooter") };
  }
}
