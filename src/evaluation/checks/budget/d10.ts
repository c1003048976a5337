import { sourceOf } from "../../sourceOf";
import { decimalText } from "../../rounding";
import type { Check } from "../context";

/** Percent below which a reason is asked for, where the scheme sets none. */
const defaultThreshold = 90;

/**
 * D10 低执行率: 预算执行率 is below the scheme's threshold and the row that it is the actual value of gives no reason (form of the Sichuan
 * tables: 执行率低于90%须说明). A form without such a row has no place for a reason.
 */
export const d10: Check = {
  id: "D10",
  severity: "warning",
  run: ({ scheme, execution, rows }) => {
    const threshold = scheme.thresholds.reasonBelowExecutionPercent ?? defaultThreshold;
    const row = rows.find(({ indicator }) => sourceOf(indicator) === "budgetExecutionRate");
    if (row === undefined || row.reason !== "" || execution.kind !== "rate" || execution.rate >= threshold) {
      return [];
    }
    const { rate } = execution;
    return [
      {
        place: { part: "indicators", code: row.indicator.code, field: "reason" },
        seen: `${decimalText(rate)}%`,
        expected: `≥${decimalText(threshold)}%`,
        message: { key: "check.D10", values: { rate: { value: rate, unit: "%" }, threshold: { value: threshold, unit: "%" } } },
      },
    ];
  },
};
