import type { Sheet } from "../../workbook";

export const rowHeaderPixels = 46;
const defaultColumnPixels = 72;
const defaultRowPixels = 20;
/** Width of a digit of the default font (Calibri 11 at 96 dpi), the unit of column widths in .xlsx. */
const digitPixels = 7;

/** A column's width on screen. */
export function columnPixels(sheet: Sheet, column: number): number {
  const width = sheet.columns.get(column)?.width;
  return width === undefined ? defaultColumnPixels : Math.max(1, Math.round(width * digitPixels));
}

/** A row's height on screen; a row without one grows with its wrapped text. */
export function rowPixels(sheet: Sheet, row: number): number {
  const height = sheet.rows.get(row)?.height;
  return height === undefined ? defaultRowPixels : pixelsOfPoints(height);
}

/** 96 pixels and 72 points to the inch. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}
