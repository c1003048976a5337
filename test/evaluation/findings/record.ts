import type { Place, Problem } from "../../../src/evaluation";
import { say } from "../../../src/locales";

/** A fault of a published report as a reviewer wrote it down: the problem that must be raised for it. A fault that shows in several places has a line for each. */
export interface Finding {
  id: string;
  check: string;
  severity: string;
  /** Only what is given must fit. */
  place: { [Key in keyof Place]?: string | number | undefined };
  /** Figures and names that stand in the problem: what was seen, what was expected, or the message. */
  says: readonly string[];
}

/** A sum, share or name of a published report that is right. */
export interface ClaimThatHolds {
  claim: string;
  checks: readonly string[];
  /** No problem of these checks says all of it. */
  mustNotSay: readonly string[];
}

export interface ReviewedReport {
  case: string;
  findings: readonly Finding[];
  claimsThatHold: readonly ClaimThatHolds[];
}

/** All words of a problem, as the clerk reads them. */
export function wordsOf({ seen, expected, message }: Problem): string {
  return [seen, expected, say(message)].join("\n");
}

/** Where a problem stands, in one line: F1 figures 16 share. */
export function placeOf({ check, place: { part, code, row, field } }: Problem): string {
  return [check, part, code, row, field].filter((word) => word !== undefined).join(" ");
}

/**
 * The problem that answers each finding, or undefined. A problem answers one finding only; where a vague finding took what a precise one needs,
 * it looks for another (augmenting paths).
 */
export function answersTo(findings: readonly Finding[], problems: readonly Problem[]): (Problem | undefined)[] {
  const takenBy = new Map<Problem, number>();
  const findAnswer = (index: number, tried: Set<Problem>): boolean =>
    problems.some((problem) => {
      const finding = findings[index];
      if (finding === undefined || tried.has(problem) || !answers(problem, finding)) {
        return false;
      }
      tried.add(problem);
      const holder = takenBy.get(problem);
      const free = holder === undefined || findAnswer(holder, tried);
      if (free) takenBy.set(problem, index);
      return free;
    });
  findings.forEach((_, index) => findAnswer(index, new Set()));
  const answered = new Map([...takenBy].map(([problem, index]) => [index, problem]));
  return findings.map((_, index) => answered.get(index));
}

function answers(problem: Problem, { check, severity, place, says }: Finding): boolean {
  const words = wordsOf(problem);
  const { part, code, row, field } = place;
  return (
    problem.check === check &&
    problem.severity === severity &&
    (part === undefined || problem.place.part === part) &&
    (code === undefined || problem.place.code === code) &&
    (row === undefined || problem.place.row === row) &&
    (field === undefined || problem.place.field === field) &&
    says.every((word) => words.includes(word))
  );
}
