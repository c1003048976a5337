import type { Area } from "../../workbook";

export type Axis = "row" | "column";

/** Where rows or columns go when some are inserted, deleted or moved. */
export interface LineMap {
  axis: Axis;
  /** The new place of a line; undefined where it is deleted. */
  line(line: number): number | undefined;
  /** The new first and last line of a range; undefined where all of it is deleted. */
  span(first: number, last: number): { first: number; last: number } | undefined;
}

/** Ranges grow where lines are inserted between their ends. */
export function insertedLines(axis: Axis, at: number, count: number): LineMap {
  const line = (old: number): number => (old >= at ? old + count : old);
  return { axis, line, span: (first, last) => ({ first: line(first), last: line(last) }) };
}

/** Ranges shrink by the lines that they lose. */
export function deletedLines(axis: Axis, at: number, count: number): LineMap {
  const end = at + count;
  return {
    axis,
    line: (old) => (old < at ? old : old < end ? undefined : old - count),
    span(first, last) {
      const newFirst = first < at ? first : Math.max(at, first - count);
      const newLast = last < at ? last : Math.max(at - 1, last - count);
      return newLast < newFirst ? undefined : { first: newFirst, last: newLast };
    },
  };
}

/**
 * Lines are cut and inserted before the line `before` (counted as things stand before the move). A cell's references
 * follow it; a range that is not moved whole loses the lines that leave it and grows by those that arrive between its
 * ends [inferred for ranges whose ends move].
 */
export function movedLines(axis: Axis, from: number, count: number, before: number): LineMap {
  const target = before > from ? before - count : before;
  const removed = deletedLines(axis, from, count);
  const arrived = insertedLines(axis, target, count);
  const line = (old: number): number => {
    const rest = removed.line(old);
    return rest === undefined ? target + old - from : (arrived.span(rest, rest)?.first ?? rest);
  };
  return {
    axis,
    line,
    span(first, last) {
      if (first >= from && last < from + count) return { first: line(first), last: line(last) };
      const rest = removed.span(first, last);
      return rest && arrived.span(rest.first, rest.last);
    },
  };
}

/** The new place of an area; undefined where it is gone. */
export function mapArea(area: Area, { axis, span }: LineMap): Area | undefined {
  const first = axis === "row" ? area.row : area.column;
  const count = axis === "row" ? area.rowCount : area.columnCount;
  const mapped = span(first, first + count - 1);
  if (!mapped) return undefined;
  const size = mapped.last - mapped.first + 1;
  return axis === "row" ? { ...area, row: mapped.first, rowCount: size } : { ...area, column: mapped.first, columnCount: size };
}
