import { areaBetween, type Area } from "../../workbook";
import type { CellPlace, Geometry } from "./geometry";

/** What is selected: the cell that typing goes to, and the corner that Shift moves. */
export interface Selection {
  /** The first cell of its merged area. */
  active: CellPlace;
  /** The corner opposite to the active cell. */
  corner: CellPlace;
}

export type Direction = "up" | "down" | "left" | "right";

const steps: Record<Direction, { rows: number; columns: number }> = {
  up: { rows: -1, columns: 0 },
  down: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
  right: { rows: 0, columns: 1 },
};

export function selectCell(geometry: Geometry, place: CellPlace): Selection {
  const { row, column } = geometry.areaOf(place);
  return { active: { row, column }, corner: { row, column } };
}

/** The cell itself, or where it is hidden the next one that is seen, so that nobody types into what cannot be seen. */
export function selectSeenCell(geometry: Geometry, place: CellPlace): Selection {
  const { row, column } = geometry.areaOf(place);
  const seenRow = firstSeen(row, geometry.rowCount, geometry.isRowHidden);
  const seenColumn = firstSeen(column, geometry.columnCount, geometry.isColumnHidden);
  return selectCell(geometry, { row: seenRow, column: seenColumn });
}

function firstSeen(first: number, count: number, isHidden: (index: number) => boolean): number {
  let index = first;
  while (index < count && isHidden(index)) index += 1;
  return index < count ? index : first;
}

/** Shift and a click: the active cell stays. */
export function extendTo(selection: Selection, place: CellPlace): Selection {
  return { ...selection, corner: place };
}

/** A press on a heading: the whole row or column, or with Shift all from the active cell's on. */
export function selectLine(geometry: Geometry, selection: Selection, lines: "rows" | "columns", index: number, extend: boolean): Selection {
  const first = lines === "rows" ? { row: index, column: 0 } : { row: 0, column: index };
  const corner = lines === "rows" ? { row: index, column: geometry.columnCount - 1 } : { row: geometry.rowCount - 1, column: index };
  return { active: extend ? selection.active : first, corner };
}

/** The selected rectangle, grown until no merged area is cut, as Excel grows it. */
export function selectedArea(geometry: Geometry, selection: Selection): Area {
  let area = areaBetween(selection.active, selection.corner);
  for (;;) {
    const grown = grow(geometry, area);
    if (grown.rowCount === area.rowCount && grown.columnCount === area.columnCount) return area;
    area = grown;
  }
}

/** An arrow key: one seen cell on, over the whole of a merged area. At the edge the selection stays. */
export function move(geometry: Geometry, selection: Selection, direction: Direction, extend = false): Selection {
  const from = extend ? selection.corner : selection.active;
  const to = nextSeen(geometry, from, direction);
  if (!to) return selection;
  return extend ? extendTo(selection, to) : selectCell(geometry, to);
}

/** Page Up and Page Down: so many rows at once. */
export function movePage(geometry: Geometry, selection: Selection, rows: number, extend = false): Selection {
  let moved = selection;
  for (let count = 0; count < Math.abs(rows); count += 1) moved = move(geometry, moved, rows < 0 ? "up" : "down", extend);
  return moved;
}

/**
 * Ctrl and an arrow: to the edge of the block of filled cells, or over a gap to the next filled cell, or to the edge of
 * the sheet as drawn.
 */
export function jump(
  geometry: Geometry,
  selection: Selection,
  direction: Direction,
  isFilled: (place: CellPlace) => boolean,
  extend = false,
): Selection {
  const from = extend ? selection.corner : selection.active;
  let place = from;
  let next = nextSeen(geometry, place, direction);
  const stopsAtGap = next !== undefined && isFilled(from) && isFilled(next);
  while (next) {
    if (stopsAtGap && !isFilled(next)) break;
    place = next;
    if (!stopsAtGap && isFilled(next)) break;
    next = nextSeen(geometry, place, direction);
  }
  return extend ? extendTo(selection, place) : selectCell(geometry, place);
}

function nextSeen(geometry: Geometry, from: CellPlace, direction: Direction): CellPlace | undefined {
  const { rows, columns } = steps[direction];
  const area = geometry.areaOf(from);
  let row = rows > 0 ? area.row + area.rowCount : area.row + rows;
  let column = columns > 0 ? area.column + area.columnCount : area.column + columns;
  if (rows === 0) row = from.row;
  if (columns === 0) column = from.column;
  while (row >= 0 && column >= 0 && row < geometry.rowCount && column < geometry.columnCount) {
    if (!geometry.isRowHidden(row) && !geometry.isColumnHidden(column)) return { row, column };
    row += rows;
    column += columns;
  }
  return undefined;
}

function grow(geometry: Geometry, area: Area): Area {
  let { row: top, column: left } = area;
  let bottom = area.row + area.rowCount - 1;
  let right = area.column + area.columnCount - 1;
  const include = (place: CellPlace): void => {
    const cell = geometry.areaOf(place);
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row + cell.rowCount - 1);
    right = Math.max(right, cell.column + cell.columnCount - 1);
  };
  // A merged area that is cut crosses an edge of the rectangle, so the edges suffice.
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    include({ row, column: area.column });
    include({ row, column: area.column + area.columnCount - 1 });
  }
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    include({ row: area.row, column });
    include({ row: area.row + area.rowCount - 1, column });
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
