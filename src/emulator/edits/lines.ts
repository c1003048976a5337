import { setCell, type Sheet, type Workbook } from "../../workbook";
import { applyLineMap, blankLike } from "./applyLineMap";
import { deletedLines, insertedLines, movedLines, type Axis, type LineMap } from "./lineMap";

/** Inserts empty rows before `row`; they look like the row above. Answers where the old rows went. */
export function insertRows(workbook: Workbook, sheet: Sheet, row: number, count = 1): LineMap {
  return insertLines(workbook, sheet, "row", row, count);
}

/** Inserts empty columns before `column`; they look like the column to the left. */
export function insertColumns(workbook: Workbook, sheet: Sheet, column: number, count = 1): LineMap {
  return insertLines(workbook, sheet, "column", column, count);
}

/** Deletes rows. References to them become #REF!, ranges shrink. */
export function deleteRows(workbook: Workbook, sheet: Sheet, row: number, count = 1): LineMap {
  return apply(workbook, sheet, deletedLines("row", row, count));
}

export function deleteColumns(workbook: Workbook, sheet: Sheet, column: number, count = 1): LineMap {
  return apply(workbook, sheet, deletedLines("column", column, count));
}

/** Cuts rows and inserts them before the row `before`, counted as things stand before the move. */
export function moveRows(workbook: Workbook, sheet: Sheet, row: number, count: number, before: number): LineMap {
  return apply(workbook, sheet, movedLines("row", row, count, before));
}

/** Cuts columns and inserts them before the column `before`, counted as things stand before the move. */
export function moveColumns(workbook: Workbook, sheet: Sheet, column: number, count: number, before: number): LineMap {
  return apply(workbook, sheet, movedLines("column", column, count, before));
}

function apply(workbook: Workbook, sheet: Sheet, map: LineMap): LineMap {
  applyLineMap(workbook, sheet, map);
  return map;
}

function insertLines(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number): LineMap {
  const map = apply(workbook, sheet, insertedLines(axis, at, count));
  for (let line = at; at > 0 && line < at + count; line += 1) copyFormats(sheet, axis, at - 1, line);
  return map;
}

function copyFormats(sheet: Sheet, axis: Axis, from: number, to: number): void {
  if (axis === "row") {
    for (const [column, cell] of sheet.cells.get(from) ?? []) setCell(sheet, to, column, blankLike(cell));
    const height = sheet.rows.get(from)?.height;
    if (height !== undefined) sheet.rows.set(to, { height });
  } else {
    for (const [row, cells] of sheet.cells) {
      const cell = cells.get(from);
      if (cell) setCell(sheet, row, to, blankLike(cell));
    }
    const width = sheet.columns.get(from)?.width;
    if (width !== undefined) sheet.columns.set(to, { width });
  }
}
