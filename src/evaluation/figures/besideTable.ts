import type { KeyFigure, Measured } from "./keyFigure";
import { inUnit } from "./measured";

/**
 * The figures of the running text that the table 数据核对 does not hold, so that one fault is told once, and at the table. It holds a figure where
 * a row has its value, and the value of its whole or of last year; a whole, where it holds all of its parts; a share without a value, where a row has it.
 */
export function besideTable(text: readonly KeyFigure[], table: readonly KeyFigure[]): KeyFigure[] {
  if (table.length === 0) {
    return [...text];
  }
  const rows = new Map<string, KeyFigure[]>();
  for (const row of table) {
    const key = keyOf(row);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const isHeld = (figure: KeyFigure): boolean => (rows.get(keyOf(figure)) ?? []).some((row) => holds(row, figure));
  return text.filter((figure) => !(figure.parts.length > 0 ? figure.parts.every(isHeld) : isHeld(figure)));
}

/** What figures of one value have in common, in whatever unit. */
function keyOf({ value, share }: KeyFigure): string {
  return value === null ? `${String(share?.percent)}%` : String(inUnit(value, "元") ?? value.value);
}

function holds(row: KeyFigure, { label, value, whole, previous }: KeyFigure): boolean {
  if (value === null) {
    return row.value === null;
  }
  if (whole?.value != null) {
    return row.whole?.value != null && isSame(row.whole.value, whole.value);
  }
  return previous === null ? row.label === label : isSame(row.previous, previous);
}

function isSame(one: Measured | null, other: Measured): boolean {
  return one !== null && inUnit(one, other.unit) === other.value;
}
