/**
 * A sheet of ours as a table: cells are found by row code and column code, so that inserted, moved and deleted rows and
 * columns are read right. The column codes stand in the marker's row, the row codes in the marker's column.
 */
import { parseMarker, type Marker } from "./marker";
import type { SheetContents, SheetValue, SheetValueType } from "./sheet";

/** The rows at the top that may hold the marker: ours is the first, but rows may have been inserted above it. */
const markerSearchRows = 20;

export interface FormCell {
  /** Zero-based position on the sheet. */
  row: number;
  column: number;
  value: SheetValue;
  /** The formula with "=", or null for a constant. */
  formula: string | null;
  numberFormat: string;
  valueType: SheetValueType;
}

export interface FormTable {
  marker: Marker;
  sheetName: string;
  sheetId: string;
  /** Column codes with their zero-based columns; a code that stands twice is in repeatedColumns too. */
  columns: Map<string, number>;
  repeatedColumns: string[];
  /** Row codes with their zero-based rows, in sheet order; of a repeated code the first row. */
  rows: Map<string, number>;
  /** Codes that stand in more than one row, with all their rows. */
  repeatedRows: Map<string, number[]>;
  /** Rows below the marker that bear no code but hold something a person typed. */
  strayRows: { row: number; text: string }[];
  markerRow: number;
  /** The column of the row codes. */
  codeColumn: number;
  /** One past the last row that holds anything. */
  endRow: number;
  /** One past the last column that holds anything. */
  endColumn: number;
  cellAt(row: number, column: number): FormCell;
  /** Null where the row or the column is gone. */
  cell(rowCode: string, columnCode: string): FormCell | null;
}

/** The table of a sheet, or null where the sheet bears no marker of ours. */
export function indexSheet(sheet: SheetContents): FormTable | null {
  const found = findMarker(sheet);
  if (found === null) return null;
  const columns = indexColumns(sheet, found.row);
  const codes = indexRows(sheet, found.row, found.column);
  const cellAt = (row: number, column: number): FormCell => readCell(sheet, row, column);
  return {
    marker: found.marker,
    sheetName: sheet.name,
    sheetId: sheet.id,
    columns,
    repeatedColumns: repeatedColumns(sheet, found.row),
    ...codes,
    markerRow: found.row,
    codeColumn: found.column,
    endRow: sheet.firstRow + sheet.values.length,
    endColumn: sheet.firstColumn + (sheet.values[0]?.length ?? 0),
    cellAt,
    cell(rowCode, columnCode) {
      const row = codes.rows.get(rowCode);
      const column = columns.get(columnCode);
      return row === undefined || column === undefined ? null : cellAt(row, column);
    },
  };
}

/** What a person would find in a cell: its formula, or its constant; "" where the cell is gone. */
export function contentOf(table: FormTable | undefined, row: string, column: string): SheetValue {
  const cell = table?.cell(row, column) ?? null;
  return cell === null ? "" : (cell.formula ?? cell.value);
}

function findMarker(sheet: SheetContents): { marker: Marker; row: number; column: number } | null {
  const rows = sheet.values.slice(0, Math.max(0, markerSearchRows - sheet.firstRow));
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      const marker = parseMarker(value);
      if (marker !== null) return { marker, row: sheet.firstRow + r, column: sheet.firstColumn + c };
    }
  }
  return null;
}

function indexColumns(sheet: SheetContents, markerRow: number): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [c, value] of (sheet.values[markerRow - sheet.firstRow] ?? []).entries()) {
    if (typeof value !== "string" || value === "" || parseMarker(value) !== null) continue;
    if (!columns.has(value)) columns.set(value, sheet.firstColumn + c);
  }
  return columns;
}

function repeatedColumns(sheet: SheetContents, markerRow: number): string[] {
  const codes = (sheet.values[markerRow - sheet.firstRow] ?? []).map(String).filter((code) => code !== "");
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) < index))];
}

function indexRows(sheet: SheetContents, markerRow: number, codeColumn: number): Pick<FormTable, "rows" | "repeatedRows" | "strayRows"> {
  const rows = new Map<string, number>();
  const repeatedRows = new Map<string, number[]>();
  const strayRows: FormTable["strayRows"] = [];
  for (const [r, values] of sheet.values.entries()) {
    const row = sheet.firstRow + r;
    if (row <= markerRow) continue;
    const code = String(values[codeColumn - sheet.firstColumn] ?? "").trim();
    if (code === "") {
      const text = values.map((value) => String(value).trim()).find((cell) => cell !== "");
      if (text !== undefined) strayRows.push({ row, text });
      continue;
    }
    const first = rows.get(code);
    if (first === undefined) rows.set(code, row);
    else repeatedRows.set(code, [...(repeatedRows.get(code) ?? [first]), row]);
  }
  return { rows, repeatedRows, strayRows };
}

function readCell(sheet: SheetContents, row: number, column: number): FormCell {
  const r = row - sheet.firstRow;
  const c = column - sheet.firstColumn;
  const value = sheet.values[r]?.[c] ?? "";
  const content = sheet.formulas[r]?.[c] ?? "";
  // A text that begins with "=" reads the same as values and as formulas; a formula does not (Range.formulas).
  const formula = typeof content === "string" && content.startsWith("=") && content !== value ? content : null;
  return {
    row,
    column,
    value,
    formula,
    numberFormat: sheet.numberFormats[r]?.[c] ?? "General",
    valueType: sheet.valueTypes[r]?.[c] ?? "Empty",
  };
}
