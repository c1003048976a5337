import { rowExcess } from "../../adjustments/rowExcess";
import { sourceOf } from "../../sourceOf";
import type { Check, CheckContext, Finding, Row } from "../context";
import { isImpossible } from "./e13";

/** Percent above the target that is flagged, and that needs a reason, where the scheme sets none. */
const defaultFlag = 20;
const defaultReason = 30;

/** E9 超额偏离: the actual value lies far above its target, where more is better, and no reason says why the target was not too low. */
export const e9: Check = {
  id: "E9",
  severity: "warning",
  run: (context) => context.rows.flatMap((row) => finding(row, context)),
};

function finding(row: Row, { scheme: { thresholds } }: CheckContext): Finding[] {
  const excess = row.reason === "" ? rowExcess(row) : null;
  const flag = thresholds.flagAboveTargetPercent ?? defaultFlag;
  const limit = thresholds.reasonAboveTargetPercent ?? defaultReason;
  // What cannot be is E13's, spending beyond the budget D3's or D9's: one fault, one problem.
  if (excess === null || excess < Math.min(flag, limit) || isImpossible(row) || isBeyondBudget(row)) {
    return [];
  }
  const { actual, target } = row.readings;
  // A stop at the end would stand before our comma.
  const values = { actual: actual.text.replace(/[。；;]$/u, ""), target: target.text, excess: { value: excess, unit: "%" } };
  const place = { part: "indicators", code: row.indicator.code } as const;
  return excess >= limit
    ? [
        {
          place: { ...place, field: "reason" },
          seen: actual.text,
          expected: "",
          message: { key: "check.E9.reason", values: { ...values, limit: { value: limit, unit: "%" } } },
        },
      ]
    : [{ place: { ...place, field: "actual" }, seen: actual.text, expected: "", message: { key: "check.E9", values } }];
}

function isBeyondBudget({ indicator, derived }: Row): boolean {
  return sourceOf(indicator) === "budgetExecutionRate" && derived?.kind === "rate" && derived.rate > 100;
}
