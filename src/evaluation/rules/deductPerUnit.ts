import type { Points } from "../model";
import { decimal, percentOf, toNumber } from "../rounding";
import { compare, metInFull, missedWithNothing } from "./comparison";
import { afterDeduction } from "./deduction";
import { scored, type RuleInput, type RuleOutcome } from "./outcome";

/** 每低于（超过）若干扣若干分. */
export interface DeductPerUnitRule {
  kind: "deductPerUnit";
  /** Which way is better where the target bears no sign. Default higher. */
  direction?: "higher" | "lower";
  /** The step: so many of the target's unit, or percent of the target. */
  per: number;
  measure?: "difference" | "percentOfTarget";
  /** Points off for each step. */
  deduct: Points;
  /** An unfinished step: costs nothing (whole, the default), costs a whole one (ceil), or its part (proportional). */
  partial?: "whole" | "ceil" | "proportional";
  /** No more than so many points off. */
  atMost?: Points;
}

/**
 * 每低于（超过）指标值若干扣若干分 (form of the Hunan tables: 100% 计满分，每低于 5% 扣 2 分; there 99.27% earns the full score, hence whole
 * steps): d = |A − T|, or d = |A − T| ÷ |T| in percent; n = d ÷ per, cut to whole steps, rounded up, or as it is; w − n × points off, not
 * below 0. A deduction that costs nothing does not make the target met. Percent of a target of 0 has no measure: met or nothing.
 */
export function deductPerUnit(rule: DeductPerUnitRule, input: RuleInput): RuleOutcome {
  const comparison = compare(input, rule.direction);
  if ("kind" in comparison) {
    return comparison;
  }
  const { actual, target, direction, steps } = comparison;
  if (comparison.met) {
    return metInFull(input, steps);
  }
  const difference = toNumber(decimal(actual).minus(decimal(target)).abs());
  const inPercent = rule.measure === "percentOfTarget";
  const gap = inPercent ? percentOf(difference, Math.abs(target)) : difference;
  if (gap === null) {
    return missedWithNothing(input, steps);
  }
  const unit = inPercent ? "%" : comparison.unit;
  const { score, step } = afterDeduction(input.weight, gap, unit, { ...rule, partial: rule.partial ?? "whole" });
  return scored(score, false, [
    ...steps,
    { key: direction === "higher" ? "working.below" : "working.above", values: { gap: { value: gap, unit } } },
    step,
  ]);
}
