import type { Message } from "../messages";
import type { Points } from "../model";
import { abridged } from "./briefly";
import { judged, type RuleInput, type RuleOutcome } from "./outcome";

/** 酌情计分: a person's number between 0 and the weight. */
export interface ManualRule {
  kind: "manual";
  /** The most that a person may give. Default the weight. */
  atMost?: Points;
  /** What to look at. */
  hint?: string;
  /** Whether a reason must stand beside the number also where it is the full score. */
  reasonRequired?: boolean;
}

/**
 * 酌情计分: a person's number between 0 and the weight, or the most that the rule lets a person give. The actual value stands beside it as the
 * ground for the number.
 */
export function manual({ atMost, hint }: ManualRule, { weight, actual }: RuleInput): RuleOutcome {
  const steps: Message[] = hint === undefined ? [] : [{ key: "working.hint", values: { hint } }];
  return judged(Math.min(weight, atMost ?? weight), false, [
    ...steps,
    ...(actual.kind === "empty" ? [] : [{ key: "working.actual" as const, values: { actual: abridged(actual.text) } }]),
  ]);
}
