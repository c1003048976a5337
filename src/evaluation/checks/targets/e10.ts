import type { Check, Finding, Row } from "../context";
import { approximateFigures } from "./approximateFigures";

/**
 * E10 约数: the actual value is only approximate, or only a bound, and does not settle whether the target is met; a score needs an exact
 * figure. In the report's text once, from five such figures on (info).
 */
export const e10: Check = {
  id: "E10",
  severity: "warning",
  run: (context) => [...context.rows.filter(isDoubtful).map(finding), ...approximateFigures(context)],
};

function finding({ indicator: { code }, readings: { actual } }: Row): Finding {
  return {
    place: { part: "indicators", code, field: "actual" },
    seen: actual.text,
    expected: "",
    message: { key: "check.E10", values: { text: actual.text } },
  };
}

function isDoubtful({ outcome, status, readings: { actual } }: Row): boolean {
  if (outcome?.kind === "judged" && outcome.approximate === true) {
    return true;
  }
  const settled = status === "met" || status === "missed" || status === "unreadable" || status === "notApplicable";
  return !settled && actual.kind === "quantity" && actual.approximate === true;
}
