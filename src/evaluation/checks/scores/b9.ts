import type { Points, Scheme } from "../../model";
import { lastName } from "../../paths";
import { decimal } from "../../rounding";
import type { Check, CheckContext, Finding, Row } from "../context";
import { isOff } from "../setting";

/** Every score below the weight needs a reason, where the scheme sets no other share. */
const defaultShare = 100;

/**
 * B9 扣分无原因: the score that counts is below the weight, or below the share of it that the scheme sets, and 偏差原因分析及改进措施 is empty
 * (财预〔2020〕10号 asks for it). A rule that leaves the score to judgement may ask for a reason beside any score. A group that is scored as
 * one gives its reason beside its stated score.
 */
export const b9: Check = {
  id: "B9",
  severity: "error",
  run: (context) => [...context.rows.flatMap((row) => finding(row, context)), ...ofGroups(context)],
};

/** Whether B9 asks for the reason of this row, so that no other check has to. */
export function isToldByB9(context: CheckContext, row: Row): boolean {
  return !isOff(context.scheme, "B9") && finding(row, context).length > 0;
}

function finding({ indicator: { code, weight, rule }, score, reason }: Row, { scheme }: CheckContext): Finding[] {
  if (score === null || weight === null || reason !== "") {
    return [];
  }
  const place = { part: "indicators", code, field: "reason" } as const;
  if (asksForReason(score, weight, scheme)) {
    return [{ place, seen: reason, expected: "", message: { key: "check.B9", values: { score, weight } } }];
  }
  return rule.kind === "manual" && rule.reasonRequired === true
    ? [{ place, seen: reason, expected: "", message: { key: "check.B9.judged", values: { score } } }]
    : [];
}

function ofGroups({ stated, unfinishedGroups, scheme }: CheckContext): Finding[] {
  return stated.groups.flatMap(({ group: { code, path, weight, score, scoredAsOne }, reason }) => {
    if (scoredAsOne !== true || reason !== "" || unfinishedGroups.has(code) || !asksForReason(score, weight, scheme)) {
      return [];
    }
    const values = { group: lastName(path), score, weight };
    return [{ place: { part: "stated", code, field: "reason" }, seen: reason, expected: "", message: { key: "check.B9.group", values } }];
  });
}

function asksForReason(score: Points, weight: Points, { thresholds }: Scheme): boolean {
  if (score >= weight) {
    return false;
  }
  const share = thresholds.reasonBelowScorePercent ?? defaultShare;
  const limit = decimal(weight).times(decimal(share));
  return decimal(score).times(100).lt(limit);
}
