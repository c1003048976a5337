import { withAdded, type Problem, type Scheme } from "../evaluation";
import { say } from "../locales";
import { placeName } from "./placeName";
import { listedProblems, problemsByCode } from "./problemCodes";
import { inFormOrder } from "./problemOrder";
import type { FormContents } from "./read";
import type { FormTable } from "./table";
import "../locales/forms";

/** The columns of 问题清单 that scoring writes; 已核实说明 is the clerk's. */
export const listedColumns = ["number", "severity", "place", "message", "seen", "expected", "state"] as const;

/** A problem on its row of 问题清单. */
export interface ProblemRow {
  /** Zero-based row on the sheet. */
  row: number;
  code: string;
  isNew: boolean;
  cells: Record<(typeof listedColumns)[number], string>;
}

/** Gravest first among the problems that are added together, and then in the form's order. */
const severities: Problem["severity"][] = ["error", "warning", "info"];

/**
 * The rows of 问题清单 for these problems: a known problem stays on its row with its 已核实说明, one that is gone becomes 已消除,
 * new ones go below all that stands there.
 */
export function problemRows(table: FormTable, scheme: Scheme, problems: readonly Problem[]): ProblemRow[] {
  const listed = listedProblems(table);
  const byCode = problemsByCode(scheme, listed, inFormOrder(scheme, problems));
  const kept = listed.map(({ code }, index): ProblemRow => {
    const row = table.rows.get(code) ?? 0;
    const problem = byCode.get(code);
    return problem === undefined ? goneRow(table, code, row) : { row, code, isNew: false, cells: problemCells(scheme, problem, index + 1) };
  });
  const firstFree = lastFilledRow(table) + 1;
  const added = [...byCode]
    .filter(([code]) => !table.rows.has(code))
    .sort(([, a], [, b]) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map(([code, problem], index): ProblemRow => ({
      row: firstFree + index,
      code,
      isNew: true,
      cells: problemCells(scheme, problem, listed.length + index + 1),
    }));
  return [...kept, ...added];
}

/** How many problems that stand there as open are none of these any more: the next writing marks them 已消除. */
export function goneProblems({ tables, scheme, submission }: FormContents, problems: readonly Problem[]): number {
  const table = tables.get("problems");
  if (table === undefined) return 0;
  const listed = listedProblems(table);
  const byCode = problemsByCode(withAdded(scheme, submission.added), listed, problems);
  const isOpen = (code: string): boolean => table.cell(code, "state")?.value !== say("form.problem.gone");
  return listed.filter(({ code }) => !byCode.has(code) && isOpen(code)).length;
}

function problemCells(scheme: Scheme, problem: Problem, number: number): ProblemRow["cells"] {
  return {
    number: String(number),
    severity: say(`severity.${problem.severity}`),
    place: placeName(scheme, problem.place),
    message: say(problem.message),
    seen: problem.seen,
    expected: problem.expected,
    state: say("form.problem.open"),
  };
}

function goneRow(table: FormTable, code: string, row: number): ProblemRow {
  const text = (column: string): string => String(table.cell(code, column)?.value ?? "");
  return {
    row,
    code,
    isNew: false,
    cells: {
      number: text("number"),
      severity: text("severity"),
      place: text("place"),
      message: text("message"),
      seen: text("seen"),
      expected: text("expected"),
      state: say("form.problem.gone"),
    },
  };
}

/** The last row that holds anything, a clerk's own lines included: they are never written over. */
function lastFilledRow(table: FormTable): number {
  const coded = [...table.rows.values()];
  const stray = table.strayRows.map(({ row }) => row);
  return Math.max(table.markerRow, ...coded, ...stray);
}
