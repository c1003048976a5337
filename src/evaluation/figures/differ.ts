import type { Measured } from "./keyFigure";
import { inUnit, roundingError } from "./measured";

/**
 * Whether two values differ by more than rounding hides: exactly, or roughly, where one of them is approximate (40多万元). Null where they do not, or
 * their units do.
 */
export function differ(first: Measured, second: Measured): "exactly" | "roughly" | null {
  const again = inUnit(second, first.unit);
  if (again === null || Math.abs(again - first.value) <= roundingError([first, second], first.unit)) {
    return null;
  }
  return first.approximate || second.approximate ? "roughly" : "exactly";
}

/** An approximate figure may be off by this part of it: 5300余 and 5350 are no two values. */
const roughPercent = 10;

/** Whether values that differ roughly are too far apart for that. */
export function isFarApart(first: Measured, second: Measured): boolean {
  const again = inUnit(second, first.unit);
  return again !== null && Math.abs(again - first.value) * 100 > Math.max(Math.abs(again), Math.abs(first.value)) * roughPercent;
}
