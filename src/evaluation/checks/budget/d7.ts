import { nameOf } from "../../basics";
import { identityTolerance } from "../../derive";
import { decimal, decimalText, toNumber } from "../../rounding";
import type { Check } from "../context";

/**
 * D7 结转结余恒等: 年末结转结余 is not budget − executed, by more than 0.01 万元. The budget is the adjusted one, else the initial one with what was
 * added; 上年结转结余 may be part of it or stand beside it. More executed than the budget holds is D3's or D9's.
 */
export const d7: Check = {
  id: "D7",
  severity: "error",
  run: ({ basics }) => {
    const base = basics.budgetAdjusted.reading.kind === "empty" ? "budgetInitial" : "budgetAdjusted";
    const [budget, executed, carryover] = [basics[base].value, basics.executed.value, basics.carryoverEnd.value];
    if (budget === null || executed === null || carryover === null || executed > budget) {
      return [];
    }
    const before = basics.carryoverPrev.value ?? 0;
    const added = base === "budgetInitial" ? (basics.addition.value ?? 0) : 0;
    const rest = decimal(budget).minus(decimal(executed));
    const fits = [0, before, added, before + added].some((beside) =>
      rest.plus(decimal(beside)).minus(decimal(carryover)).abs().lte(identityTolerance),
    );
    if (fits) {
      return [];
    }
    const values = {
      base: nameOf(base),
      budget: { value: budget, unit: "万元" },
      executed: { value: executed, unit: "万元" },
      rest: { value: toNumber(rest), unit: "万元" },
      carryover: { value: carryover, unit: "万元" },
    };
    return [
      {
        place: { part: "basics", code: "carryoverEnd" },
        seen: basics.carryoverEnd.reading.text,
        expected: decimalText(toNumber(rest)),
        message: { key: "check.D7", values },
      },
    ];
  },
};
