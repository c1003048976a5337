import type { Row } from "../checks/context";
import { roundToHundredths } from "../rounding";
import { excessPercent } from "../rules";

/**
 * By how many percent a row exceeds its target, two decimals. Null where it does not meet it or where more is not better: a target that
 * is met from below (≤5%) is never exceeded.
 */
export function rowExcess({ status, readings: { target, actual } }: Row): number | null {
  const excess = status === "met" ? excessPercent(target, actual) : null;
  return excess === null || excess <= 0 ? null : roundToHundredths(excess);
}
