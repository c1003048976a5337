import type { BasicReadings } from "../basics";
import { decimal, percentOf, toNumber } from "../rounding";
import { derive } from "./derive";

/** 预算调整率 as its wording can be read, in percent. */
export interface AdjustmentReadings {
  /** “预算调整数” is the amount added or cut, and 年初预算数 is taken from that: (|2077.68| − 2181.72) ÷ 2181.72 = −4.77%. */
  asAmount: number;
  /** The rate that counts (budgetAdjustmentRate): the amount adjusted ÷ 年初预算数 = 95.23%. */
  asBudget: number;
  /** The same with its sign, exempt adjustments included: (全年（调整后）预算数 − 年初预算数) ÷ 年初预算数. */
  signed: number;
}

/**
 * The readings of 预算调整率 =（预算调整数 − 年初预算数）÷ 年初预算数, a formula that does not fit the usual definition of 预算调整数 (the sum
 * added and cut, 财预〔2013〕53号): taken by the letter it tells a doubled budget as kept. Null where the budgets give no rate.
 */
export function adjustmentReadings(basics: BasicReadings): AdjustmentReadings | null {
  const derived = derive("budgetAdjustmentRate", basics);
  const [initial, adjusted] = [basics.budgetInitial.value, basics.budgetAdjusted.value];
  if (derived.kind !== "rate" || initial === null || adjusted === null) {
    return null;
  }
  const shareAbove = (amount: number): number | null => percentOf(toNumber(decimal(amount).minus(decimal(initial))), initial);
  const [asAmount, signed] = [shareAbove(derived.part), shareAbove(adjusted)];
  return asAmount === null || signed === null ? null : { asAmount, asBudget: derived.rate, signed };
}
