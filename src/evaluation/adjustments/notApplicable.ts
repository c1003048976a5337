import { decimal, roundToHundredths, sum, toNumber } from "../rounding";
import type { AdjustTotal } from "./scoredForm";

/**
 * 不适用: rows that do not apply hand their points to the others, total × full score ÷ points that apply (published practice: 用适用指标
 * 得分汇总后按百分制折算), or fall away. Where they earn full points there is nothing to adjust. A form of which nothing applies has nothing to
 * hand on.
 */
export const notApplicable: AdjustTotal = ({ scheme: { adjustments, fullScore }, rows }, total) => {
  const policy = adjustments?.notApplicable ?? "full";
  const weights = rows.flatMap(({ status, indicator: { weight } }) => (status === "notApplicable" && weight !== null ? [weight] : []));
  if (policy === "full" || weights.length === 0) {
    return [];
  }
  const weight = sum(weights);
  const applicable = sum([fullScore, -weight]);
  if (policy === "exclude" || applicable <= 0) {
    return [{ kind: "notApplicable", amount: 0, reason: { key: "adjustment.excluded", values: { count: weights.length, weight } } }];
  }
  const result = roundToHundredths(decimal(total).times(decimal(fullScore)).div(decimal(applicable)));
  const amount = toNumber(decimal(result).minus(decimal(total)));
  return [
    { kind: "notApplicable", amount, reason: { key: "adjustment.redistributed", values: { score: total, applicable, fullScore, result } } },
  ];
};
