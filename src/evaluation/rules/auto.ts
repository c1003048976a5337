import { meansNone, normalise, type QuantityReading, type Reading } from "../quantity";
import { isCountUnit } from "./incidents";
import { applyRule } from "./index";
import { unusableTarget, type RuleInput, type RuleOutcome } from "./outcome";
import type { Tier } from "./qualitativeTiers";
import type { ScoringRule } from "./scoringRule";

/** 按指标值的写法确定计分规则: the target as read chooses the kind. */
export interface AutoRule {
  kind: "auto";
  /** Which way is better where the target bears no sign. Default higher. */
  direction?: "higher" | "lower";
  /** The form for ≤ targets. Default ratio. */
  inverse?: "ratio" | "linear" | "zero";
  /** The tiers for targets in words. Default 80/60. */
  tiers?: "80/60" | "80/50" | Tier[];
}

/** Scores by the kind that the target's form chooses, and says first which one it is. */
export function auto(rule: AutoRule, input: RuleInput): RuleOutcome {
  const { target } = input;
  const chosen = chosenRule(rule, target);
  if (chosen === null) {
    return unusableTarget(target);
  }
  const outcome = applyRule(chosen, input);
  const values = { rule: { key: `rule.${chosen.kind}` as const, values: {} } };
  return { ...outcome, steps: [{ key: "working.auto", values }, ...outcome.steps] };
}

/**
 * The rule for a target by the way it is written (财预〔2020〕10号: figures in proportion, words by tiers; signs as the finance systems score
 * them). Null where the target says nothing.
 */
export function chosenRule(rule: AutoRule, target: Reading): ScoringRule | null {
  switch (target.kind) {
    case "quantity":
      return ruleForFigure(rule, target);
    case "range":
      return { kind: "range", outside: "ratio" };
    case "tolerance":
      return { kind: "equal", mode: "tolerance" };
    case "rank":
      return { kind: "rank", outside: "linear" };
    case "deadline":
    case "date":
      return { kind: "deadline" };
    case "dual":
      return { kind: "dualTarget" };
    case "words":
      return meansNone(normalise(target.text)) ? { kind: "negativeEvents" } : { kind: "qualitativeTiers", tiers: rule.tiers ?? "80/60" };
    case "compound":
      return { kind: "composite", op: "sum", parts: target.parts.map(() => ({ rule })) };
    case "empty":
    case "unreadable":
      return null;
  }
}

function ruleForFigure(
  { direction, inverse = "ratio" }: AutoRule,
  { comparator, quantity: { value, unit } }: QuantityReading,
): ScoringRule {
  if (comparator === "≥" || comparator === ">") {
    return { kind: "proportional" };
  }
  // "0起" wants none, whatever its sign; as a minimum every number would reach it.
  if (value === 0 && isCountUnit(unit)) {
    return { kind: "negativeEvents" };
  }
  if (comparator === "≤" || comparator === "<" || (comparator === undefined && direction === "lower")) {
    return { kind: "inverse", form: inverse };
  }
  return comparator === "=" || value === 0 ? { kind: "equal", mode: "atLeast" } : { kind: "proportional" };
}
