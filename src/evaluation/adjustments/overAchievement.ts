import type { Row } from "../checks/context";
import type { Message } from "../messages";
import type { OverAchievement, Points } from "../model";
import { lastName } from "../paths";
import { decimal, roundToHundredths, toNumber } from "../rounding";
import { rowExcess } from "./rowExcess";
import type { AdjustmentStep, AdjustTotal } from "./scoredForm";

/**
 * 超额完成: rows whose actual value lies far above the target lose points, because the target was set too low (财预〔2020〕10号: 按照偏离度适度
 * 调减分值; fixed deductions and 不计分 as in published district manuals). A row never loses more than it has.
 */
export const overAchievement: AdjustTotal = ({ scheme: { adjustments }, rows }) => {
  const rule = adjustments?.overAchievement;
  return rule === undefined ? [] : rows.flatMap((row) => stepOf(rule, row));
};

function stepOf(rule: OverAchievement, row: Row): AdjustmentStep[] {
  const { indicator, score } = row;
  const excess = rowExcess(row);
  if (score === null || excess === null || excess < rule.abovePercent) {
    return [];
  }
  const { amount, reason } = reduce(rule, score, excess, lastName(indicator.path));
  return [{ kind: "overAchievement", indicator: indicator.code, amount, reason }];
}

function reduce(rule: OverAchievement, score: Points, excess: number, name: string): { amount: Points; reason: Message } {
  const values = { name, excess: { value: excess, unit: "%" }, limit: { value: rule.abovePercent, unit: "%" } };
  switch (rule.action) {
    case "flag":
      return { amount: 0, reason: { key: "adjustment.flagged", values } };
    case "minus": {
      const points = Math.min(roundToHundredths(rule.points), score);
      return { amount: 0 - points, reason: { key: "adjustment.minus", values: { ...values, points } } };
    }
    case "scale": {
      const result = scaled(score, excess, rule.abovePercent);
      const amount = toNumber(decimal(result).minus(decimal(score)));
      return { amount, reason: { key: "adjustment.scaled", values: { ...values, score, result } } };
    }
    case "notCounted":
      return { amount: 0 - score, reason: { key: "adjustment.notCounted", values: { ...values, score } } };
  }
}

/** score × (1 − (excess − limit)), both as fractions; never below 0. */
function scaled(score: Points, excess: number, limit: number): Points {
  const percentLeft = decimal(100).minus(decimal(excess)).plus(decimal(limit));
  return percentLeft.lte(0) ? 0 : roundToHundredths(decimal(score).times(percentLeft).div(100));
}
