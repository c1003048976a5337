import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import type { Sentence } from "../../report/sentences";
import type { Check, CheckContext, Finding, Row } from "../context";
import { surveysTold } from "./e8";
import { namesOfRows } from "./namesOfRows";
import { sampleIsGiven } from "./surveyRows";

/**
 * E15 满意度无依据: satisfaction is claimed, by an actual value or a score, and nothing says how many were asked: neither the basic data, nor the
 * rows, nor the report. One problem for all rows; where there are none, for what the report's text claims. Rows that E8 tells
 * as copied from their targets are not told again.
 */
export const e15: Check = {
  id: "E15",
  severity: "warning",
  run: (context) => {
    const rows = context.rows.filter(isSatisfaction);
    if (rows.length === 0) {
      return ofText(context);
    }
    const claimed = rows.filter(isClaimed);
    return claimed.length === 0 || sampleIsGiven(context, claimed) ? [] : ofRows(claimed, surveysTold(context));
  },
};

function isSatisfaction(row: Row): boolean {
  return lastName(row.indicator.path).includes("满意");
}

/** What cannot be read, and a score that does not count without an actual value, is E2's. */
function isClaimed({ derived, status, outcome, readings: { actual } }: Row): boolean {
  return (
    derived === null && status !== "notApplicable" && outcome?.kind !== "unreadable" && (actual.kind !== "empty" || status === "claimed")
  );
}

function ofRows(claimed: readonly Row[], told: readonly Row[]): Finding[] {
  const rows = claimed.filter((row) => !told.includes(row));
  const [first] = rows;
  return first === undefined
    ? []
    : [
        {
          place: { part: "indicators", code: first.indicator.code, field: "actual" },
          seen: first.readings.actual.text,
          expected: "",
          message: { key: "check.E15", values: { names: namesOfRows(rows) } },
        },
      ];
}

/** 测评满意率达100%, 满意度较高; not what is still aimed at. */
const claimPattern = /满意(?:度|率)[^，,。；;、\d]{0,8}(?:\d{1,3}(?:\.\d{1,4})?%|百分之|较高|很高|极高)/;
const aimed = /目标|指标|确保|力争|不低于|不少于|以上|≥|>=|提升至|提高到|提高至/;

function ofText(context: CheckContext): Finding[] {
  const claims = context.report.sentences.flatMap((sentence) => claimOf(sentence) ?? []);
  const [first] = claims;
  if (first === undefined || sampleIsGiven(context, [])) {
    return [];
  }
  const { row, text } = first;
  return [{ place: { part: "report", row }, seen: text, expected: "", message: { key: "check.E15.report", values: { text } } }];
}

function claimOf({ row, text }: Sentence): { row: number; text: string } | null {
  if (!text.includes("满意")) {
    return null;
  }
  const plain = normalise(text);
  const found = claimPattern.exec(plain);
  return found === null || aimed.test(clauseAround(plain, found.index)) ? null : { row, text: found[0] };
}

const clauseLength = 40;

/** The words around a place, back to a stop. */
function clauseAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - clauseLength), at);
  return (before.split(/[,，;；]/).at(-1) ?? "") + text.slice(at, at + clauseLength / 2);
}
