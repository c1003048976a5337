import { isWithin, lastName } from "../../paths";
import { normalise } from "../../quantity";
import type { Check, CheckContext, Finding, Row } from "../context";
import { namesInList, namesOfRows } from "./namesOfRows";

/**
 * E4 有目标无评价: targets declared in 绩效目标 without a row of the same name in the table (one problem that lists them); and, in groups scored as
 * one that the report gives a score, rows without an actual value of their own that the report's text says nothing of either (one problem
 * that lists them). A blank cell elsewhere is E2's or B12's.
 */
export const e4: Check = {
  id: "E4",
  severity: "error",
  run: (context) => [...targetsWithoutRow(context), ...rowsWithoutAnswer(context)],
};

function targetsWithoutRow({ declared: { targets } }: CheckContext): Finding[] {
  const missing = targets.filter(({ match }) => match === null);
  const [first] = missing;
  return first === undefined
    ? []
    : [
        {
          place: first.place,
          seen: first.name,
          expected: "",
          message: { key: "check.E4", values: { count: missing.length, names: namesInList(missing.map(({ name }) => name)) } },
        },
      ];
}

function rowsWithoutAnswer({ rows, report, stated }: CheckContext): Finding[] {
  const scored = stated.groups.filter(({ group, score }) => group.scoredAsOne === true && score.value !== null).map(({ group }) => group);
  const blank =
    scored.length === 0 ? [] : rows.filter((row) => isBlank(row) && scored.some((group) => isWithin(row.indicator.path, group)));
  if (blank.length === 0) {
    return [];
  }
  const clauses = report.sentences.flatMap(({ text }) => text.split(/[，,；;。]/));
  const unanswered = blank.filter(({ indicator: { path } }) => {
    const name = normalise(lastName(path));
    return !clauses.some((clause) => answers(clause, name));
  });
  const [first] = unanswered;
  return first === undefined
    ? []
    : [
        {
          place: { part: "indicators", code: first.indicator.code, field: "actual" },
          seen: "",
          expected: "",
          message: { key: "check.E4.unanswered", values: { count: unanswered.length, names: namesOfRows(unanswered) } },
        },
      ];
}

function isBlank({ status, entry, readings: { actual, target } }: Row): boolean {
  const answered = entry?.tier !== undefined || entry?.itemsMet !== undefined;
  return actual.kind === "empty" && target.kind !== "empty" && status !== "notApplicable" && !answered;
}

/**
 * Whether a clause says how an indicator came out: a rate with a percentage (预算执行率 and 执行率达100%), a quality with its word (预算编制完整性 and
 * 预算编制完整), anything else by its name.
 */
function answers(clause: string, name: string): boolean {
  if (clause.length < 3) {
    return false;
  }
  if (name.endsWith("率")) {
    return clause.includes(name.slice(0, -1).replace(/(?:完成|实现|执行|达标)$/, "")) && /\d%|百分之/.test(clause);
  }
  if (name.endsWith("性") && name.length > 4) {
    return clause.includes(name.slice(0, -3)) && clause.includes(name.slice(-3, -1));
  }
  return clause.includes(name);
}
