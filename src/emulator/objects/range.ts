import { cellAt, intersectAreas, usedArea, type Area } from "../../workbook";
import { booleanArgument, choiceArgument, countArgument, optional } from "../arguments";
import { isUnbounded, mapPositions } from "../areas";
import { clearCells } from "../clearing";
import { HostError } from "../hostError";
import { mergeCells, unmergeCells } from "../merging";
import { deleteCells, insertCells } from "../structure";
import { apiFormula, apiValue, apiValueType } from "../values";
import { assignedRows, copyFormulas, writeNumberFormats, writeValues } from "../writing";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { areHidden, hide } from "../lines";
import { setLineProperties } from "./lineProperties";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeGeometry } from "./rangeGeometry";
import { Worksheet } from "./worksheet";

/** Excel.Range: one rectangle of one sheet. */
export class Range extends RangeGeometry {
  override identity(): { _ReferenceId: string } {
    return { _ReferenceId: this.host.references.keep(this) };
  }

  _KeepReference(): void {
    this.host.references.keep(this);
  }

  get _ReferenceId(): string {
    return this.host.references.keep(this);
  }

  readonly rangeOver = (area: Area): Range => new Range(this.host, this.sheet, area);

  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheet, [this.area]);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, [this.area]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, [this.area]);
  }

  get values(): unknown[][] | null {
    this.host.calculation.beforeReading();
    return this.#read((row, column) => apiValue(cellAt(this.sheet, row, column)?.value ?? null));
  }
  set values(value: unknown) {
    this.#write(() => writeValues(this.host, this.sheet, this.area, value));
  }

  get formulas(): unknown[][] | null {
    return this.#read((row, column) => apiFormula(cellAt(this.sheet, row, column)));
  }
  set formulas(value: unknown) {
    this.#write(() => writeValues(this.host, this.sheet, this.area, value));
  }

  get valueTypes(): string[][] | null {
    this.host.calculation.beforeReading();
    return this.#read((row, column) => apiValueType(cellAt(this.sheet, row, column)?.value ?? null));
  }

  get numberFormat(): string[][] | null {
    return this.#read((row, column) => cellAt(this.sheet, row, column)?.numberFormat ?? "General");
  }
  set numberFormat(value: unknown) {
    this.#write(() => writeNumberFormats(this.host, this.sheet, this.area, value));
  }

  get rowHidden(): boolean | null {
    return areHidden(this.sheet.rows, this.area.row, this.area.rowCount);
  }
  set rowHidden(value: unknown) {
    this.#write(() => hide(this.host, this.sheet, "row", this.area, booleanArgument(value, "rowHidden")));
  }
  get columnHidden(): boolean | null {
    return areHidden(this.sheet.columns, this.area.column, this.area.columnCount);
  }
  set columnHidden(value: unknown) {
    this.#write(() => hide(this.host, this.sheet, "column", this.area, booleanArgument(value, "columnHidden")));
  }
  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  setRowProperties(rowPropertiesData: unknown): void {
    const { row, rowCount } = this.area;
    const rows = Array.from({ length: rowCount }, (_, index) => this.rangeOver({ ...this.area, row: row + index, rowCount: 1 }));
    setLineProperties(rows, rowPropertiesData, "rowHidden", "rowHeight");
  }
  setColumnProperties(columnPropertiesData: unknown): void {
    const { column, columnCount } = this.area;
    const columns = Array.from({ length: columnCount }, (_, index) =>
      this.rangeOver({ ...this.area, column: column + index, columnCount: 1 }),
    );
    setLineProperties(columns, columnPropertiesData, "columnHidden", "columnWidth");
  }

  /** The used cells within the range. An empty range: its first cell, as Worksheet.getUsedRange. */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedArea(this.sheet, optional(valuesOnly, booleanArgument, "valuesOnly", false));
    const within = used && intersectAreas(used, this.area);
    return within ? new Range(this.host, this.sheet, within) : null;
  }
  /** A merge counts only where its first cell lies in the range (office-js#1590). */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => intersectAreas(this.area, { ...merge, rowCount: 1, columnCount: 1 }));
    return merges.length > 0 ? new RangeAreas(this.host, this.sheet, merges) : null;
  }

  /** Brings the sheet to the front first. Source: @types/office-js, Range.select: "Selects the specified range in the Excel UI". */
  select(): void {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "Cells of a hidden sheet cannot be selected.");
    this.host.select(this.sheet, this.area);
  }

  clear(applyTo: unknown): void {
    clearCells(this.host, this.sheet, [this.area], applyTo);
  }
  merge(across: unknown): void {
    this.#write(() => mergeCells(this.host, this.sheet, this.area, optional(across, booleanArgument, "across", false)));
  }
  unmerge(): void {
    this.#write(() => unmergeCells(this.host, this.sheet, this.area));
  }
  /** Answers the new, empty cells, which stand where the range stood. */
  insert(shift: unknown): Range {
    const area = { ...this.area };
    this.#write(() => insertCells(this.host, this.sheet, area, choiceArgument(shift, ["Down", "Right"], "shift")));
    return new Range(this.host, this.sheet, area);
  }
  /**
   * Copies formulas, their relative references translated, and constants; formats stay. Source: @types/office-js, Range.copyFrom and
   * RangeCopyType. Other kinds of copies, and areas of another size, are not part of the emulator.
   */
  copyFrom(source: unknown, copyType: unknown): void {
    const from = source instanceof Range ? source : null;
    const isModelled = from?.area.rowCount === this.area.rowCount && from.area.columnCount === this.area.columnCount;
    if (from === null || !isModelled || copyType !== "Formulas")
      throw new HostError("NotImplemented", "Only formulas of an area as large.");
    this.#write(() => copyFormulas(this.host, from.sheet, from.area, this.sheet, this.area));
  }
  delete(shift: unknown): void {
    const area = { ...this.area };
    this.#write(() => deleteCells(this.host, this.sheet, area, choiceArgument(shift, ["Up", "Left"], "shift")));
  }

  /** The library calls it before it writes a large array row block by row block. */
  _ValidateArraySize(rowCount: unknown, columnCount: unknown): void {
    const rows = countArgument(rowCount, "rows");
    const columns = countArgument(columnCount, "columns");
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) {
      throw new HostError(
        "InvalidArgument",
        `The array must have ${this.area.rowCount} rows of ${this.area.columnCount} cells, not ${rows} of ${columns}.`,
      );
    }
    assignedRows("", this.area);
  }

  /** Cell-level properties of whole rows and columns read as null. Source: learn.microsoft.com "unbounded range". */
  #read<T>(read: (row: number, column: number) => T): T[][] | null {
    this.#refuseIfSheetIsGone();
    return isUnbounded(this.area) ? null : mapPositions(this.area, read);
  }

  #write(write: () => void): void {
    this.host.refuseIfReadOnly();
    this.#refuseIfSheetIsGone();
    write();
  }

  #refuseIfSheetIsGone(): void {
    if (!this.host.workbook.sheets.includes(this.sheet)) throw new HostError("ItemNotFound", "The sheet of the range is gone.");
  }
}
