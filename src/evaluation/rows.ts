import type { BasicReadings } from "./basics";
import type { Row } from "./checks/context";
import { countScore } from "./claims";
import { derive, type Derived } from "./derive";
import type { Message } from "./messages";
import type { Entry, Indicator, IndicatorEvaluation, Scheme } from "./model";
import { exactNumber, readCell, type Reading } from "./quantity";
import { decimalText } from "./rounding";
import { applyRule, type RuleOutcome } from "./rules";

/** A row as checks see it, and its part of the answer. */
interface EvaluatedRow {
  row: Row;
  evaluation: IndicatorEvaluation;
}

/** Reads and scores one row of the form. */
export function evaluateRow(indicator: Indicator, entry: Entry | null, basics: BasicReadings, claims: Scheme["claims"]): EvaluatedRow {
  const typedActual = readCell(entry?.actual);
  const derived = indicator.derivedFrom === undefined ? null : derive(indicator.derivedFrom, basics);
  const readings = {
    target: readCell(entry?.target ?? indicator.target, "target"),
    actual: derived === null ? typedActual : derivedReading(derived),
    selfScore: readCell(entry?.selfScore),
  };
  const selfScore = exactNumber(readings.selfScore, "分");
  const { outcome, score, status, steps } = scoreRow(indicator, readings, derived, selfScore, claims);
  return {
    row: { indicator, entry, readings, selfScore, reason: readCell(entry?.reason), derived, typedActual, outcome, score, status },
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
  readings: Row["readings"],
  derived: Derived | null,
  selfScore: number | null,
  claims: Scheme["claims"],
): Scored {
  const { weight, rule } = indicator;
  if (weight === null) {
    return { outcome: null, score: null, status: "open", steps: [{ key: "working.noWeight", values: {} }] };
  }
  const settled = derived === null ? null : settledByBasics(derived, weight);
  if (settled) {
    return settled;
  }
  const outcome: RuleOutcome = applyRule(rule, { weight, target: readings.target, actual: readings.actual });
  const counted = countScore(outcome, selfScore, claims, weight);
  return { outcome, ...counted, steps: [...(derived?.steps ?? []), ...counted.steps] };
}

/** Where the basic data leave nothing to score by a rule. 0 ÷ 0 earns the full score, spending without a budget none. */
function settledByBasics(derived: Derived, weight: number): Scored | null {
  switch (derived.kind) {
    case "notApplicable":
      return { outcome: null, score: weight, status: "notApplicable", steps: derived.steps };
    case "withoutBudget":
      return { outcome: null, score: 0, status: "missed", steps: [...derived.steps, { key: "working.score", values: { score: 0 } }] };
    case "unreadable":
      return { outcome: null, score: null, status: "unreadable", steps: derived.steps };
    default:
      return null;
  }
}

function derivedReading(derived: Derived): Reading {
  if (derived.kind !== "rate") {
    return { raw: null, text: "", notes: [], kind: "empty" };
  }
  return {
    raw: null,
    text: `${decimalText(derived.rate)}%`,
    notes: [],
    kind: "quantity",
    quantity: { value: derived.rate, unit: "%" },
    decimals: 2,
  };
}
