import type { Column } from "./columns";

/** Adjoining columns that stand for one. */
export interface Span {
  first: number;
  count: number;
}

/** Parts the columns, from one on, into adjoining spans of about the same width; there are at least as many columns as spans. */
export function evenSpans(columns: readonly Column[], from: number, spans: number): Span[] {
  const result: Span[] = [];
  let first = from;
  for (let left = spans; left > 0; left -= 1) {
    const widthLeft = columns.slice(first).reduce((sum, { width }) => sum + width, 0);
    const most = columns.length - first - (left - 1);
    let count = 1;
    let width = columns[first]?.width ?? 0;
    for (; count < most; count += 1) {
      const next = columns[first + count]?.width ?? 0;
      // Half of the next column over is better than more than half of it short.
      if (left > 1 && width + next / 2 > widthLeft / left) break;
      width += next;
    }
    result.push({ first, count });
    first += count;
  }
  return result;
}
