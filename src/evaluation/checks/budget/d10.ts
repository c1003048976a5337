import { sourceOf } from "../../sourceOf";
import { decimalText } from "../../rounding";
import type { Check } from "../context";
import { isToldByB9 } from "../scores/b9";

/** Percent below which a reason is asked for, where the scheme sets none. */
const defaultThreshold = 90;

/**
 * D10 低执行率: 预算执行率 is below the scheme's threshold and the row that it is the actual value of gives no reason (form of the Sichuan
 * tables: 执行率低于90%须说明). A form without such a row has no place for a reason. Where the row lost points, B9 asks for the same reason.
 */
export const d10: Check = {
  id: "D10",
  severity: "warning",
  run: (context) => {
    const { scheme, execution, rows } = context;
    const threshold = scheme.thresholds.reasonBelowExecutionPercent ?? defaultThreshold;
    const row = rows.find(({ indicator }) => sourceOf(indicator) === "budgetExecutionRate");
    if (row === undefined || row.reason !== "" || execution.kind !== "rate" || execution.rate >= threshold || isToldByB9(context, row)) {
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
