import { countRows } from "../../countedRows";
import { isWithin, lastName } from "../../paths";
import { decimal, decimalText, differs, sum, toNumber } from "../../rounding";
import type { CountedRows, ScoringRule } from "../../rules";
import type { Check, CheckContext, Finding, StatedGroupReading } from "../context";

/**
 * B7 扣分不等 (list of checks, B7): the stated score is not 分值 less the stated deduction; or the deduction is not what the rule gives that takes
 * points off for each row that misses its target. While rows are undecided, the deduction may be more than the rule gives so far, not less.
 */
export const b7: Check = {
  id: "B7",
  severity: "error",
  run: (context) => context.stated.groups.flatMap((stated) => [...rest(stated), ...counted(context, stated)]),
};

function rest({ group, weight, score, deducted }: StatedGroupReading): Finding[] {
  if (score.value === null || deducted.value === null) {
    return [];
  }
  const points = weight.value ?? group.weight;
  const expected = sum([points, -deducted.value]);
  if (!differs(score.value, expected)) {
    return [];
  }
  const values = { group: lastName(group.path), weight: points, deducted: deducted.value, rest: expected, score: score.value };
  return [
    {
      place: { part: "stated", code: group.code, field: "score" },
      seen: decimalText(score.value),
      expected: decimalText(expected),
      message: { key: "check.B7", values },
    },
  ];
}

type CountingRule = Extract<ScoringRule, { kind: "deductPerIncident" }>;

/** Judged where one row that counts others has all the points of the group. */
function counted({ rows }: CheckContext, { group, deducted }: StatedGroupReading): Finding[] {
  const [row, ...others] = rows.filter(({ indicator: { path, weight } }) => weight !== null && isWithin(path, group));
  const rule = row?.indicator.rule;
  if (deducted.value === null || others.length > 0 || rule?.kind !== "deductPerIncident" || rule.of === undefined) {
    return [];
  }
  const { total, met, undecided } = countRows(rows.filter(({ indicator: { code } }) => rule.of?.includes(code)));
  const missed = total - met - undecided;
  const expected = deductionFor(rule, missed, group.weight);
  const isRight = undecided > 0 ? deducted.value >= expected : !differs(deducted.value, expected);
  if (isRight) {
    return [];
  }
  const values = { group: lastName(group.path), missed, deduct: rule.deduct, expected, deducted: deducted.value };
  return [
    {
      place: { part: "stated", code: group.code, field: "deducted" },
      seen: decimalText(deducted.value),
      expected: `${undecided > 0 ? "≥" : ""}${decimalText(expected)}`,
      message: undecided > 0 ? { key: "check.B7.atLeast", values: { ...values, undecided } } : { key: "check.B7.counted", values },
    },
  ];
}

function deductionFor({ deduct, atMost }: CountingRule, missed: CountedRows["met"], weight: number): number {
  return Math.min(toNumber(decimal(deduct).times(missed)), atMost ?? weight, weight);
}
