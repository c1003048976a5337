import { decimal, roundToHundredths } from "../rounding";
import { scored, type RuleInput, type RuleOutcome } from "./outcome";
import { undecided } from "./undecided";

/** 目标实现: weight × rows that meet their target ÷ all rows. */
export interface CountShareRule {
  kind: "countShare";
  /** Codes of the rows that are counted. */
  of: string[];
  /** A row that exceeds its target by this many percent or more does not count. */
  overLimitPercent?: number;
}

/**
 * 目标实现: w × rows that meet their target ÷ rows that apply (form of Sichuan, where a row 30% above its target does not count). It waits
 * until every row is decided.
 */
export function countShare({ of, overLimitPercent }: CountShareRule, { weight, count }: RuleInput): RuleOutcome {
  const { total, met, undecided: open } = count(of, overLimitPercent);
  if (open > 0) {
    return undecided(open);
  }
  if (total === 0) {
    return { kind: "notApplicable", steps: [{ key: "working.noRowApplies", values: {} }] };
  }
  const score = roundToHundredths(decimal(weight).times(met).div(total));
  return scored(score, met === total, [
    { key: "working.rowsMet", values: { met, total } },
    { key: "working.share", values: { part: met, whole: total, weight, score } },
  ]);
}
