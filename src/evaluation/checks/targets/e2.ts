import { nameOf } from "../../basics";
import type { Message } from "../../messages";
import type { Indicator, Scheme } from "../../model";
import { groupsScoredAsOne } from "../../schemeGroups";
import { isWithin } from "../../paths";
import { saysNotApplicable } from "../../rows";
import { countedCodes } from "../../rules";
import type { Check, CheckContext, Finding, Row } from "../context";
import { fallsShort } from "./e12";
import { speaksOfElse } from "./e7";
import { namesInList } from "./namesOfRows";
import { answersAll, unansweredParts } from "./unansweredParts";

/**
 * E2 实际缺失: no actual value and no claim that counts, one that is no figure where the rule needs one, or 不适用 where the scheme does not say how
 * such a row counts; and fewer answers than the target has parts, or none to a part of it (warning). What cannot be scored is a warning in a
 * row without points of its own. An actual value that tells of something else (E7) or of an earlier state (E12) is told there.
 */
export const e2: Check = {
  id: "E2",
  severity: "error",
  run: (context) => context.rows.flatMap((row) => finding(row, context)),
};

function finding(row: Row, { scheme }: CheckContext): Finding[] {
  const {
    indicator,
    entry,
    derived,
    outcome,
    status,
    readings: { actual },
  } = row;
  const place = { part: "indicators", code: indicator.code, field: "actual" } as const;
  if (scheme.adjustments?.notApplicable === undefined && saysNotApplicable(entry, actual)) {
    return [{ place, seen: actual.text, expected: "", message: { key: "check.E2.notApplicable", values: {} } }];
  }
  if (outcome?.kind === "unreadable" && outcome.fault.check === "E2") {
    const severity = indicator.weight === null ? "warning" : "error";
    return isToldElsewhere(row)
      ? []
      : [{ severity, place, seen: actual.text, expected: "", message: unansweredMessage(row) ?? outcome.fault.message }];
  }
  if (derived?.kind === "unreadable") {
    // The cell of the basic datum is K4's: one fault, one problem.
    return [];
  }
  if (actual.kind !== "empty") {
    return status === "notApplicable" || outcome?.kind === "unreadable" ? [] : missingParts(row, place);
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

function isToldElsewhere(row: Row): boolean {
  return speaksOfElse(row) || fallsShort(row);
}

function missingParts(row: Row, place: Finding["place"]): Finding[] {
  const message = partsMessage(row);
  return message === null || isToldElsewhere(row)
    ? []
    : [{ severity: "warning", place, seen: row.readings.actual.text, expected: "", message }];
}

/** What is missing of a target that has several parts: by name, where the actual value names others; else by their number. */
function partsMessage(row: Row): Message | null {
  const { target, actual } = row.readings;
  if (target.kind !== "compound") {
    return unansweredMessage(row);
  }
  const count = target.parts.length;
  const answers = actual.kind === "compound" ? actual.parts.length : 1;
  const isWhole = answers >= count || (answersAll(actual) && target.parts.every(({ kind }) => kind === "words"));
  return unansweredMessage(row) ?? (isWhole ? null : { key: "check.E2.parts", values: { text: actual.text, answers, count } });
}

function unansweredMessage({ readings: { target, actual } }: Row): Message | null {
  const unanswered = unansweredParts(target, actual);
  return unanswered.length === 0 ? null : { key: "check.E2.unanswered", values: { parts: namesInList(unanswered) } };
}
