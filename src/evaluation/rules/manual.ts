import type { ManualRule } from "../model";
import { judged, type RuleInput, type RuleOutcome } from "./outcome";

/** 酌情计分: a person's number between 0 and the weight. The actual value stands beside it as the ground for the number. */
export function manual(_rule: ManualRule, { weight, actual }: RuleInput): RuleOutcome {
  return judged(weight, false, actual.kind === "empty" ? [] : [{ key: "working.actual", values: { actual: actual.text } }]);
}
