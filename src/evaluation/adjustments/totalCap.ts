import { decimal, toNumber } from "../rounding";
import { holds } from "../rules";
import type { AdjustTotal } from "./scoredForm";

/**
 * 执行率封顶: the band that holds 预算执行率 limits the total (published district manuals: [70,80) at most 89 …). Without a rate there is no
 * limit.
 */
export const totalCap: AdjustTotal = ({ scheme: { adjustments }, execution }, total) => {
  if (execution.kind !== "rate") {
    return [];
  }
  const { rate } = execution;
  const cap = adjustments?.totalCaps?.find((band) => holds(band, rate))?.total;
  if (cap === undefined || total <= cap) {
    return [];
  }
  const amount = toNumber(decimal(cap).minus(decimal(total)));
  return [{ kind: "totalCap", amount, reason: { key: "adjustment.capped", values: { total, rate: { value: rate, unit: "%" }, cap } } }];
};
