/**
 * What makes a problem the same one across runs, so that it keeps its row of 问题清单 and its 已核实说明: its check and its place. A row number
 * moves when rows are inserted, so what was seen there stands for it.
 */
import { groupedBy, type Problem, type Scheme } from "../evaluation";
import { say } from "../locales";
import "../locales/forms";
import { fingerprint } from "../schemes";
import { placeName } from "./placeName";
import type { FormTable } from "./table";

/** A row of 问题清单 as it stands. */
export interface ListedProblem {
  code: string;
  place: string;
  message: string;
  seen: string;
  /** 已核实说明, the clerk's; "" where there is none. */
  verified: string;
  /** 已消除. */
  isGone: boolean;
}

/** The rows of 问题清单 in their order, those of problems that are gone among them. */
export function listedProblems(table: FormTable): ListedProblem[] {
  const codes = [...table.rows.keys()].filter((code) => !code.startsWith("#"));
  return codes.map((code) => {
    const text = (column: string): string => String(table.cell(code, column)?.value ?? "").trim();
    return {
      code,
      place: text("place"),
      message: text("message"),
      seen: text("seen"),
      verified: text("verified"),
      isGone: text("state") === say("form.problem.gone"),
    };
  });
}

/**
 * The problems by their codes, in their own order. Two of one check at one place have a number behind the code; each takes the row that tells the same of
 * it, so that what was verified of the one that is gone does not pass to the other.
 */
export function problemsByCode(scheme: Scheme, listed: readonly ListedProblem[], problems: readonly Problem[]): Map<string, Problem> {
  const rows = groupedBy(listed, ({ code }) => code.replace(/#\d+$/u, ""));
  const codes = new Map<Problem, string>();
  for (const [shared, those] of groupedBy(problems, sharedCode)) {
    const taken = rowsTaken(scheme, rows.get(shared) ?? [], those);
    const used = new Set(taken.values());
    let number = 1;
    for (const problem of those) {
      let code = taken.get(problem) ?? shared;
      while (!taken.has(problem) && used.has(code)) code = `${shared}#${String((number += 1))}`;
      used.add(code);
      codes.set(problem, code);
    }
  }
  return new Map(problems.map((problem) => [codes.get(problem) ?? sharedCode(problem), problem]));
}

function sharedCode({ check, place, seen }: Problem): string {
  const { part, code = "", field = "", row } = place;
  return [check, part, code, field, row === undefined ? "" : fingerprint(seen).slice(0, 8)].join("|");
}

/** What a row of 问题清单 tells of a problem. */
type Told = Pick<ListedProblem, "place" | "message" | "seen">;

/** How alike a row and a problem of one code must be, the strictest first. */
const likenesses: ((told: Told) => string)[] = [
  ({ place, message, seen }) => [place, message, seen].join("\n"),
  ({ message, seen }) => [message, seen].join("\n"),
  () => "",
];

/** Which problem takes which row of those with one code: first the rows that tell the very same, then in their order. */
function rowsTaken(scheme: Scheme, rows: readonly ListedProblem[], problems: readonly Problem[]): Map<Problem, string> {
  const taken = new Map<Problem, string>();
  if (rows.length === 0) return taken;
  const told = new Map(problems.map((problem) => [problem, toldOf(scheme, problem)]));
  for (const likeness of likenesses) {
    const used = new Set(taken.values());
    const free = groupedBy(
      rows.filter(({ code }) => !used.has(code)),
      likeness,
    );
    for (const [problem, text] of told) {
      const row = taken.has(problem) ? undefined : free.get(likeness(text))?.shift();
      if (row !== undefined) taken.set(problem, row.code);
    }
  }
  return taken;
}

function toldOf(scheme: Scheme, { place, message, seen }: Problem): Told {
  return { place: placeName(scheme, place).trim(), message: say(message).trim(), seen: seen.trim() };
}
