import type { Message } from "../messages";
import type { Points } from "../model";
import { decimal, roundToHundredths, toNumber } from "../rounding";
import { holds } from "./interval";

/** Bounds in the unit of what is judged; null is unbounded. */
export interface Interval {
  min: number | null;
  minInclusive: boolean;
  max: number | null;
  maxInclusive: boolean;
}

/** What is earned: points, or a fraction of the weight (0 to 1). */
export type Award = { points: Points } | { fraction: number };

/** A band of values and what it earns. */
export type RuleBand = Interval & Award;

/** What an award is worth, exactly. */
export function worthOf(award: Award, weight: Points): ReturnType<typeof decimal> {
  return "points" in award ? decimal(award.points) : decimal(award.fraction).times(decimal(weight));
}

/** The points of an award: two decimals, never more than the weight. */
export function awardedPoints(award: Award, weight: Points): Points {
  return Math.min(weight, roundToHundredths(worthOf(award, weight)));
}

/** Whether an award is the whole weight; of a row that carries no points, the best that there is. */
export function earnsAll(award: Award, weight: Points, awards: readonly Award[]): boolean {
  const whole = weight > 0 ? weight : Math.max(...awards.map((each) => toNumber(worthOf(each, 1))));
  return worthOf(award, weight > 0 ? weight : 1).gte(decimal(whole));
}

/**
 * The band of a value: the first that holds it. Between two bands it falls to the lower one (90-99 and 100 mean that 99.5 is 90-99),
 * unless gaps are errors. Null below and above all bands: what a district left open is not ours to fill.
 */
export function findBand<Band extends Interval>(bands: readonly Band[], value: number, gap: "down" | "error" = "down"): Band | null {
  const holding = bands.find((band) => holds(band, value));
  if (holding || gap === "error" || !bands.some(({ min }) => min !== null && min >= value)) {
    return holding ?? null;
  }
  const below = bands.filter(({ max }) => max !== null && max <= value);
  return below.reduce<Band | null>((best, band) => (best === null || (band.max ?? 0) > (best.max ?? 0) ? band : best), null);
}

/** A band by its bounds, to stand inside a working. */
export function describeBand({ min, minInclusive, max, maxInclusive }: Interval, unit: string): Message {
  if (min === null) {
    return { key: maxInclusive ? "working.bandUpTo" : "working.bandBelow", values: { max: { value: max ?? 0, unit } } };
  }
  if (max === null) {
    return { key: minInclusive ? "working.bandFrom" : "working.bandAbove", values: { min: { value: min, unit } } };
  }
  return min === max
    ? { key: "working.bandAt", values: { value: { value: min, unit } } }
    : { key: "working.bandBetween", values: { min: { value: min, unit }, max: { value: max, unit } } };
}
