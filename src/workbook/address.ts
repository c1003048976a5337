import type { Area } from "./model";

/** The size of an Excel sheet: "Excel specifications and limits", 1,048,576 rows by 16,384 columns. */
export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

/** An area and the sheet that was named before the "!", if one was. */
export interface SheetReference {
  sheetName?: string;
  area: Area;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** (0, 0) → "A1". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** (0, 0) → "$A$1". */
export function absoluteCellAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "A1" for a single cell, otherwise "A1:B9". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$9", also for a single cell: the form that print areas and chart references take. */
export function absoluteAreaAddress(area: Area): string {
  const last = absoluteCellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${absoluteCellAddress(area.row, area.column)}:${last}`;
}

/** A sheet's name as formulas take it. Always in quotes: which names may go without differs from program to program. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "'指标评分'!A1:B9". */
export function sheetAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${areaAddress(area)}`;
}

/** Reads "B3" or "$B$3"; undefined where the text is no cell of a sheet. */
export function parseCellAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!match) return undefined;
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return row < MAXIMUM_ROWS && column < MAXIMUM_COLUMNS ? { row, column } : undefined;
}

/** Reads "B3", "$B$3:D9", "A:C" or "2:5", corners in any order; undefined where the text is no area of a sheet. */
export function parseArea(text: string): Area | undefined {
  const [start = "", end = start, ...rest] = text.trim().split(":");
  if (rest.length > 0) return undefined;
  const first = parseCellAddress(start);
  const last = parseCellAddress(end);
  if (first && last) return areaBetween(first, last);
  return text.includes(":") ? parseWholeLines(start, end) : undefined;
}

/** Reads an area with or without a sheet before it: "'一季度 表'!A1:B2", "数据!A1", "A1". */
export function parseReference(text: string): SheetReference | undefined {
  const match = /^\s*(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!']+)$/.exec(text);
  const area = match && parseArea(match[3] ?? "");
  if (!match || !area) return undefined;
  const sheetName = match[1]?.replace(/''/g, "'") ?? match[2];
  return sheetName === undefined ? { area } : { sheetName, area };
}

/** The smallest area that holds both cells. */
export function areaBetween(one: { row: number; column: number }, other: { row: number; column: number }): Area {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rowCount: Math.abs(one.row - other.row) + 1,
    columnCount: Math.abs(one.column - other.column) + 1,
  };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}

/** The cells that both areas hold; undefined where they have none in common. */
export function intersectAreas(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

function parseWholeLines(start: string, end: string): Area | undefined {
  const columns = [start, end].map((part) => /^\$?([A-Za-z]{1,3})$/.exec(part.trim())?.[1]);
  if (columns[0] && columns[1]) {
    const area = areaBetween({ row: 0, column: columnNumber(columns[0]) }, { row: MAXIMUM_ROWS - 1, column: columnNumber(columns[1]) });
    return area.column + area.columnCount <= MAXIMUM_COLUMNS ? area : undefined;
  }
  const rows = [start, end].map((part) => /^\$?([1-9]\d{0,6})$/.exec(part.trim())?.[1]);
  if (rows[0] && rows[1]) {
    const area = areaBetween({ row: Number(rows[0]) - 1, column: 0 }, { row: Number(rows[1]) - 1, column: MAXIMUM_COLUMNS - 1 });
    return area.row + area.rowCount <= MAXIMUM_ROWS ? area : undefined;
  }
  return undefined;
}
