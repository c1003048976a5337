import { intersectAreas, MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Area } from "../workbook";

/** Whole rows or whole columns: cell-level properties of such a range read as null and cannot be written. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === MAXIMUM_ROWS || area.columnCount === MAXIMUM_COLUMNS;
}

export function isSameArea(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column && one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}

/** What of an area lies outside another: up to four rectangles, above, below, left, right. */
export function subtractArea(area: Area, removed: Area): Area[] {
  const common = intersectAreas(area, removed);
  if (!common) return [area];
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  const middle = { row: common.row, rowCount: common.rowCount };
  return [
    { ...area, rowCount: common.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...middle, column: area.column, columnCount: common.column - area.column },
    { ...middle, column: right, columnCount: area.column + area.columnCount - right },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** One call per cell, row by row. */
export function forEachPosition(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) visit(row, column);
  }
}

/** Rows of values, one per cell of the area. */
export function mapPositions<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (_, across) => read(area.row + down, area.column + across)),
  );
}
