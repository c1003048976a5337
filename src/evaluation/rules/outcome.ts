import type { Derived } from "../derive";
import type { Message } from "../messages";
import type { BasicDatum, DerivedFormula, Points } from "../model";
import type { Reading } from "../quantity";
import { roundToHundredths, type decimal } from "../rounding";

/** What a rule has before it: the row's points and its cells. The actual value is typed or derived. */
export interface RuleInput {
  weight: Points;
  target: Reading;
  actual: Reading;
  /** 自评得分; null where there is none. */
  selfScore: Points | null;
  /** 完成档次 and 符合的要点, where the submission names them apart from the actual value. */
  tier?: string;
  itemsMet?: readonly number[];
  /** An actual value from the basic data. */
  derive: (formula: DerivedFormula) => Derived;
  /** The year that is evaluated: the year of a day without one. */
  year: number;
  /** How other rows of the form came out. */
  count: (codes: readonly string[], overLimitPercent?: number) => CountedRows;
}

/** Of the rows that a rule counts: how many met their target, and how many are not decided yet. */
export interface CountedRows {
  total: number;
  met: number;
  undecided: number;
}

/** Points that a person may give. The lower bound always belongs to them. */
export interface AllowedScore {
  min: Points;
  max: Points;
  maxInclusive: boolean;
}

/** Why a row cannot be scored. One check each says so: E1 for the target, E2 for the actual value, E3 for the units, K4 for basic data. */
interface RowFault {
  check: "E1" | "E2" | "E3" | "K4";
  message: Message;
}

/** A person judges; missed says that the target is known to be missed, approximate that only its vagueness keeps a figure from being scored. */
interface Judged {
  kind: "judged";
  allowed: AllowedScore;
  missed: boolean;
  suggested?: Points;
  approximate?: true;
}

/** What a rule finds. Every kind has the steps that led to it. */
export type RuleOutcome = { steps: Message[] } & (
  | { kind: "scored"; score: Points; met: boolean }
  | Judged
  /** missing: the basic datum that keeps the actual value from being computed. */
  | { kind: "noActual"; missing?: BasicDatum }
  /** Nothing planned and nothing done: 0 ÷ 0. */
  | { kind: "notApplicable" }
  | { kind: "unreadable"; fault: RowFault }
);

export function scored(score: Points, met: boolean, steps: Message[]): RuleOutcome {
  return { kind: "scored", score, met, steps: [...steps, { key: "working.score", values: { score } }] };
}

export function fullScore(weight: Points, steps: Message[]): RuleOutcome {
  return { kind: "scored", score: weight, met: true, steps: [...steps, { key: "working.fullScore", values: { score: weight } }] };
}

/** A person's number from nothing to the weight; below the weight where the target is missed. */
export function judged(weight: Points, missed: boolean, steps: Message[]): Judged & { steps: Message[] } {
  const step: Message = missed
    ? { key: "working.judgedBelow", values: { max: weight } }
    : { key: "working.judged", values: { min: 0, max: weight } };
  return { kind: "judged", allowed: { min: 0, max: weight, maxInclusive: !missed }, missed, steps: [...steps, step] };
}

/**
 * 约数: a figure that is only approximate, or a bound that does not settle the question (超过 80 分 for ≥90), earns nothing by itself;
 * a person decides. Missed where even the vague figure misses the target (低于 80 分).
 */
export function vague({ weight, actual }: Pick<RuleInput, "weight" | "actual">, missed = false): RuleOutcome {
  const step: Message = { key: "working.approximate", values: { actual: actual.text } };
  return { ...judged(weight, missed, [step]), approximate: true };
}

/** The points of a calculation: two decimals, never below nothing or above the weight. */
export function withinWeight(points: ReturnType<typeof decimal>, weight: Points): Points {
  return Math.min(weight, Math.max(0, roundToHundredths(points)));
}

export function unreadable(check: RowFault["check"], message: Message): RuleOutcome {
  return { kind: "unreadable", fault: { check, message }, steps: [message] };
}

export function noActual(): RuleOutcome {
  return { kind: "noActual", steps: [{ key: "working.noActual", values: {} }] };
}

/** The fault of an actual value that is no figure. */
export function notAFigure(actual: Reading): RuleOutcome {
  switch (actual.kind) {
    case "words":
      return unreadable("E2", { key: "check.E2.notANumber", values: { text: actual.text } });
    case "date":
      return unreadable("E2", { key: "check.E2.date", values: { text: actual.date } });
    default:
      return unreadable("E2", {
        key: actual.kind === "unreadable" && actual.why === "error" ? "check.E2.error" : "check.E2.unreadable",
        values: { text: actual.text },
      });
  }
}

/** The fault of a target that a rule cannot use. */
export function unusableTarget(target: Reading): RuleOutcome {
  return target.kind === "empty"
    ? unreadable("E1", { key: "check.E1.empty", values: {} })
    : unreadable("E1", { key: "check.E1", values: { text: target.text } });
}
