import { missedWithNothing } from "./comparison";
import { fullScore, scored, unreadable, type RuleInput, type RuleOutcome } from "./outcome";
import { meetsTarget } from "./predicate";

/** 达到得满分，否则不得分. */
export interface AllOrNothingRule {
  kind: "allOrNothing";
  /** Which way is better where the target bears no sign. Default higher. */
  direction?: "higher" | "lower";
}

/**
 * 直接赋分: the target is met → w, else nothing. Where words do not tell, nothing is guessed: the clerk is asked for the target's own word.
 */
export function allOrNothing({ direction }: AllOrNothingRule, input: RuleInput): RuleOutcome {
  const verdict = meetsTarget(input, direction);
  if ("kind" in verdict) {
    // A vague figure that misses the target for certain (低于 80 分 for ≥90) settles all that this rule asks.
    return verdict.kind === "judged" && verdict.missed ? missedWithNothing(input, []) : verdict;
  }
  const { met, steps } = verdict;
  if (met === null) {
    return unreadable("E2", { key: "check.E2.otherWords", values: { text: input.actual.text, target: input.target.text } });
  }
  return met ? fullScore(input.weight, steps) : scored(0, false, steps);
}
