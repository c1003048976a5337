import { nameOf } from "../../basics";
import type { Indicator, Scheme } from "../../model";
import type { Reading } from "../../quantity";
import { groupsScoredAsOne } from "../../schemeGroups";
import { isWithin } from "../../paths";
import { saysNotApplicable } from "../../rows";
import { countedCodes } from "../../rules";
import type { Check, CheckContext, Finding, Row } from "../context";

/**
 * E2 实际缺失: no actual value and no claim that counts, one that is no figure where the rule needs one, fewer answers than the target has
 * parts, or 不适用 where the scheme does not say how such a row counts.
 */
export const e2: Check = {
  id: "E2",
  severity: "error",
  run: (context) => context.rows.flatMap((row) => finding(row, context)),
};

function finding({ indicator, entry, derived, outcome, status, readings: { actual, target } }: Row, { scheme }: CheckContext): Finding[] {
  const place = { part: "indicators", code: indicator.code, field: "actual" } as const;
  if (scheme.adjustments?.notApplicable === undefined && saysNotApplicable(entry, actual)) {
    return [{ place, seen: actual.text, expected: "", message: { key: "check.E2.notApplicable", values: {} } }];
  }
  if (outcome?.kind === "unreadable" && outcome.fault.check === "E2") {
    return [{ place, seen: actual.text, expected: "", message: outcome.fault.message }];
  }
  if (derived?.kind === "unreadable") {
    // The cell of the basic datum is K4's: one fault, one problem.
    return [];
  }
  if (actual.kind !== "empty") {
    return status === "notApplicable" || outcome?.kind === "unreadable" ? [] : missingParts(target, actual, place);
  }
  if (status !== "open" || !asksForActual(indicator, entry, scheme)) {
    return [];
  }
  if (outcome?.kind === "noActual" && outcome.missing !== undefined) {
    const basic = nameOf(outcome.missing);
    return [
      {
        place: { part: "basics", code: outcome.missing },
        seen: "",
        expected: "",
        message: { key: "check.E2.missingBasic", values: { basic } },
      },
    ];
  }
  return [{ place, seen: "", expected: "", message: { key: "check.E2.empty", values: {} } }];
}

/**
 * Whether the row has nothing to go by but the cell: not where other rows are counted, where a tier or a list of points answers, or where
 * the row's group is scored as one.
 */
function asksForActual(indicator: Indicator, entry: Row["entry"], scheme: Scheme): boolean {
  const { weight, rule } = indicator;
  const answered = entry?.tier !== undefined || entry?.itemsMet !== undefined;
  return (
    countedCodes(rule).length === 0 &&
    !answered &&
    (weight !== null || !groupsScoredAsOne(scheme).some((group) => isWithin(indicator.path, group)))
  );
}

/** Words such as 全面完成 answer every part of a target that is words only. */
const allParts = /^(全面|全部|均|都)/u;

function missingParts(target: Reading, actual: Reading, place: Finding["place"]): Finding[] {
  if (target.kind !== "compound") {
    return [];
  }
  const count = target.parts.length;
  const answers = actual.kind === "compound" ? actual.parts.length : 1;
  if (answers >= count || (actual.kind === "words" && allParts.test(actual.text) && target.parts.every(({ kind }) => kind === "words"))) {
    return [];
  }
  return [
    {
      severity: "warning",
      place,
      seen: actual.text,
      expected: "",
      message: { key: "check.E2.parts", values: { text: actual.text, answers, count } },
    },
  ];
}
