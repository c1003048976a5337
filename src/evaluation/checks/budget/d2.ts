import { nameOf } from "../../basics";
import { decimalText } from "../../rounding";
import type { Check, Finding } from "../context";
import { restsOn, restsOnInitial, writtenExecutionRates } from "./executionRates";
import { statedPercent } from "./statedPercent";

/**
 * D2 执行率重算: a stated or typed 预算执行率 is not executed ÷ budget. Tolerance: half a unit of its last decimal, and a rate cut
 * off instead of rounded passes too. One that fits the initial budget instead is D4's.
 */
export const d2: Check = {
  id: "D2",
  severity: "error",
  run: (context) =>
    writtenExecutionRates(context).flatMap(({ reading, place }): Finding[] => {
      const { execution } = context;
      const stated = reading.text;
      if (execution.kind === "notApplicable") {
        return [{ place, seen: stated, expected: "", message: { key: "check.D2.notApplicable", values: { stated } } }];
      }
      const rate = statedPercent(reading);
      if (execution.kind !== "rate" || rate === null || restsOn(context, rate, execution.base) || restsOnInitial(context, rate)) {
        return [];
      }
      const calculated = { value: execution.rate, unit: "%" };
      return [
        {
          place,
          seen: stated,
          expected: `${decimalText(execution.rate)}%`,
          message: { key: "check.D2", values: { stated, base: nameOf(execution.base), calculated } },
        },
      ];
    }),
};
