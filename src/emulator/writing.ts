import { cellAt, changeCell, translateFormula, type Area, type CellValue, type Sheet } from "../workbook";
import { forEachPosition, isUnbounded, mapPositions } from "./areas";
import type { Emulator } from "./emulator";
import { HostError } from "./hostError";
import { refuseLocked, refuseUnlessAllowed } from "./protection";
import { isCovered } from "./merging";
import { applyEntry, parseEntry, type Entry } from "./typedEntry";

/**
 * The rows of a 2-D array that is assigned to a range. One value stands for all cells; any other shape than the range's
 * is refused; null for the whole is refused, null for a cell keeps it.
 * Source: learn.microsoft.com "Working with blank and null values".
 */
export function assignedRows(value: unknown, area: Area): unknown[][] {
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "Cells of a whole row or column cannot be written.");
  if (value === null || value === undefined) throw new HostError("InvalidArgument", "null cannot be assigned to a whole range.");
  if (!Array.isArray(value)) return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => value));
  const rows: unknown[] = value;
  const isRow = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === area.columnCount;
  const shaped = rows.filter(isRow);
  if (rows.length !== area.rowCount || shaped.length !== rows.length) {
    throw new HostError("InvalidArgument", `The array must have ${area.rowCount} rows of ${area.columnCount} cells.`);
  }
  return shaped;
}

/** `Range.values = …` and `Range.formulas = …`: each text is entered as if typed, under US rules (office-js#1559). */
export function writeValues(host: Emulator, sheet: Sheet, area: Area, value: unknown): void {
  const rows = assignedRows(value, area);
  refuseLocked(sheet, [area]);
  const before = cellAt(sheet, area.row, area.column)?.value ?? null;
  const entries = rows.map((row, down) => row.map((item, across) => entryOf(host, sheet, item, area.row + down, area.column + across)));
  forEachPosition(area, (row, column) => {
    const entry = entries[row - area.row]?.[column - area.column];
    if (entry && !isCovered(sheet, row, column)) applyEntry(sheet, row, column, entry);
  });
  host.cellsChanged(sheet, area, { changeType: "RangeEdited", before });
}

/** `Range.copyFrom(…, "Formulas")`: a relative reference is told from where the copy stands. */
export function copyFormulas(host: Emulator, from: Sheet, source: Area, to: Sheet, area: Area): void {
  refuseLocked(to, [area]);
  const [down, across] = [area.row - source.row, area.column - source.column];
  const cells = mapPositions(source, (row, column) => cellAt(from, row, column));
  forEachPosition(area, (row, column) => {
    const cell = cells[row - area.row]?.[column - area.column];
    if (isCovered(to, row, column)) return;
    const formula = cell?.formula === undefined ? undefined : translateFormula(cell.formula, down, across);
    changeCell(to, row, column, { value: formula === undefined ? (cell?.value ?? null) : null, formula });
  });
  host.cellsChanged(to, area, { changeType: "RangeEdited" });
}

/** `Range.numberFormat = …`. The value that stands in a cell keeps its type. */
export function writeNumberFormats(host: Emulator, sheet: Sheet, area: Area, value: unknown): void {
  const rows = assignedRows(value, area);
  refuseUnlessAllowed(sheet, "allowFormatCells");
  forEachPosition(area, (row, column) => {
    const format = rows[row - area.row]?.[column - area.column];
    if (format === null || format === undefined) return;
    if (typeof format !== "string") throw new HostError("InvalidArgument", "A number format is text.");
    changeCell(sheet, row, column, { numberFormat: format === "" || format === "General" ? undefined : format });
  });
  host.lookChanged(sheet);
}

function entryOf(host: Emulator, sheet: Sheet, item: unknown, row: number, column: number): Entry | undefined {
  if (item === null || item === undefined) return undefined;
  const numberFormat = cellAt(sheet, row, column)?.numberFormat ?? "General";
  if (typeof item === "string") {
    const entry = parseEntry(item, { numberFormat, typedBy: "addin", year: host.currentYear });
    if (entry.kind === "refused") throw new HostError("InvalidArgument", `${JSON.stringify(item)} cannot be entered: ${entry.reason}.`);
    return entry;
  }
  if (typeof item !== "number" && typeof item !== "boolean")
    throw new HostError("InvalidArgument", "A cell takes text, a number or true and false.");
  // In a text cell a number is kept as its text, as when it is typed [inferred: writing a value is typing it].
  const value: CellValue = numberFormat === "@" ? String(item).toUpperCase() : item;
  return { kind: "value", value };
}
