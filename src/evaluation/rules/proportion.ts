import { decimal, percentOf } from "../rounding";
import { metInFull, missedWithNothing, type Comparison } from "./comparison";
import { scored, withinWeight, type RuleInput, type RuleOutcome } from "./outcome";

/**
 * Full score where the target is met, else the ratio of actual value and target × weight; where lower is better the ratio is turned
 * round. Below zero, and beside a target of 0, there is no ratio: nothing is earned. So it is below the pass mark (completion in percent).
 */
export function inProportion(comparison: Comparison, input: RuleInput, passMark?: number): RuleOutcome {
  const { unit, direction, met, steps } = comparison;
  if (met) {
    return metInFull(input, steps);
  }
  const [part, whole] = direction === "higher" ? [comparison.actual, comparison.target] : [comparison.target, comparison.actual];
  if (part <= 0 || whole <= 0) {
    return missedWithNothing(input, steps);
  }
  const rate = passMark === undefined ? null : percentOf(part, whole);
  if (passMark !== undefined && rate !== null && rate < passMark) {
    const values = { rate: { value: rate, unit: "%" }, passMark: { value: passMark, unit: "%" } };
    return scored(0, false, [...steps, { key: "working.belowPassMark", values }]);
  }
  const { weight } = input;
  const score = withinWeight(decimal(part).times(decimal(weight)).div(decimal(whole)), weight);
  const [first, second] = [
    { value: part, unit },
    { value: whole, unit },
  ];
  return scored(score, false, [
    ...steps,
    direction === "higher"
      ? { key: "working.proportion", values: { actual: first, target: second, weight, score } }
      : { key: "working.inverseProportion", values: { target: first, actual: second, weight, score } },
  ]);
}
