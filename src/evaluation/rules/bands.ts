import type { Message } from "../messages";
import type { BandsRule, RuleBand } from "../model";
import type { Quantity } from "../quantity";
import { percentOf, roundToHundredths } from "../rounding";
import { compare } from "./comparison";
import { noActual, notAFigure, scored, unreadable, type RuleInput, type RuleOutcome } from "./outcome";

/**
 * 分档得分: the first band that holds the value gives the points. A value in a gap of the bands is not scored: a district's gap
 * is not ours to fill.
 */
export function bands(rule: BandsRule, input: RuleInput): RuleOutcome {
  if (input.actual.kind === "empty") {
    return noActual();
  }
  const judged = judgedValue(rule, input);
  if ("kind" in judged) {
    return judged;
  }
  const { quantity, steps } = judged;
  const band = rule.bands.find((each) => holds(each, quantity.value));
  if (!band) {
    return unreadable("E2", { key: "check.E2.noBand", values: { actual: quantity } });
  }
  const inBand: Message = { key: "working.band", values: { band: describe(band, quantity.unit) } };
  return scored(band.points, band.points >= input.weight, [...steps, inBand]);
}

/** Whether a value lies in a band; an absent bound is open. */
export function holds(band: Omit<RuleBand, "points">, value: number): boolean {
  const aboveMin = band.min === null || (band.minInclusive ? value >= band.min : value > band.min);
  const belowMax = band.max === null || (band.maxInclusive ? value <= band.max : value < band.max);
  return aboveMin && belowMax;
}

function judgedValue(rule: BandsRule, { target, actual }: RuleInput): { quantity: Quantity; steps: Message[] } | RuleOutcome {
  if (rule.on === "completion") {
    const comparison = compare(target, actual, "higher");
    if ("kind" in comparison) {
      return comparison;
    }
    const rate = percentOf(comparison.actual, comparison.target);
    if (rate === null) {
      return unreadable("E1", { key: "check.E1", values: { text: target.text } });
    }
    const quantity = { value: rate, unit: "%" };
    return {
      quantity,
      steps: [{ key: "working.completion", values: { actual: comparison.actual, target: comparison.target, rate: quantity } }],
    };
  }
  if (actual.kind !== "quantity") {
    return notAFigure(actual);
  }
  if (actual.approximate || (actual.comparator !== undefined && actual.comparator !== "=")) {
    return unreadable("E2", { key: "check.E2.approximate", values: { text: actual.text } });
  }
  // The bands speak of the target's unit; where the target has none, of the actual value's own.
  const comparison = target.kind === "quantity" ? compare(target, actual, "higher") : null;
  if (comparison && "kind" in comparison) {
    return comparison;
  }
  const value = comparison ? comparison.actual : actual.quantity.value;
  const unit = comparison ? comparison.unit : actual.quantity.unit;
  return { quantity: { value: unit === "%" ? roundToHundredths(value) : value, unit }, steps: [] };
}

function describe(band: RuleBand, unit: string): Message {
  const [min, max] = [band.min, band.max];
  if (min !== null && max !== null) {
    return { key: "working.bandBetween", values: { min: { value: min, unit }, max: { value: max, unit } } };
  }
  return min === null
    ? { key: "working.bandUpTo", values: { max: { value: max ?? 0, unit } } }
    : { key: "working.bandFrom", values: { min: { value: min, unit } } };
}
