import type { Problem, Scheme } from "../evaluation";
import { say } from "../locales";
import { fingerprint } from "../schemes";
import { placeName } from "./placeName";
import type { FormTable } from "./table";

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

/** Gravest first among the problems that are added together. */
const severities: Problem["severity"][] = ["error", "warning", "info"];

/**
 * What makes a problem the same one across runs: its check and its place. A row number moves when rows are inserted, so what was
 * seen there stands for it.
 */
function problemCode({ check, place, seen }: Problem): string {
  const { part, code = "", field = "", row } = place;
  return [check, part, code, field, row === undefined ? "" : fingerprint(seen).slice(0, 8)].join("|");
}

/**
 * The rows of 问题清单 for these problems: a known problem stays on its row with its 已核实说明, one that is gone becomes 已消除,
 * new ones go below all that stands there.
 */
export function problemRows(table: FormTable, scheme: Scheme, problems: readonly Problem[]): ProblemRow[] {
  const byCode = distinctCodes(problems);
  const known = [...table.rows].filter(([code]) => !code.startsWith("#"));
  const kept = known.map(([code, row], index): ProblemRow => {
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
      cells: problemCells(scheme, problem, known.length + index + 1),
    }));
  return [...kept, ...added];
}

/** Two problems of one check at one place get a number behind the code. */
function distinctCodes(problems: readonly Problem[]): Map<string, Problem> {
  const byCode = new Map<string, Problem>();
  for (const problem of problems) {
    const code = problemCode(problem);
    let distinct = code;
    for (let n = 2; byCode.has(distinct); n += 1) distinct = `${code}#${String(n)}`;
    byCode.set(distinct, problem);
  }
  return byCode;
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
