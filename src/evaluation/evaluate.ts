import { withAdded } from "./addedIndicators";
import { adjust } from "./adjustments";
import { readBasics } from "./basics";
import { readsReport, runChecks } from "./checks";
import type { CheckContext, NameProblem, Row } from "./checks/context";
import { deriver, type Derived } from "./derive";
import { besideTable, readFigures } from "./figures";
import { joinTargets } from "./goals/joinTargets";
import { gradeOf } from "./grading";
import { evaluateGroups, isUnscored, rowsWithPointsElsewhere, totalOf, type EvaluatedGroup } from "./groups";
import type { Entry, Evaluation, Indicator, IndicatorGroup, Scheme, Submission } from "./model";
import { nameFinder } from "./names";
import { givesPoints, unfilledGroups } from "./schemeGroups";
import { isWithin, lastName } from "./paths";
import { exactNumber, readCell, type Reading } from "./quantity";
import { readStated, withEvaluations } from "./readStated";
import { figuresOfText } from "./report/figuresOfText";
import { readReport } from "./report/readReport";
import { roundToHundredths, sum } from "./rounding";
import { countRows } from "./countedRows";
import { evaluateRow, type EvaluatedRow, type RowSurroundings } from "./rows";
import { countedCodes } from "./rules";

/**
 * The whole job in one call: reads what a unit filled in, scores it by the scheme, and says what is missing, contradictory or
 * unexplained. Pure: the same input gives the same answer, and no mistake of a user throws.
 */
export function evaluate(sealed: Scheme, submission: Submission): Evaluation {
  const scheme = withAdded(sealed, submission.added);
  const basics = readBasics(submission);
  const derive = deriver(basics);
  const { entries, problems: entryProblems } = matchEntries(scheme, submission);
  const yearReading = readCell(submission.year);
  const yearValue = yearOf(yearReading);
  const pointsElsewhere = rowsWithPointsElsewhere(scheme);
  const evaluated = evaluateRows(scheme, entries, derive, yearValue ?? scheme.year, pointsElsewhere);
  const rows = evaluated.map(({ row }) => row);
  const { stated, problems: groupProblems } = readStated(submission, scheme);
  const groups = evaluateGroups(scheme, rows, stated.groups);
  const execution = derive("budgetExecutionRate");
  const figures = readFigures(submission.figures);
  const report = readReport(readsReport(scheme) ? submission.report : "");
  const openCodes = openRowCodes(rows, pointsElsewhere);
  const result = summarise(scheme, rows, groups, openCodes.size, execution);
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
    groups: groups.map(({ evaluation }) => evaluation),
    unfinishedGroups: unfinishedGroupCodes(groups, rows, openCodes, unfilledGroups(scheme)),
    result,
    stated: { ...stated, groups: withEvaluations(stated.groups, groups) },
    derive,
    execution,
    declared: joinTargets(scheme, submission, rows),
    figures,
    allFigures: [...figures, ...besideTable(figuresOfText(report, yearValue ?? scheme.year), figures)],
    report,
    nameProblems: { entries: entryProblems, groups: groupProblems },
  };
  return {
    scheme: { id: scheme.id, version: scheme.version, title: scheme.title },
    indicators: evaluated.map(({ evaluation }) => evaluation),
    groups: context.groups,
    ...result,
    problems: runChecks(context),
  };
}

/** Rows that count other rows come last, whatever their place in the form. */
function evaluateRows(
  scheme: Scheme,
  entries: Map<string, Entry>,
  derive: RowSurroundings["derive"],
  year: number,
  pointsElsewhere: ReadonlySet<string>,
): EvaluatedRow[] {
  const done = new Map<string, EvaluatedRow>();
  const surroundings: RowSurroundings = {
    derive,
    claims: scheme.claims,
    notApplicable: scheme.adjustments?.notApplicable,
    year,
    pointsElsewhere,
    count: (codes, overLimitPercent) =>
      countRows(
        codes.flatMap((code) => done.get(code)?.row ?? []),
        overLimitPercent,
      ),
  };
  const counting = (indicator: Indicator): boolean => countedCodes(indicator.rule).length > 0;
  for (const indicator of [...scheme.indicators.filter((each) => !counting(each)), ...scheme.indicators.filter(counting)]) {
    done.set(indicator.code, evaluateRow(indicator, entries.get(indicator.code) ?? null, surroundings));
  }
  return scheme.indicators.flatMap(({ code }) => done.get(code) ?? []);
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

/** Four digits, so that a shortened "23" is not taken for the year 23. */
function yearOf(reading: Reading): number | null {
  const year = exactNumber(reading, "年");
  return year !== null && Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : null;
}

/** Total, its split, its adjustments, and the grade, which is shown only when nothing is open. */
function summarise(
  scheme: Scheme,
  rows: readonly Row[],
  groups: readonly EvaluatedGroup[],
  openRowCount: number,
  execution: Derived,
): CheckContext["result"] {
  const asOne = groups.flatMap(({ ownScore }) => ownScore ?? []);
  const calculated = totalOf(rows.filter(({ status }) => status !== "claimed"));
  const claimed = roundToHundredths(sum([totalOf(rows.filter(({ status }) => status === "claimed")), ...asOne]));
  const rawTotal = roundToHundredths(sum([calculated, claimed]));
  const { adjustments, total } = adjust({ scheme, rows, execution }, rawTotal);
  const openRows = openRowCount + groups.filter(isUnscored).length + unfilledGroups(scheme).length;
  const grade = openRows === 0 && givesPoints(scheme) ? gradeOf(total, scheme.gradeBands) : null;
  return { rawTotal, adjustments, total, calculated, claimed, openRows, grade };
}

/** Rows that have no score yet, but for those whose points another rule or their group carries: that rule or group is open then. */
function openRowCodes(rows: readonly Row[], pointsElsewhere: ReadonlySet<string>): Set<string> {
  const open = rows.filter(({ status }) => status === "open" || status === "unreadable");
  return new Set(open.map(({ indicator }) => indicator.code).filter((code) => !pointsElsewhere.has(code)));
}

function unfinishedGroupCodes(
  groups: readonly EvaluatedGroup[],
  rows: readonly Row[],
  openCodes: ReadonlySet<string>,
  unfilled: readonly IndicatorGroup[],
): Set<string> {
  const unfinished = groups.filter(
    ({ evaluation }) =>
      rows.some(({ indicator }) => openCodes.has(indicator.code) && isWithin(indicator.path, evaluation)) ||
      groups.some((other) => isUnscored(other) && isWithin(other.evaluation.path, evaluation)) ||
      unfilled.some(({ path }) => isWithin(path, evaluation)),
  );
  return new Set(unfinished.map(({ evaluation }) => evaluation.code));
}
