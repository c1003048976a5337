import type { Interval } from "./band";

/** Whether a value lies within bounds; an absent bound is open. */
export function holds(interval: Interval, value: number): boolean {
  const aboveMin = interval.min === null || (interval.minInclusive ? value >= interval.min : value > interval.min);
  const belowMax = interval.max === null || (interval.maxInclusive ? value <= interval.max : value < interval.max);
  return aboveMin && belowMax;
}
