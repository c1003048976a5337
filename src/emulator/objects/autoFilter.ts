import { parseArea, type Sheet } from "../../workbook";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { HostObject } from "./hostObject";
import { Range } from "./range";

/** Excel.AutoFilter: the drop-down arrows over a block. Criteria are not modelled. */
export class AutoFilter extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }

  /** True where the filter hides rows. Criteria are not modelled: hidden rows inside the filter's range stand for them. */
  get isDataFiltered(): boolean {
    const area = this.sheet.autoFilter;
    if (area === undefined) return false;
    return [...this.sheet.rows].some(([row, { hidden }]) => hidden === true && row > area.row && row < area.row + area.rowCount);
  }

  apply(range: unknown, _columnIndex: unknown, criteria: unknown): void {
    this.host.refuseIfReadOnly();
    if (criteria !== undefined && criteria !== null) throw new HostError("NotImplemented", "Filter criteria are not part of the emulator.");
    if (this.sheet.protection) throw new HostError("AccessDenied", "The sheet is protected.");
    const area = range instanceof Range ? range.area : typeof range === "string" ? parseArea(range) : undefined;
    if (!area) throw new HostError("InvalidArgument", "range must be a range or an address.");
    this.sheet.autoFilter = area;
    this.host.lookChanged(this.sheet);
  }

  remove(): void {
    this.host.refuseIfReadOnly();
    delete this.sheet.autoFilter;
    this.host.lookChanged(this.sheet);
  }

  getRangeOrNullObject(): Range | null {
    return this.sheet.autoFilter ? new Range(this.host, this.sheet, this.sheet.autoFilter) : null;
  }
}
