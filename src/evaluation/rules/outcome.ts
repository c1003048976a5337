import type { Message } from "../messages";
import type { Points } from "../model";
import type { Reading } from "../quantity";

/** What a rule has before it: the row's points and its two figures. The actual value is typed or derived. */
export interface RuleInput {
  weight: Points;
  target: Reading;
  actual: Reading;
}

/** Points that a person may give. */
export interface AllowedScore {
  min: Points;
  max: Points;
  maxInclusive: boolean;
}

/** Why a row cannot be scored. One check each says so: E1 for the target, E2 for the actual value, E3 for the units. */
interface RowFault {
  check: "E1" | "E2" | "E3";
  message: Message;
}

/** What a rule finds. Every kind has the steps that led to it. */
export type RuleOutcome = { steps: Message[] } & (
  | { kind: "scored"; score: Points; met: boolean }
  /** A person judges; missed says that the target is known to be missed. */
  | { kind: "judged"; allowed: AllowedScore; missed: boolean }
  | { kind: "noActual" }
  | { kind: "unreadable"; fault: RowFault }
);

export function scored(score: Points, met: boolean, steps: Message[]): RuleOutcome {
  return { kind: "scored", score, met, steps: [...steps, { key: "working.score", values: { score } }] };
}

export function fullScore(weight: Points, steps: Message[]): RuleOutcome {
  return { kind: "scored", score: weight, met: true, steps: [...steps, { key: "working.fullScore", values: { score: weight } }] };
}

/** A person's number from nothing to the weight; below the weight where the target is missed. */
export function judged(weight: Points, missed: boolean, steps: Message[]): RuleOutcome {
  const step: Message = missed
    ? { key: "working.judgedBelow", values: { max: weight } }
    : { key: "working.judged", values: { min: 0, max: weight } };
  return { kind: "judged", allowed: { min: 0, max: weight, maxInclusive: !missed }, missed, steps: [...steps, step] };
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
      return unreadable("E2", { key: "check.E2.unreadable", values: { text: actual.text } });
  }
}

/** The fault of a target that a rule cannot use. */
export function unusableTarget(target: Reading): RuleOutcome {
  return target.kind === "empty"
    ? unreadable("E1", { key: "check.E1.empty", values: {} })
    : unreadable("E1", { key: "check.E1", values: { text: target.text } });
}
