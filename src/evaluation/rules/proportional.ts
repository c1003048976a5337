import { compare } from "./comparison";
import type { RuleInput, RuleOutcome } from "./outcome";
import { inProportion } from "./proportion";

/** 完成指标值得满分，未完成按比例得分. */
export interface ProportionalRule {
  kind: "proportional";
  /** Which way is better where the target bears no sign. Default higher. */
  direction?: "higher" | "lower";
  /** Completion in percent below which nothing is earned. */
  passMark?: number;
}

/**
 * 完成指标值的记满分，未完成的按完成值与指标值的比例记分 (财预〔2020〕10号): A ≥ T → w, else A ÷ T × w. Where lower is better (≤5%) the ratio
 * is turned round, T ÷ A × w, as paper forms do. A target of 0 has no ratio: met or nothing.
 */
export function proportional({ direction, passMark }: ProportionalRule, input: RuleInput): RuleOutcome {
  const comparison = compare(input, direction);
  return "kind" in comparison ? comparison : inProportion(comparison, input, passMark);
}
