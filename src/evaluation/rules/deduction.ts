import type { Message } from "../messages";
import type { Points } from "../model";
import { cutTo, decimal } from "../rounding";
import { withinWeight } from "./outcome";

/** Points off for every so many units of a gap. */
interface Deduction {
  per: number;
  deduct: Points;
  /** An unfinished step: costs nothing (whole), a whole one (ceil), or its part (proportional). */
  partial: "whole" | "ceil" | "proportional";
  atMost?: Points | undefined;
}

/** What is left of the weight: w − n × points off, n the steps in the gap; never more off than is allowed, never below nothing. */
export function afterDeduction(weight: Points, gap: number, unit: string, deduction: Deduction): { score: Points; step: Message } {
  const { deduct, atMost } = deduction;
  const off = steps(gap, deduction).times(decimal(deduct));
  const limited = atMost !== undefined && off.gt(decimal(atMost)) ? decimal(atMost) : off;
  const left = decimal(weight).minus(limited);
  const score = withinWeight(left, weight);
  const per = { value: deduction.per, unit };
  if (left.lte(0)) {
    return { score, step: { key: "working.deductAll", values: { per, deduct } } };
  }
  const key = limited === off ? "working.deduct" : "working.deductAtMost";
  return { score, step: { key, values: { per, deduct, off: withinWeight(limited, weight) } } };
}

/** Steps in a gap, in decimals: 0.3 holds 0.1 three times. */
function steps(gap: number, { per, partial }: Deduction): ReturnType<typeof decimal> {
  const exact = decimal(gap).div(decimal(per));
  const whole = cutTo(exact, 0);
  switch (partial) {
    case "whole":
      return whole;
    case "ceil":
      return whole.eq(exact) ? whole : whole.plus(1);
    case "proportional":
      return exact;
  }
}
