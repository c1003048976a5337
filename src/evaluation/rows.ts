import type { Row } from "./checks/context";
import { countScore } from "./claims";
import { derivedReading } from "./derive";
import type { Message } from "./messages";
import type { Entry, Indicator, IndicatorEvaluation, Points, Scheme, ScoringRule } from "./model";
import { lastName } from "./paths";
import { normalise, readCell, readPoints, readRemark, refineActual, type Reading } from "./quantity";
import { applyRule, briefly, type RuleInput, type RuleOutcome } from "./rules";
import { sourceOf } from "./sourceOf";

/** A row as checks see it, and its part of the answer. */
export interface EvaluatedRow {
  row: Row;
  evaluation: IndicatorEvaluation;
}

/** What a row needs besides its own cells. */
export interface RowSurroundings {
  derive: RuleInput["derive"];
  claims: Scheme["claims"];
  notApplicable: NonNullable<Scheme["adjustments"]>["notApplicable"];
  /** The year of a day that is written without one. */
  year: number;
  /** Rows without points of their own whose points another row or their group carries. */
  pointsElsewhere: ReadonlySet<string>;
  count: RuleInput["count"];
}

/** Reads and scores one row of the form. */
export function evaluateRow(indicator: Indicator, entry: Entry | null, surroundings: RowSurroundings): EvaluatedRow {
  const target = readCell(entry?.target ?? indicator.target, "target");
  const typedActual = refineActual(readCell(entry?.actual), target, lastName(indicator.path));
  const formula = sourceOf(indicator);
  const derived = formula === null ? null : surroundings.derive(formula);
  const points = readPoints(entry?.selfScore);
  const readings = { target, actual: derived === null ? typedActual : derivedReading(derived), selfScore: points.reading };
  const selfScore = points.value;
  const { outcome, score, status, steps } = scoreRow(indicator, entry, readings, selfScore, surroundings);
  return {
    row: { indicator, entry, readings, selfScore, reason: readRemark(entry?.reason), derived, typedActual, outcome, score, status },
    evaluation: {
      code: indicator.code,
      path: indicator.path,
      weight: indicator.weight,
      score,
      status,
      working: { kind: indicator.rule.kind, steps },
      readings,
    },
  };
}

type Scored = Pick<Row, "outcome" | "score" | "status"> & { steps: Message[] };

function scoreRow(
  indicator: Indicator,
  entry: Entry | null,
  readings: Row["readings"],
  selfScore: number | null,
  { derive, claims, notApplicable, year, pointsElsewhere, count }: RowSurroundings,
): Scored {
  const { weight, derivedFrom } = indicator;
  if (notApplicable !== undefined && saysNotApplicable(entry, readings.actual)) {
    return withoutApplying(weight, notApplicable, [{ key: "working.saidNotApplicable", values: {} }]);
  }
  const rule: ScoringRule = derivedFrom === undefined ? indicator.rule : { kind: "derived", formula: derivedFrom, rule: indicator.rule };
  const outcome: RuleOutcome = applyRule(rule, {
    weight: weight ?? 0,
    target: readings.target,
    actual: readings.actual,
    selfScore,
    ...(entry?.tier === undefined ? {} : { tier: entry.tier }),
    ...(entry?.itemsMet === undefined ? {} : { itemsMet: entry.itemsMet }),
    derive,
    year,
    count,
  });
  if (weight === null) {
    return pointsElsewhere.has(indicator.code) ? withoutPoints(outcome, readings) : withoutAnyPoints();
  }
  if (outcome.kind === "notApplicable") {
    return withoutApplying(weight, notApplicable ?? "full", outcome.steps);
  }
  return { outcome, ...countScore(outcome, selfScore, claims, weight) };
}

/** Whether the unit says that a row does not apply to it: by a mark, or in words in place of the actual value. */
export function saysNotApplicable(entry: Entry | null, actual: Reading): boolean {
  return entry?.notApplicable === true || (actual.kind === "words" && normalise(actual.text) === "不适用");
}

/** A row that does not apply: the full points, or none that count. */
function withoutApplying(weight: Points | null, policy: keyof typeof notApplicableKeys, steps: Message[]): Scored {
  const key = notApplicableKeys[policy];
  return { outcome: null, score: policy === "full" ? weight : null, status: "notApplicable", steps: [...steps, { key, values: {} }] };
}

const notApplicableKeys = {
  full: "working.notApplicableFull",
  redistribute: "working.notApplicableRedistributed",
  exclude: "working.notApplicableExcluded",
} as const;

/** Nothing carries the row's points: it stays open, so that no grade is given on part of them. */
function withoutAnyPoints(): Scored {
  return { outcome: null, score: null, status: "open", steps: [{ key: "working.noWeight", values: {} }] };
}

/**
 * A row without points of its own still meets or misses its target: another rule may count it. What is said of points is left out. A person's
 * judgement is known where its tier is.
 */
function withoutPoints(outcome: RuleOutcome, { actual, target }: Row["readings"]): Scored {
  const noWeight: Message = { key: "working.noWeight", values: {} };
  const given: Message = { key: "working.actual", values: { actual: briefly(actual) } };
  const told = (met: boolean): Message =>
    target.text === ""
      ? given
      : { key: met ? "working.targetMet" : "working.targetMissed", values: { actual: briefly(actual), target: briefly(target) } };
  switch (outcome.kind) {
    case "scored":
      return { outcome, score: null, status: outcome.met ? "met" : "missed", steps: [told(outcome.met), noWeight] };
    case "judged": {
      const met = !outcome.missed && outcome.suggested !== undefined;
      return {
        outcome,
        score: null,
        status: outcome.missed ? "missed" : met ? "met" : "open",
        steps: actual.kind === "empty" ? [noWeight] : [met || outcome.missed ? told(met) : given, noWeight],
      };
    }
    default:
      return { outcome, score: null, status: outcome.kind === "noActual" ? "open" : outcome.kind, steps: [...outcome.steps, noWeight] };
  }
}
