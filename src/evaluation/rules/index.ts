import type { RuleKind, ScoringRule } from "../model";
import { bands } from "./bands";
import { manual } from "./manual";
import type { RuleInput, RuleOutcome } from "./outcome";
import { proportional } from "./proportional";
import { thresholdThenManual } from "./thresholdThenManual";

export { holds } from "./bands";
export type { AllowedScore, RuleOutcome } from "./outcome";

type RuleOf<Kind extends RuleKind> = Extract<ScoringRule, { kind: Kind }>;

/** Every kind of rule: how it scores, and what its target must be. */
interface RuleDefinition<Kind extends RuleKind> {
  score: (rule: RuleOf<Kind>, input: RuleInput) => RuleOutcome;
  /** What the rule needs of the target: a figure, a figure or words, or nothing. */
  target: (rule: RuleOf<Kind>) => "quantity" | "quantityOrWords" | "any";
}

const definitions: { [Kind in RuleKind]: RuleDefinition<Kind> } = {
  proportional: { score: proportional, target: () => "quantity" },
  bands: { score: bands, target: (rule) => (rule.on === "completion" ? "quantity" : "any") },
  thresholdThenManual: { score: thresholdThenManual, target: () => "quantityOrWords" },
  manual: { score: manual, target: () => "any" },
};

/** Applies a rule to a row. */
export function applyRule<Kind extends RuleKind>(rule: RuleOf<Kind> & { kind: Kind }, input: RuleInput): RuleOutcome {
  return definitionOf(rule.kind).score(rule, input);
}

/** What a rule needs of the target (check E1). */
export function neededTarget<Kind extends RuleKind>(rule: RuleOf<Kind> & { kind: Kind }): "quantity" | "quantityOrWords" | "any" {
  return definitionOf(rule.kind).target(rule);
}

function definitionOf<Kind extends RuleKind>(kind: Kind): RuleDefinition<Kind> {
  return definitions[kind];
}
