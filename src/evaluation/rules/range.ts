import type { Message } from "../messages";
import { decimal, percentOf, toNumber } from "../rounding";
import { awardedPoints, describeBand, findBand, type Interval, type RuleBand } from "./band";
import { asCompared, figureAgainst, type Figure } from "./figure";
import { holds } from "./interval";
import { fullScore, noActual, scored, unreadable, unusableTarget, vague, type RuleInput, type RuleOutcome } from "./outcome";
import { inProportion } from "./proportion";

/** 区间指标: within the target's bounds, or the rule's own where it has them. */
export type RangeRule = { kind: "range"; range?: Interval } & (
  | { outside: "zero" }
  /** Below: actual ÷ lower bound; above: upper bound ÷ actual. */
  | { outside: "ratio" }
  /** By how far outside, in percent of the nearer bound (never negative). */
  | { outside: "bands"; bands: RuleBand[] }
);

/**
 * 区间指标 (80%-100%): lo ≤ A ≤ hi → w. Outside nothing, or the ratio (below A ÷ lo × w as a plain target, above hi ÷ A × w as a
 * reversed one), or by bands of how far outside (form of the Jiangxi tables: ±10% 得 5 分，±15% 得 3 分 …). Beside a bound of 0 there is no ratio:
 * nothing is earned.
 */
export function range(rule: RangeRule, input: RuleInput): RuleOutcome {
  const place = placeInRange(input, rule.range);
  if ("kind" in place) {
    return place;
  }
  const { figure, interval, within, steps } = place;
  const { weight } = input;
  if (within) {
    return fullScore(weight, steps);
  }
  const { value: actual, unit } = figure;
  const below = interval.min !== null && actual <= interval.min;
  const bound = (below ? interval.min : interval.max) ?? 0;
  if (rule.outside === "zero" || (rule.outside === "ratio" && (actual <= 0 || bound <= 0))) {
    return scored(0, false, steps);
  }
  if (rule.outside === "ratio") {
    return inProportion({ actual, target: bound, unit, direction: below ? "higher" : "lower", met: false, steps }, input);
  }
  const gap = percentOf(toNumber(decimal(actual).minus(decimal(bound)).abs()), Math.abs(bound));
  if (gap === null) {
    return scored(0, false, steps);
  }
  const quantity = { value: gap, unit: "%" };
  const band = findBand(rule.bands, gap);
  if (band === null) {
    return unreadable("E2", { key: "check.E2.noBand", values: { actual: quantity } });
  }
  return scored(awardedPoints(band, weight), false, [
    ...steps,
    { key: "working.outsideBy", values: { gap: quantity } },
    { key: "working.band", values: { band: describeBand(band, quantity.unit) } },
  ]);
}

/** Where an actual value stands beside a range of its own or of its target. A range whose bounds are reversed is none. */
export function placeInRange(
  input: Pick<RuleInput, "weight" | "target" | "actual">,
  own?: Interval,
): { figure: Figure; interval: Interval; within: boolean; steps: Message[] } | RuleOutcome {
  const { target, actual } = input;
  if (actual.kind === "empty") {
    return noActual();
  }
  const bounds = target.kind === "range" ? [target.min, target.max] : target.kind === "quantity" ? [target.quantity] : [];
  const lowest = own?.min ?? 0;
  const figure = figureAgainst(bounds, input, lowest < 0 ? "legal" : "asZero");
  if ("kind" in figure) {
    return figure;
  }
  const interval =
    own ??
    (target.kind === "range"
      ? { ...target, min: asCompared(target.min.value, figure.unit), max: asCompared(target.max.value, figure.unit) }
      : null);
  if (interval === null || (interval.min !== null && interval.max !== null && interval.min > interval.max)) {
    return unusableTarget(target);
  }
  if (!figure.exact) {
    return vague(input);
  }
  const { value, unit } = figure;
  const within = holds(interval, value);
  // At a bound that does not belong to the range, say so: 100% is not within 80%–100%.
  const range: Message = describeBand(interval, unit);
  const atBound = !within && (value === interval.min || value === interval.max);
  const values = {
    actual: { value, unit },
    range:
      atBound && interval.min !== null && interval.max !== null
        ? ({ key: "working.boundExcluded", values: { range, bound: { value, unit } } } as const)
        : range,
  };
  return { figure, interval, within, steps: [...figure.steps, { key: within ? "working.inRange" : "working.outOfRange", values }] };
}
