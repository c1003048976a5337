import { decimal } from "../rounding";
import { compare, metInFull, missedWithNothing } from "./comparison";
import { scored, withinWeight, type RuleInput, type RuleOutcome } from "./outcome";
import { inProportion } from "./proportion";

/** 反向指标: the more above the target, the lower the score falls. */
export interface InverseRule {
  kind: "inverse";
  /** ratio: 指标值 ÷ 实际值; linear: to nothing at twice the target; zero: nothing above the target. */
  form: "ratio" | "linear" | "zero";
}

/**
 * 反向指标: A ≤ T → w. Above it: ratio T ÷ A × w (footnotes of paper forms), linear (1 − (A − T) ÷ T) × w, nothing from 2T on
 * (the finance systems' own formula), or nothing at all. A target of 0 has no ratio: met or nothing. A target that is typed with ≥ is
 * judged by its sign: what the clerk wrote counts; its linear form, turned round, is the proportion.
 */
export function inverse({ form }: InverseRule, input: RuleInput): RuleOutcome {
  const comparison = compare(input, "lower");
  if ("kind" in comparison) {
    return comparison;
  }
  const { actual, target, unit, steps } = comparison;
  if (comparison.met) {
    return metInFull(input, steps);
  }
  if (form === "zero") {
    return missedWithNothing(input, steps);
  }
  if (form === "ratio" || comparison.direction === "higher" || target <= 0) {
    return inProportion(comparison, input);
  }
  const { weight } = input;
  const values = { actual: { value: actual, unit }, target: { value: target, unit } };
  const left = decimal(target).times(2).minus(decimal(actual));
  if (left.lte(0)) {
    return scored(0, false, [...steps, { key: "working.twiceTarget", values }]);
  }
  const score = withinWeight(left.times(decimal(weight)).div(decimal(target)), weight);
  return scored(score, false, [...steps, { key: "working.inverseLinear", values: { ...values, weight, score } }]);
}
