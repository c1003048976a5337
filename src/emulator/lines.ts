import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Area, type Sheet } from "../workbook";
import type { Emulator } from "./emulator";
import { HostError } from "./hostError";
import { refuseUnlessAllowed } from "./protection";

/** Row heights and column widths: Excel's default row, and the scale between a column's characters and points. */
export const STANDARD_ROW_HEIGHT = 15;
/** Pixels of the widest digit of the default font (Calibri 11). Source: ECMA-376 Part 1, 18.3.1.13 col. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** 64 pixels. Same source: 8.43 characters and 5 pixels of margin. */
const STANDARD_COLUMN_POINTS = 48;

/** Width in characters, as .xlsx keeps it, in points. Same source. */
export function columnPoints(characters: number | undefined): number {
  if (characters === undefined) return STANDARD_COLUMN_POINTS;
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

export function columnCharacters(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

/** True or false for all lines, null where they differ. */
export function areHidden(lines: ReadonlyMap<number, { hidden?: boolean }>, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const [line, format] of lines) if (format.hidden === true && line >= first && line < first + count) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}

export function hide(host: Emulator, sheet: Sheet, kind: "row" | "column", area: Area, hidden: boolean): void {
  refuseUnlessAllowed(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (kind === "row") changeRows(sheet, area, () => (hidden ? { hidden: true } : { hidden: false }));
  else changeColumns(sheet, area, () => (hidden ? { hidden: true } : { hidden: false }));
  host.lookChanged(sheet);
}

/** Sets parts of the format of every row of the area. */
export function changeRows(sheet: Sheet, area: Area, change: () => { height?: number | undefined; hidden?: boolean }): void {
  if (area.rowCount === MAXIMUM_ROWS) throw new HostError("NotImplemented", "Formats of all rows are not part of the emulator.");
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const { height, hidden } = { ...sheet.rows.get(row), ...change() };
    const format = { ...(height === undefined ? {} : { height }), ...(hidden === true ? { hidden } : {}) };
    if (Object.keys(format).length === 0) sheet.rows.delete(row);
    else sheet.rows.set(row, format);
  }
}

/** Sets parts of the format of every column of the area. */
export function changeColumns(sheet: Sheet, area: Area, change: () => { width?: number; hidden?: boolean }): void {
  if (area.columnCount === MAXIMUM_COLUMNS) throw new HostError("NotImplemented", "Formats of all columns are not part of the emulator.");
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    const { width, hidden } = { ...sheet.columns.get(column), ...change() };
    const format = { ...(width === undefined ? {} : { width }), ...(hidden === true ? { hidden } : {}) };
    if (Object.keys(format).length === 0) sheet.columns.delete(column);
    else sheet.columns.set(column, format);
  }
}
