import { placeName } from "../form";
import type { Scheme } from "../evaluation";
import { say, type Locale } from "../locales";
import type { ShownProblem } from "./shownProblems";

/** The families of checks, by the letter that their ids begin with. */
export const families = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "K"] as const;
export type Family = (typeof families)[number];

/** Which problems are wanted. */
export interface ProblemFilter {
  family: Family | "all";
  /** What must stand in a problem's words; "" for all. */
  words: string;
}

export const noFilter: ProblemFilter = { family: "all", words: "" };

/** The problems that a filter lets through. */
export function filtered(
  problems: readonly ShownProblem[],
  { family, words }: ProblemFilter,
  scheme: Scheme,
  locale: Locale,
): ShownProblem[] {
  const wanted = words.trim().toLowerCase();
  return problems.filter(
    (problem) =>
      (family === "all" || problem.check.startsWith(family)) &&
      (wanted === "" || wordsOf(problem, scheme, locale).toLowerCase().includes(wanted)),
  );
}

function wordsOf({ check, place, message, seen, expected, verified }: ShownProblem, scheme: Scheme, locale: Locale): string {
  return [check, placeName(scheme, place, locale), say(message, locale), seen, expected, verified ?? ""].join("\n");
}
