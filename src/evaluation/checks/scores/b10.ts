import { rowExcess } from "../../adjustments/rowExcess";
import { sourceOf } from "../../sourceOf";
import type { Check, Row } from "../context";

/** What is written for a row that came out as planned is no reason for a deviation: 无偏差, 已完成, 达标 (words of the field, beside 达成年度指标 of 财预〔2020〕10号). */
const noDeviation = /^(?:无|没有|未出现|不存在|未发生).{0,4}偏差|^(?:已|均|全部|按).{0,8}(?:完成|达标|达成|实现)$|^(?:完成|达标|达成)$/u;

/**
 * B10 有原因却满分: the rule gives the full score, the clerk's own score is full too, and yet a reason for a deviation is written (list of
 * checks, B10). Silent where a reason has its place beside a full score: the target is exceeded (E9), or the row is 预算执行率 (D9, D10).
 */
export const b10: Check = {
  id: "B10",
  severity: "info",
  run: ({ rows }) =>
    rows.filter(hasNoUseForReason).map(({ indicator: { code }, reason, selfScore }) => ({
      place: { part: "indicators", code, field: "reason" },
      seen: reason.slice(0, longestQuote),
      expected: "",
      message: { key: "check.B10", values: { score: selfScore ?? 0 } },
    })),
};

const longestQuote = 60;

function hasNoUseForReason(row: Row): boolean {
  const { indicator, reason, selfScore, outcome } = row;
  return (
    reason !== "" &&
    selfScore !== null &&
    selfScore === indicator.weight &&
    outcome?.kind === "scored" &&
    outcome.met &&
    outcome.score === selfScore &&
    sourceOf(indicator) !== "budgetExecutionRate" &&
    rowExcess(row) === null &&
    !noDeviation.test(reason)
  );
}
