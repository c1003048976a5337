import { nameOf } from "../../basics";
import type { BasicDatum, Place } from "../../model";
import type { Reading } from "../../quantity";
import { decimalText } from "../../rounding";
import { sourceOf } from "../../sourceOf";
import type { Check, CheckContext, Finding } from "../context";
import { isRatio, statedPercent } from "./statedPercent";

/**
 * D2 执行率重算: a stated or typed 预算执行率 is not executed ÷ budget. Tolerance: half a unit of its last decimal, and a rate cut
 * off instead of rounded passes too. Where it fits the other budget figure the problem says so.
 */
export const d2: Check = {
  id: "D2",
  severity: "error",
  run: (context) => [
    ...judge(context, context.stated.executionRate, { part: "stated", code: "budgetExecutionRate" }),
    ...context.rows
      .filter(({ indicator }) => sourceOf(indicator) === "budgetExecutionRate")
      .flatMap(({ indicator, typedActual }) => judge(context, typedActual, { part: "indicators", code: indicator.code, field: "actual" })),
  ],
};

function judge({ execution, basics }: CheckContext, reading: Reading, place: Place): Finding[] {
  if (reading.kind === "empty") {
    return [];
  }
  const stated = reading.text;
  if (execution.kind === "notApplicable") {
    return [{ place, seen: stated, expected: "", message: { key: "check.D2.notApplicable", values: { stated } } }];
  }
  const rate = statedPercent(reading);
  if (execution.kind !== "rate" || rate === null) {
    return [];
  }
  const part = execution.part;
  const fits = (base: BasicDatum) => {
    const value = basics[base].value;
    return value !== null && value !== 0 && isRatio(rate, part, value);
  };
  if (fits(execution.base)) {
    return [];
  }
  const calculated = { value: execution.rate, unit: "%" };
  const values = { stated, base: nameOf(execution.base), calculated };
  const fitsInitial = execution.base === "budgetAdjusted" && fits("budgetInitial");
  return [
    {
      place,
      seen: stated,
      expected: `${decimalText(execution.rate)}%`,
      message: fitsInitial
        ? { key: "check.D2.otherBase", values: { ...values, other: nameOf("budgetInitial") } }
        : { key: "check.D2", values },
    },
  ];
}
