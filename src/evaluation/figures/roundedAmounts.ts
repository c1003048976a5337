import { groupOf } from "../quantity";
import { inUnit } from "./measured";
import type { Measured } from "./keyFigure";

/** What is measured, not counted: running text gives it rounded (2.6亿元), so that a percent of it is known within bounds only. */
const measuredGroups: ReadonlySet<string> = new Set(["money", "area", "volume", "length", "weight", "percent"]);

/** A percent of two amounts. */
type Ratio = (first: number, second: number) => number;

/** first ÷ second in percent. */
export const shareOf: Ratio = (first, second) => (first * 100) / second;
/** The change from the second to the first in percent of the second. */
export const growthOf: Ratio = (first, second) => ((first - second) * 100) / Math.abs(second);

/** The least and the greatest percent that two amounts of a text can have, as each may be rounded; null where the units differ. */
export function boundsOf(first: Measured | null, second: Measured | null, ratio: Ratio): { least: number; greatest: number } | null {
  const value = first === null || second === null ? null : inUnit(first, second.unit);
  if (first === null || second === null || value === null) {
    return null;
  }
  const [error, secondError] = [inUnit({ ...first, value: errorOf(first) }, second.unit) ?? 0, errorOf(second)];
  const ratios = [value - error, value + error].flatMap((one) =>
    [second.value - secondError, second.value + secondError].map((other) => (other === 0 ? Number.NaN : ratio(one, other))),
  );
  return { least: Math.min(...ratios), greatest: Math.max(...ratios) };
}

/** Whether a stated percent may be a rounded one between the bounds. */
export function mayBeRounded(stated: { percent: number; decimals: number }, bounds: { least: number; greatest: number } | null): boolean {
  const half = 0.5 * 10 ** -Math.min(stated.decimals, 6);
  return (
    bounds !== null && bounds.least < bounds.greatest && bounds.least - half <= stated.percent && stated.percent <= bounds.greatest + half
  );
}

/** Half a unit of the last digit of what is measured, or counted in ten thousands; nothing of what is counted one by one. */
function errorOf({ unit, decimals }: Measured): number {
  return decimals < 0 || measuredGroups.has(groupOf(unit) ?? "") ? 0.5 * 10 ** -Math.min(decimals, 6) : 0;
}
