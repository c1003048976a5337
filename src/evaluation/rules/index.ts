import { allOrNothing } from "./allOrNothing";
import { auto } from "./auto";
import { bands } from "./bands";
import { checklist } from "./checklist";
import { coefficient } from "./coefficient";
import { composite } from "./composite";
import { countShare } from "./countShare";
import { deadline } from "./deadline";
import { deductPerIncident } from "./deductPerIncident";
import { deductPerUnit } from "./deductPerUnit";
import { derived } from "./derived";
import { dualTarget } from "./dualTarget";
import { equal } from "./equal";
import { interpolate } from "./interpolate";
import { inverse } from "./inverse";
import { manual } from "./manual";
import { negativeEvents } from "./negativeEvents";
import { proportional } from "./proportional";
import { qualitativeTiers } from "./qualitativeTiers";
import { range } from "./range";
import { rank } from "./rank";
import { thresholdThenManual } from "./thresholdThenManual";
import type { CellMeaning } from "../quantity";
import type { RuleInput, RuleOutcome } from "./outcome";
import type { RuleKind, RuleOf, ScoringRule } from "./scoringRule";

export { briefly } from "./briefly";
export { excessPercent } from "./excess";
export { holds } from "./interval";
export type { Award, Interval, RuleBand } from "./band";
export type { CompositePart } from "./composite";
export type { WorkingMessages } from "./messages";
export type { AllowedScore, CountedRows, RuleInput, RuleOutcome } from "./outcome";
export type { Tier } from "./qualitativeTiers";
export type { RuleKind, ScoringRule } from "./scoringRule";

/** Every kind of rule: how it scores, and what its target must be. */
interface RuleDefinition<Kind extends RuleKind> {
  score: (rule: RuleOf<Kind>, input: RuleInput) => RuleOutcome;
  /** The targets that the rule can use; "any" where it does not look at the target, or judges it itself. */
  targets: (rule: RuleOf<Kind>) => readonly CellMeaning["kind"][] | "any";
}

const figure: readonly CellMeaning["kind"][] = ["quantity"];
const anyTarget = "any" as const;

const definitions: { [Kind in RuleKind]: RuleDefinition<Kind> } = {
  proportional: { score: proportional, targets: () => figure },
  inverse: { score: inverse, targets: () => figure },
  equal: { score: equal, targets: ({ mode }) => (mode === "tolerance" ? ["quantity", "tolerance"] : figure) },
  range: { score: range, targets: (rule) => (rule.range === undefined ? ["range"] : anyTarget) },
  bands: { score: bands, targets: ({ on }) => (on === "completion" || on === "deviation" ? figure : anyTarget) },
  deductPerUnit: { score: deductPerUnit, targets: () => figure },
  allOrNothing: { score: allOrNothing, targets: () => ["quantity", "range", "tolerance", "rank", "deadline", "date", "words"] },
  thresholdThenManual: {
    score: thresholdThenManual,
    targets: () => ["quantity", "range", "tolerance", "rank", "deadline", "date", "words"],
  },
  qualitativeTiers: { score: qualitativeTiers, targets: () => anyTarget },
  checklist: { score: checklist, targets: () => anyTarget },
  deductPerIncident: { score: deductPerIncident, targets: () => anyTarget },
  countShare: { score: countShare, targets: () => anyTarget },
  coefficient: { score: coefficient, targets: () => anyTarget },
  interpolate: { score: interpolate, targets: ({ on }) => (on === "completion" ? figure : anyTarget) },
  dualTarget: { score: dualTarget, targets: () => ["dual"] },
  rank: { score: rank, targets: () => ["rank", "quantity"] },
  deadline: { score: deadline, targets: () => ["deadline", "date"] },
  negativeEvents: { score: negativeEvents, targets: () => anyTarget },
  composite: { score: composite, targets: () => anyTarget },
  manual: { score: manual, targets: () => anyTarget },
  derived: { score: derived, targets: ({ rule }) => usableTargets(rule) },
  auto: { score: auto, targets: () => ["quantity", "range", "tolerance", "dual", "rank", "deadline", "date", "words", "compound"] },
};

/** Every kind, in the order in which a person is offered them. */
export const ruleKinds = Object.keys(definitions) as readonly RuleKind[];

/** Applies a rule to a row. */
export function applyRule<Kind extends RuleKind>(rule: RuleOf<Kind> & { kind: Kind }, input: RuleInput): RuleOutcome {
  return definitionOf(rule.kind).score(rule, input);
}

/** The targets that a rule can use (check E1). */
export function usableTargets<Kind extends RuleKind>(rule: RuleOf<Kind> & { kind: Kind }): readonly CellMeaning["kind"][] | "any" {
  return definitionOf(rule.kind).targets(rule);
}

/** Codes of the rows that a rule counts; such a row of the form is scored after them. */
export function countedCodes(rule: ScoringRule): readonly string[] {
  switch (rule.kind) {
    case "countShare":
      return rule.of;
    case "deductPerIncident":
      return rule.of ?? [];
    case "composite":
      return rule.parts.flatMap((part) => countedCodes(part.rule));
    case "derived":
      return countedCodes(rule.rule);
    default:
      return [];
  }
}

function definitionOf<Kind extends RuleKind>(kind: Kind): RuleDefinition<Kind> {
  return definitions[kind];
}
