import { decimal, decimalText, toNumber } from "../../rounding";
import type { Check } from "../context";
import { nationalGrades } from "./gradeWords";

/**
 * C1b 非标准区间: the least totals of the scheme's grades are not 90, 80 and 60 percent of the full score (财预〔2020〕10号). The scheme counts all the
 * same; other words for the grades are no departure.
 */
export const c1b: Check = {
  id: "C1b",
  severity: "info",
  onceBegun: true,
  run: ({ scheme: { gradeBands, fullScore } }) => {
    const own = leastTotals(gradeBands.map(({ min }) => min));
    const national = leastTotals(nationalGrades.map(({ min }) => toNumber(decimal(min).times(fullScore).div(100))));
    return own === "" || own === national
      ? []
      : [{ place: { part: "scheme" }, seen: own, expected: national, message: { key: "check.C1b", values: { own, national } } }];
  },
};

/** From the highest down, as 90/80/60; the lowest grade begins at 0 anyway. */
function leastTotals(totals: readonly number[]): string {
  return [...totals]
    .filter((total) => total > 0)
    .sort((a, b) => b - a)
    .map(decimalText)
    .join("/");
}
