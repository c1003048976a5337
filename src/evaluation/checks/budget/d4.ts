import { nameOf } from "../../basics";
import { decimalText } from "../../rounding";
import { sourceOf } from "../../sourceOf";
import type { Check } from "../context";
import { restsOn, restsOnInitial, writtenExecutionRates } from "./executionRates";
import { statedPercent } from "./statedPercent";

/**
 * D4 分母口径: a stated or typed 预算执行率 is executed ÷ initial budget, though there is an adjusted one that it does not fit. Tolerance as in D2,
 * which is silent then. Silent also where the scheme itself asks for the rate on the initial budget.
 */
export const d4: Check = {
  id: "D4",
  severity: "warning",
  run: (context) => {
    const { execution, rows } = context;
    if (execution.kind !== "rate" || rows.some(({ indicator }) => sourceOf(indicator) === "budgetExecutionRateOnInitial")) {
      return [];
    }
    return writtenExecutionRates(context).flatMap(({ reading, place }) => {
      const rate = statedPercent(reading);
      if (rate === null || restsOn(context, rate, execution.base) || !restsOnInitial(context, rate)) {
        return [];
      }
      const values = {
        stated: reading.text,
        initial: nameOf("budgetInitial"),
        base: nameOf(execution.base),
        calculated: { value: execution.rate, unit: "%" },
      };
      return [{ place, seen: reading.text, expected: `${decimalText(execution.rate)}%`, message: { key: "check.D4", values } }];
    });
  },
};
