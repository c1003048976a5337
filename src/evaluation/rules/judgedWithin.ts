import type { Message } from "../messages";
import type { AllowedScore, RuleOutcome } from "./outcome";

/** A person's number within bounds of its own: those of a tier, or what is left open by the parts of a composite. */
export function judgedWithin(allowed: AllowedScore, missed: boolean, steps: Message[]): RuleOutcome & { kind: "judged" } {
  const { min, max, maxInclusive } = allowed;
  const step: Message = { key: maxInclusive ? "working.judged" : "working.judgedUnder", values: { min, max } };
  return { kind: "judged", allowed, missed, steps: [...steps, step] };
}
