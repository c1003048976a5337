import { intersectAreas, MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseArea, type Sheet } from "../../workbook";
import { countArgument, optional } from "../arguments";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { HostObject } from "./hostObject";
import { Range } from "./range";

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  freezeRows(count: unknown): void {
    this.#freeze(optional(count, countArgument, "count", 1), 0);
  }

  freezeColumns(count: unknown): void {
    this.#freeze(0, optional(count, countArgument, "count", 1));
  }

  /** The range is what stays in view, from the sheet's first cell on. Source: @types/office-js, freezeAt. */
  freezeAt(frozen: unknown): void {
    const area = frozen instanceof Range ? frozen.area : typeof frozen === "string" ? parseArea(frozen) : undefined;
    if (!area) throw new HostError("InvalidArgument", "frozenRange must be a range or an address.");
    const rows = area.rowCount === MAXIMUM_ROWS ? 0 : area.row + area.rowCount;
    const columns = area.columnCount === MAXIMUM_COLUMNS ? 0 : area.column + area.columnCount;
    this.#freeze(rows, columns);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { freeze } = this.sheet;
    if (!freeze) return null;
    const all = { row: 0, column: 0, rowCount: MAXIMUM_ROWS, columnCount: MAXIMUM_COLUMNS };
    const frozen = { ...all, rowCount: freeze.rowCount || MAXIMUM_ROWS, columnCount: freeze.columnCount || MAXIMUM_COLUMNS };
    return new Range(this.host, this.sheet, intersectAreas(all, frozen) ?? all);
  }

  #freeze(rowCount: number, columnCount: number): void {
    this.host.refuseIfReadOnly();
    if (rowCount === 0 && columnCount === 0) delete this.sheet.freeze;
    else this.sheet.freeze = { rowCount, columnCount };
    this.host.lookChanged(this.sheet);
  }
}
