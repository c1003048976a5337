import { isAllowed } from "../../claims";
import { decimalText } from "../../rounding";
import type { Check, Finding, Row } from "../context";
import { narrowInterval } from "./allowedClaim";

/** B11 定性区间: the clerk's own score lies outside the interval that the tier, or the rule's highest score, leaves to judgement. */
export const b11: Check = {
  id: "B11",
  severity: "error",
  run: ({ rows }) => rows.flatMap(finding),
};

/** Whether B11 tells of the row's own score, so that no other check has to. */
export function isToldByB11(row: Row): boolean {
  return finding(row).length > 0;
}

function finding(row: Row): Finding[] {
  const { indicator, entry, selfScore, readings } = row;
  const allowed = narrowInterval(row);
  // A score outside the weight is B1's: one fault, one problem.
  if (allowed === null || selfScore === null || selfScore < 0 || selfScore > (indicator.weight ?? 0) || isAllowed(selfScore, allowed)) {
    return [];
  }
  const { min, max, maxInclusive } = allowed;
  const grounds = entry?.tier ?? readings.actual.text;
  const values = { actual: grounds, score: selfScore, min, max };
  return [
    {
      place: { part: "indicators", code: indicator.code, field: "selfScore" },
      seen: decimalText(selfScore),
      expected: `[${decimalText(min)}, ${decimalText(max)}${maxInclusive ? "]" : ")"}`,
      message:
        grounds === ""
          ? { key: "check.B11.rule", values: { score: selfScore, min, max } }
          : maxInclusive
            ? { key: "check.B11", values }
            : { key: "check.B11.below", values },
    },
  ];
}
