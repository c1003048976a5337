import { groupCode } from "../../paths";
import { countedCodes } from "../../rules";
import type { Check, CheckContext, Finding, Row } from "../context";
import { namesOfRows } from "./namesOfRows";
import { tasksWithoutTarget } from "./tasksWithoutTarget";

/**
 * E5 有评价无目标: rows that no declared target is about, in the groups where other rows answer to declared targets; one problem that lists them.
 * Rows of management, of benefits and the like answer to the scheme, not to 绩效目标. Where the form has no targets at all, results of the report's
 * text that claim a yearly task.
 */
export const e5: Check = {
  id: "E5",
  severity: "info",
  run: (context) => [...rowsWithoutTarget(context), ...tasksWithoutTarget(context)],
};

function rowsWithoutTarget({ rows, declared: { declaredRows } }: CheckContext): Finding[] {
  if (declaredRows.size === 0) {
    return [];
  }
  const groups = new Set(rows.filter(({ indicator: { code } }) => declaredRows.has(code)).map(groupOf));
  const others = rows.filter((row) => !declaredRows.has(row.indicator.code) && groups.has(groupOf(row)) && isEvaluated(row));
  const [first] = others;
  return first === undefined
    ? []
    : [
        {
          place: { part: "indicators", code: first.indicator.code, field: "name" },
          seen: "",
          expected: "",
          message: { key: "check.E5", values: { count: others.length, names: namesOfRows(others) } },
        },
      ];
}

function groupOf({ indicator: { path } }: Row): string {
  return groupCode(path.slice(0, -1));
}

function isEvaluated({ indicator: { rule }, derived, selfScore, status, readings: { actual } }: Row): boolean {
  const answered = actual.kind !== "empty" || selfScore !== null;
  return derived === null && countedCodes(rule).length === 0 && status !== "notApplicable" && answered;
}
