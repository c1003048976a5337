import type { Message } from "../messages";
import { decimal, roundToHundredths, toNumber } from "../rounding";
import { figureAgainst, percentage } from "./figure";
import { fullScore, scored, vague, withinWeight, type RuleInput, type RuleOutcome } from "./outcome";

/** (a + b·x) × 分值, x being the actual value as a fraction. */
export interface CoefficientRule {
  kind: "coefficient";
  /** a. */
  intercept: number;
  /** b. */
  slope: number;
  /** Fractions beyond which nothing is earned. */
  zeroAbove?: number;
  zeroBelow?: number;
}

/**
 * (a + b × x) × w, never below 0 or above w (Sichuan 编制准确: (1 − 10 × 预算调剂金额 ÷ 年初预算) × 分值，大于 0.1 不得分). x is the actual value as a
 * fraction: a percentage ÷ 100, a figure without a unit as it stands.
 */
export function coefficient({ intercept, slope, zeroAbove, zeroBelow }: CoefficientRule, input: RuleInput): RuleOutcome {
  const { weight, actual } = input;
  const bare = actual.kind === "quantity" && actual.quantity.unit === "";
  const figure = bare ? figureAgainst([], input) : percentage(input);
  if ("kind" in figure) {
    return figure;
  }
  if (!figure.exact) {
    return vague(input);
  }
  const x = bare ? figure.value : toNumber(decimal(figure.value).div(100));
  if (zeroAbove !== undefined && x > zeroAbove) {
    return scored(0, false, [{ key: "working.aboveLimit", values: { x, limit: zeroAbove } }]);
  }
  if (zeroBelow !== undefined && x < zeroBelow) {
    return scored(0, false, [{ key: "working.belowLimit", values: { x, limit: zeroBelow } }]);
  }
  const fraction = decimal(slope).times(decimal(x)).plus(decimal(intercept));
  const points = fraction.times(decimal(weight));
  const values = { intercept, slope: Math.abs(slope), x, weight, score: roundToHundredths(points) };
  const step: Message = { key: slope < 0 ? "working.coefficientMinus" : "working.coefficientPlus", values };
  return fraction.gte(1) ? fullScore(weight, [step]) : scored(withinWeight(points, weight), false, [step]);
}
