import { applyRule, type RuleOutcome, type ScoringRule } from "../../../src/evaluation/rules";
import { sayTogether } from "../../../src/locales";
import { ruleInput } from "./ruleInput";

/** What a rule makes of cells as clerks type them, its working as a clerk reads it; the score is null where the rule gives none. */
export function scoreOf(
  rule: ScoringRule,
  given: Parameters<typeof ruleInput>[0],
): { score: number | null; working: string; outcome: RuleOutcome } {
  const outcome = applyRule(rule, ruleInput(given));
  return { score: outcome.kind === "scored" ? outcome.score : null, working: sayTogether(outcome.steps), outcome };
}
