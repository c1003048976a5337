import { decimalText } from "../../rounding";
import type { Check } from "../context";
import { statedPercent } from "./statedPercent";

/**
 * D3 执行率越界: the rate is below 0% or above 100%, or money was spent without a budget. Judged on the stated rate only where none can be computed.
 * Where no rate is stated and only the adjusted budget is missing, D9 asks for that.
 */
export const d3: Check = {
  id: "D3",
  severity: "error",
  run: ({ execution, stated, basics }) => {
    if (execution.kind === "withoutBudget") {
      const executed = { value: execution.executed, unit: "万元" };
      return [
        {
          place: { part: "basics", code: execution.base },
          seen: "0",
          expected: "",
          message: { key: "check.D3.withoutBudget", values: { executed } },
        },
      ];
    }
    const computed = execution.kind === "rate";
    const rate = computed ? execution.rate : statedPercent(stated.executionRate)?.percent;
    const awaitsBudget = computed && execution.base === "budgetInitial" && basics.budgetAdjusted.reading.kind === "empty";
    if (rate === undefined || (rate >= 0 && rate <= 100) || (rate > 100 && awaitsBudget && stated.executionRate.kind === "empty")) {
      return [];
    }
    return [
      {
        place: computed ? { part: "basics", code: "executed" } : { part: "stated", code: "budgetExecutionRate" },
        seen: `${decimalText(rate)}%`,
        expected: "0%–100%",
        message: { key: "check.D3", values: { rate: { value: rate, unit: "%" } } },
      },
    ];
  },
};
