import type { Points } from "../model";
import { fullScore, judged, type RuleInput, type RuleOutcome } from "./outcome";
import { meetsTarget } from "./predicate";

/** 达到得满分，不符酌情减分: the rule decides the full score only; below it a person judges. */
export interface ThresholdThenManualRule {
  kind: "thresholdThenManual";
  /** Which way is better where the target bears no sign (100%): higher ≥, lower ≤. Default higher. */
  direction?: "higher" | "lower";
  /** The most that a missed target may earn; absent: anything below the weight. */
  atMost?: Points;
}

/**
 * 达到得满分，不符酌情减分: reaching the target earns the full score, below it a person judges in [0, w), or up to what the scheme allows.
 * The target is a figure ("≥100%"), a range, a rank, a day or a word ("符合"); other words than the target's own are judged too, never
 * interpreted.
 */
export function thresholdThenManual({ direction, atMost }: ThresholdThenManualRule, input: RuleInput): RuleOutcome {
  const { weight } = input;
  const verdict = meetsTarget(input, direction);
  if ("kind" in verdict) {
    return verdict;
  }
  const { met, steps } = verdict;
  if (met === true) {
    return fullScore(weight, steps);
  }
  if (met === null || atMost === undefined || atMost >= weight) {
    return judged(weight, met === false, steps);
  }
  const allowed = { min: 0, max: atMost, maxInclusive: true };
  return { kind: "judged", allowed, missed: true, steps: [...steps, { key: "working.judged", values: { min: 0, max: atMost } }] };
}
