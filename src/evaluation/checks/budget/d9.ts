import { decimal, decimalText, percentOf, toNumber } from "../../rounding";
import { sourceOf } from "../../sourceOf";
import type { Check } from "../context";

/** Percent above the initial budget that needs no reason, where the scheme sets none. */
const defaultLimit = 30;

/**
 * D9 超年初支出: more was executed than the initial budget held, and no adjusted budget was given (error); or one was given, the
 * excess is above the scheme's limit, and the row of 预算执行率 gives no reason (warning).
 */
export const d9: Check = {
  id: "D9",
  severity: "error",
  run: ({ scheme, basics, rows }) => {
    const initial = basics.budgetInitial.value;
    const executed = basics.executed.value;
    if (initial === null || executed === null || executed <= initial) {
      return [];
    }
    const amounts = { executed: { value: executed, unit: "万元" }, initial: { value: initial, unit: "万元" } };
    if (basics.budgetAdjusted.reading.kind === "empty") {
      const share = percentOf(executed, initial);
      return [
        {
          place: { part: "basics", code: "budgetAdjusted" },
          seen: "",
          expected: "",
          message:
            share === null
              ? { key: "check.D9.noAdjustedNorInitial", values: amounts }
              : { key: "check.D9.noAdjusted", values: { ...amounts, share: { value: share, unit: "%" } } },
        },
      ];
    }
    const limit = scheme.thresholds.executedAboveInitialPercent ?? defaultLimit;
    const excess = percentOf(toNumber(decimal(executed).minus(decimal(initial))), initial);
    const explained = rows.some(({ indicator, reason }) => sourceOf(indicator) === "budgetExecutionRate" && reason !== "");
    if (explained || excess === null || excess <= limit) {
      return [];
    }
    const row = rows.find(({ indicator }) => sourceOf(indicator) === "budgetExecutionRate");
    return [
      {
        severity: "warning",
        place: row ? { part: "indicators", code: row.indicator.code, field: "reason" } : { part: "basics", code: "executed" },
        seen: decimalText(executed),
        expected: "",
        message: {
          key: "check.D9.noReason",
          values: { ...amounts, excess: { value: excess, unit: "%" }, limit: { value: limit, unit: "%" } },
        },
      },
    ];
  },
};
