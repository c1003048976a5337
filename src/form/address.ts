/** Cell addresses as formulas and Office.js write them. */
import type { Area } from "./sheet";

/** Zero-based column to letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** An absolute reference to a cell, such as $B$4. */
export function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A relative address of an area, such as B4:D9, or B4 for a single cell. */
export function areaAddress(area: Area): string {
  const first = columnLetters(area.column) + String(area.row + 1);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${columnLetters(area.column + area.columnCount - 1)}${String(area.row + area.rowCount)}`;
}

/** An absolute reference to rows first…last (inclusive) of one column, on a sheet whose name is always quoted. */
export function sheetColumnRange(sheetName: string, column: number, firstRow: number, lastRow: number): string {
  return `${quotedSheet(sheetName)}!${absoluteCell(firstRow, column)}:${absoluteCell(lastRow, column)}`;
}

/** An absolute reference to a cell of another sheet. */
export function sheetCell(sheetName: string, row: number, column: number): string {
  return `${quotedSheet(sheetName)}!${absoluteCell(row, column)}`;
}

/** A sheet name as formulas need it, always in quotes: names with spaces, brackets or leading digits break without. */
export function quotedSheet(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}
