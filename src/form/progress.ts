import {
  givesPoints,
  groupCode,
  groupsScoredAsOne,
  usedData,
  withAdded,
  type BasicDatum,
  type DatumUse,
  type DerivedFormula,
  type Entry,
  type Evaluation,
  type IndicatorEvaluation,
  type Place,
  type Scheme,
  type ScoringRule,
  type Submission,
} from "../evaluation";
import { isActualTyped, isScoredByGroupOnly } from "./typedActual";

/** What is still to be typed, and how many inputs the form asks for in all. */
export interface Progress {
  filled: number;
  wanted: number;
  /** In reading order. */
  open: Place[];
}

interface Input {
  place: Place;
  filled: boolean;
}

/**
 * How far the form is filled in: the unit, the basic data that derived values need, the actual value of each indicator, the unit's own
 * score where the rule leaves it to a person or the group is scored as one, and something in each block of goals. Targets are preset and count
 * only where one was emptied; basic data that nothing is computed from is asked for but not missed.
 */
export function progress(sealed: Scheme, submission: Submission, evaluation: Evaluation): Progress {
  const scheme = withAdded(sealed, submission.added);
  const inputs: Input[] = [{ place: { part: "basics", code: "unit" }, filled: submission.unit !== "" }];
  const needed = neededData(scheme);
  const has = (datum: BasicDatum): boolean => submission.basics[datum] !== undefined;
  for (const datum of scheme.form.basics) {
    const uses = needed.filter((use) => use.datum === datum);
    if (uses.length === 0) continue;
    const filled = has(datum) || uses.every(({ ifBlank }) => ifBlank !== null && ifBlank !== 0 && has(ifBlank));
    inputs.push({ place: { part: "basics", code: datum }, filled });
  }
  for (const indicator of scheme.indicators) {
    const entry = submission.entries.find((known) => known.indicator === indicator.code);
    const place = { part: "indicators", code: indicator.code } as const;
    if ((entry?.target ?? indicator.target) === "") inputs.push({ place: { ...place, field: "target" }, filled: false });
    if (isActualTyped(indicator) && !isScoredByGroupOnly(indicator, scheme))
      inputs.push({ place: { ...place, field: "actual" }, filled: entry?.actual !== undefined || entry?.tier !== undefined });
    const row = evaluation.indicators.find(({ code }) => code === indicator.code);
    if (scheme.claims !== "never" && row !== undefined) inputs.push(...ownScore(row, entry));
  }
  if (scheme.claims !== "never") inputs.push(...groupScores(scheme, submission));
  inputs.push(...goals(scheme, submission));
  const open = inputs.filter(({ filled }) => !filled).map(({ place }) => place);
  return { filled: inputs.length - open.length, wanted: inputs.length, open };
}

/** 自评得分, once the actual value is there and a person's score is what counts or is still wanted. */
function ownScore({ code, weight, status, readings }: IndicatorEvaluation, entry: Entry | undefined): Input[] {
  const isAnswered = readings.actual.kind !== "empty" || entry?.tier !== undefined;
  return weight !== null && isAnswered && (status === "open" || status === "claimed")
    ? [{ place: { part: "indicators", code, field: "selfScore" }, filled: status === "claimed" }]
    : [];
}

/** The score of a group that is scored as one, which the unit states on 评价结论. */
function groupScores(scheme: Scheme, { stated }: Submission): Input[] {
  return groupsScoredAsOne(scheme).map(({ path }) => ({
    place: { part: "stated", code: groupCode(path), field: "score" },
    filled: stated.groups.some(({ name, score }) => name === groupCode(path) && score !== undefined),
  }));
}

/** A block of 绩效目标 holds something. */
function goals({ form }: Scheme, submission: Submission): Input[] {
  return (form.goals ?? []).map(({ code }) => ({
    place: { part: "goals", code, row: 1 },
    filled: (submission.goals ?? []).some(({ block }) => block === code),
  }));
}

/** The basic data from which actual values are computed, but for those that may be blank. A form without points shows the execution rate. */
function neededData(scheme: Scheme): DatumUse[] {
  const formulas = scheme.indicators.flatMap(({ derivedFrom, rule }) => [
    ...(derivedFrom === undefined ? [] : [derivedFrom]),
    ...formulasOf(rule),
  ]);
  return (givesPoints(scheme) ? formulas : (["budgetExecutionRate"] as const)).flatMap(usedData).filter(({ ifBlank }) => ifBlank !== 0);
}

function formulasOf(rule: ScoringRule): DerivedFormula[] {
  switch (rule.kind) {
    case "derived":
      return [rule.formula, ...formulasOf(rule.rule)];
    case "composite":
      return rule.parts.flatMap((part) => formulasOf(part.rule));
    default:
      return [];
  }
}
