import type { Place } from "../../model";
import { decimalText } from "../../rounding";
import type { Check, Finding } from "../context";

/** B1 得分越界: the clerk's own score is negative or above the weight; for a group that is scored as one, the stated score. */
export const b1: Check = {
  id: "B1",
  severity: "error",
  run: ({ rows, stated }) => [
    ...rows.flatMap(({ indicator: { code, weight }, selfScore }) =>
      finding(selfScore, weight, { part: "indicators", code, field: "selfScore" }),
    ),
    ...stated.groups.flatMap(({ group: { code, weight, scoredAsOne }, score }) =>
      scoredAsOne === true ? finding(score.value, weight, { part: "stated", code, field: "score" }) : [],
    ),
  ],
};

function finding(score: number | null, weight: number | null, place: Place): Finding[] {
  if (score === null || weight === null || (score >= 0 && score <= weight)) {
    return [];
  }
  return [
    { place, seen: decimalText(score), expected: `0–${decimalText(weight)}`, message: { key: "check.B1", values: { score, weight } } },
  ];
}
