import { readBasics } from "./basics";
import { runChecks } from "./checks";
import type { CheckContext, NameProblem, Row, StatedFigure, StatedGroupReading } from "./checks/context";
import { derive } from "./derive";
import { gradeOf } from "./grading";
import type { Entry, Evaluation, GroupEvaluation, Scheme, Submission } from "./model";
import { nameFinder } from "./names";
import { groupCode, isWithin, lastName } from "./paths";
import { exactNumber, readCell, type Reading } from "./quantity";
import { percentOf, roundToHundredths, sum } from "./rounding";
import { evaluateRow } from "./rows";

/**
 * The whole job in one call: reads what a unit filled in, scores it by the scheme, and says what is missing, contradictory or
 * unexplained. Pure: the same input gives the same answer, and no mistake of a user throws.
 */
export function evaluate(scheme: Scheme, submission: Submission): Evaluation {
  const basics = readBasics(submission);
  const { entries, problems: entryProblems } = matchEntries(scheme, submission);
  const evaluated = scheme.indicators.map((indicator) =>
    evaluateRow(indicator, entries.get(indicator.code) ?? null, basics, scheme.claims),
  );
  const rows = evaluated.map(({ row }) => row);
  const groups = scheme.groups.map((group): GroupEvaluation => {
    const score = totalOf(rows.filter(({ indicator }) => isWithin(indicator.path, group)));
    return { code: groupCode(group.path), path: group.path, weight: group.weight, score, rate: percentOf(score, group.weight) };
  });
  const result = summarise(scheme, rows);
  const { stated, problems: groupProblems } = readStated(submission, groups);
  const yearReading = readCell(submission.year);
  const yearValue = yearOf(yearReading);
  const context: CheckContext = {
    scheme,
    submission,
    year: yearValue ?? scheme.year,
    yearReading,
    yearValue,
    dates: {
      report: readCell(submission.dates.report),
      collectionStart: readCell(submission.dates.collectionStart),
      collectionEnd: readCell(submission.dates.collectionEnd),
    },
    basics,
    rows,
    groups,
    openGroups: new Set(
      groups.filter((group) => rows.some((row) => isOpen(row) && isWithin(row.indicator.path, group))).map(({ code }) => code),
    ),
    result,
    stated,
    execution: derive("budgetExecutionRate", basics),
    nameProblems: { entries: entryProblems, groups: groupProblems },
  };
  return {
    scheme: { id: scheme.id, version: scheme.version, title: scheme.title },
    indicators: evaluated.map(({ evaluation }) => evaluation),
    groups,
    ...result,
    problems: runChecks(context),
  };
}

/** Joins entries with indicators by code or unique name. What fits nothing is kept as a problem of names. */
function matchEntries(scheme: Scheme, submission: Submission): { entries: Map<string, Entry>; problems: NameProblem[] } {
  const find = nameFinder(
    scheme.indicators,
    ({ code }) => code,
    ({ path }) => lastName(path),
  );
  const entries = new Map<string, Entry>();
  const problems: NameProblem[] = [];
  for (const entry of submission.entries) {
    const found = find(entry.indicator);
    if (found.kind !== "one") {
      problems.push({ name: entry.indicator, kind: found.kind });
    } else if (entries.has(found.thing.code)) {
      problems.push({ name: entry.indicator, kind: "repeated" });
    } else {
      entries.set(found.thing.code, entry);
    }
  }
  return { entries, problems };
}

function readStated({ stated }: Submission, groups: GroupEvaluation[]): { stated: CheckContext["stated"]; problems: NameProblem[] } {
  const find = nameFinder(
    groups,
    ({ code }) => code,
    ({ path }) => lastName(path),
  );
  const matched = new Map<string, StatedGroupReading>();
  const problems: NameProblem[] = [];
  for (const { name, weight, score, rate } of stated.groups) {
    const found = find(name);
    if (found.kind !== "one") {
      problems.push({ name, kind: found.kind });
    } else if (matched.has(found.thing.code)) {
      problems.push({ name, kind: "repeated" });
    } else {
      matched.set(found.thing.code, {
        group: found.thing,
        weight: statedPoints(weight),
        score: statedPoints(score),
        rate: readCell(rate),
      });
    }
  }
  const total = statedPoints(stated.total);
  return {
    stated: {
      total,
      grade: readCell(stated.grade),
      groups: [...matched.values()],
      executionRate: readCell(stated.rates.budgetExecutionRate),
    },
    problems,
  };
}

/** Four digits, so that a shortened "23" is not taken for the year 23. */
function yearOf(reading: Reading): number | null {
  const year = exactNumber(reading, "年");
  return year !== null && Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : null;
}

function statedPoints(cell: Submission["stated"]["total"]): StatedFigure {
  const reading = readCell(cell);
  return { reading, value: exactNumber(reading, "分") };
}

/** Total, its split, and the grade, which is shown only when no row is open. */
function summarise(scheme: Scheme, rows: Row[]): CheckContext["result"] {
  const total = totalOf(rows);
  const claimed = totalOf(rows.filter(({ status }) => status === "claimed"));
  const openRows = rows.filter(isOpen).length;
  return {
    total,
    calculated: totalOf(rows.filter(({ status }) => status !== "claimed")),
    claimed,
    openRows,
    grade: openRows === 0 ? gradeOf(total, scheme.gradeBands) : null,
  };
}

function totalOf(rows: Row[]): number {
  return roundToHundredths(sum(rows.map(({ score }) => score ?? 0)));
}

function isOpen({ status }: Row): boolean {
  return status === "open" || status === "unreadable";
}
