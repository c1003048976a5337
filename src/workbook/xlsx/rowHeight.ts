import { forEachCell } from "../access";
import type { Cell, RowFormat, Sheet } from "../model";

/** Excel's default column in characters, and its default row in points. */
const STANDARD_WIDTH = 8.43;
const LINE_HEIGHT = 15;
/** A little air, so that no line touches a border. */
const SLACK = 3;
/** A Chinese character is a little wider than two digits, which column widths are counted in. */
const WIDE_CHARACTER = 2.1;
const STANDARD_SIZE = 11;

/**
 * Heights for rows without one whose wrapped text needs more than a line. Excel fits such rows when text is entered, but a
 * program that opens a file may not (LibreOffice does not), so that text would be cut. An estimate: no font is measured.
 * Merged cells fit no row in Excel and are passed over; so are rows that have a height or are hidden.
 */
export function fittingHeights(sheet: Sheet): Map<number, RowFormat> {
  const heights = new Map<number, RowFormat>();
  const isMerged = (row: number, column: number): boolean =>
    sheet.merges.some(
      (area) => row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount,
    );
  forEachCell(sheet, (cell, row, column) => {
    const format = sheet.rows.get(row);
    if (cell.style?.wrapText !== true || format?.height !== undefined || format?.hidden === true || isMerged(row, column)) return;
    const width = sheet.columns.get(column)?.width ?? STANDARD_WIDTH;
    const height = lines(cell, width) * LINE_HEIGHT * ((cell.style.font?.size ?? STANDARD_SIZE) / STANDARD_SIZE);
    if (height > LINE_HEIGHT && height + SLACK > (heights.get(row)?.height ?? 0))
      heights.set(row, { height: Math.min(Math.ceil(height) + SLACK, 409) });
  });
  return heights;
}

function lines({ value, style }: Cell, width: number): number {
  if (typeof value !== "string") return 1;
  const scale = ((style?.font?.size ?? STANDARD_SIZE) / STANDARD_SIZE) * (style?.font?.bold === true ? 1.08 : 1);
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((characters(line) * scale) / width)), 0);
}

/** Width of a text in characters as columns count them. */
function characters(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? WIDE_CHARACTER : 1), 0);
}
