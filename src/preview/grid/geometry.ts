import { usedArea, areaContains, type Area, type Sheet } from "../../workbook";

export interface CellPlace {
  row: number;
  column: number;
}

/** What the grid shows of a sheet: which rows and columns there are, which of them are seen, which cells are merged. */
export interface Geometry {
  rowCount: number;
  columnCount: number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** The merged area that holds the cell, or the cell alone. */
  areaOf(place: CellPlace): Area;
}

/** Empty rows and columns to type into, beyond what the sheet holds. */
const spareRows = 15;
const spareColumns = 4;
const leastRows = 60;
const leastColumns = 16;
/** Without windowing a page of plain DOM stays quick up to here; the page says so where a sheet has more. */
export const mostRows = 2000;
export const mostColumns = 120;

/** The part of a sheet that the grid draws; `reach` is the furthest cell that the person went to. */
export function geometryOf(sheet: Sheet, reach: CellPlace = { row: 0, column: 0 }): Geometry {
  const used = usedArea(sheet) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const lastRow = Math.max(used.row + used.rowCount, reach.row);
  const lastColumn = Math.max(used.column + used.columnCount, reach.column);
  const merged = mergeIndex(sheet.merges);
  return {
    rowCount: Math.min(mostRows, Math.max(leastRows, lastRow + spareRows)),
    columnCount: Math.min(mostColumns, Math.max(leastColumns, lastColumn + spareColumns)),
    isRowHidden: (row) => sheet.rows.get(row)?.hidden === true,
    isColumnHidden: (column) => sheet.columns.get(column)?.hidden === true,
    areaOf: ({ row, column }) =>
      merged.get(row)?.find((area) => areaContains(area, row, column)) ?? { row, column, rowCount: 1, columnCount: 1 },
  };
}

/** How many rows and columns of the area are seen. */
export function visibleSpan(geometry: Geometry, area: Area): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) if (!geometry.isRowHidden(row)) rows += 1;
  for (let column = area.column; column < area.column + area.columnCount; column += 1) if (!geometry.isColumnHidden(column)) columns += 1;
  return { rows, columns };
}

/** The cell of a merged area that stands for it on screen: its first one that is not hidden. */
export function shownCellOf(geometry: Geometry, area: Area): CellPlace {
  let { row, column } = area;
  while (row < area.row + area.rowCount - 1 && geometry.isRowHidden(row)) row += 1;
  while (column < area.column + area.columnCount - 1 && geometry.isColumnHidden(column)) column += 1;
  return { row, column };
}

function mergeIndex(merges: readonly Area[]): Map<number, Area[]> {
  const index = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) index.set(row, [...(index.get(row) ?? []), area]);
  }
  return index;
}
