import { intersectAreas, MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseReference, type Area, type Sheet } from "../../workbook";
import { countArgument, numberArgument } from "../arguments";
import { boundingArea } from "../areas";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { apiAddress } from "../values";
import { HostObject } from "./hostObject";
import type { Range } from "./range";

/** Where a range lies, and the ranges that are told from it. */
export abstract class RangeGeometry extends HostObject {
  /** Moves along when rows and columns are inserted or deleted, as Excel's own tracked ranges do. */
  area: Area;

  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    area: Area,
  ) {
    super(host);
    const isInSheet =
      area.row >= 0 && area.column >= 0 && area.row + area.rowCount <= MAXIMUM_ROWS && area.column + area.columnCount <= MAXIMUM_COLUMNS;
    if (!isInSheet || area.rowCount < 1 || area.columnCount < 1)
      throw new HostError("InvalidArgument", "The range lies outside the sheet.");
    this.area = area;
  }

  /** Another range of the same sheet. */
  abstract readonly rangeOver: (area: Area) => Range;

  get address(): string {
    return apiAddress(this.sheet.name, this.area);
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rowCount;
  }
  get columnCount(): number {
    return this.area.columnCount;
  }
  /** -1 beyond 2^31 - 1. Source: @types/office-js, Range.cellCount. */
  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.area.columnCount === MAXIMUM_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.area.rowCount === MAXIMUM_ROWS;
  }

  getCell(row: unknown, column: unknown): Range {
    return this.#at(this.area.row + numberArgument(row, "row"), this.area.column + numberArgument(column, "column"), 1, 1);
  }
  getRow(row: unknown): Range {
    return this.#at(this.area.row + numberArgument(row, "row"), this.area.column, 1, this.area.columnCount);
  }
  getColumn(column: unknown): Range {
    return this.#at(this.area.row, this.area.column + numberArgument(column, "column"), this.area.rowCount, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  getOffsetRange(rowOffset: unknown, columnOffset: unknown): Range {
    const { area } = this;
    return this.#at(
      area.row + numberArgument(rowOffset, "rowOffset"),
      area.column + numberArgument(columnOffset, "columnOffset"),
      area.rowCount,
      area.columnCount,
    );
  }
  getResizedRange(deltaRows: unknown, deltaColumns: unknown): Range {
    const { area } = this;
    return this.#at(
      area.row,
      area.column,
      area.rowCount + numberArgument(deltaRows, "deltaRows"),
      area.columnCount + numberArgument(deltaColumns, "deltaColumns"),
    );
  }
  getAbsoluteResizedRange(rowCount: unknown, columnCount: unknown): Range {
    return this.#at(this.area.row, this.area.column, countArgument(rowCount, "numRows", 1), countArgument(columnCount, "numColumns", 1));
  }
  getEntireRow(): Range {
    return this.#at(this.area.row, 0, this.area.rowCount, MAXIMUM_COLUMNS);
  }
  getEntireColumn(): Range {
    return this.#at(0, this.area.column, MAXIMUM_ROWS, this.area.columnCount);
  }
  getBoundingRect(other: unknown): Range {
    return this.rangeOver(boundingArea(this.area, this.#areaOf(other)));
  }
  getIntersection(other: unknown): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new HostError("ItemNotFound", "The ranges do not intersect.");
    return common;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersectAreas(this.area, this.#areaOf(other));
    return common ? this.rangeOver(common) : null;
  }
  #at(row: number, column: number, rowCount: number, columnCount: number): Range {
    return this.rangeOver({ row, column, rowCount, columnCount });
  }

  #areaOf(other: unknown): Area {
    if (other instanceof RangeGeometry && other.sheet === this.sheet) return other.area;
    const reference = typeof other === "string" ? parseReference(other) : undefined;
    if (!reference) throw new HostError("InvalidArgument", "A range of the same sheet is needed.");
    return reference.area;
  }
}
