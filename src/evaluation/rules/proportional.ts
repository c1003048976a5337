import type { ProportionalRule } from "../model";
import { decimal, roundToHundredths } from "../rounding";
import { compare } from "./comparison";
import { fullScore, noActual, scored, type RuleInput, type RuleOutcome } from "./outcome";

/**
 * 完成指标值的记满分，未完成的按完成值与指标值的比例记分 (财预〔2020〕10号). Where lower is better (≤5%) the ratio is turned round,
 * target ÷ actual, as paper forms do. A target of 0 has no ratio: met or nothing.
 */
export function proportional(_rule: ProportionalRule, { weight, target, actual }: RuleInput): RuleOutcome {
  if (actual.kind === "empty") {
    return noActual();
  }
  const comparison = compare(target, actual, "higher");
  if ("kind" in comparison) {
    return comparison;
  }
  if (comparison.met) {
    return fullScore(weight, [{ key: "working.targetMet", values: { actual: actual.text, target: target.text } }]);
  }
  const { unit, direction } = comparison;
  const [part, whole] = direction === "higher" ? [comparison.actual, comparison.target] : [comparison.target, comparison.actual];
  if (part <= 0 || whole <= 0) {
    return scored(0, false, [{ key: "working.targetMissed", values: { actual: actual.text, target: target.text } }]);
  }
  const score = roundToHundredths(decimal(part).div(decimal(whole)).times(decimal(weight)));
  const [first, second] = [
    { value: part, unit },
    { value: whole, unit },
  ];
  return scored(score, false, [
    direction === "higher"
      ? { key: "working.proportion", values: { actual: first, target: second, weight, score } }
      : { key: "working.inverseProportion", values: { target: first, actual: second, weight, score } },
  ]);
}
