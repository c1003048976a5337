import { awardedPoints, describeBand, earnsAll, findBand, type RuleBand } from "./band";
import { judgedValue } from "./judgedValue";
import { scored, unreadable, type RuleInput, type RuleOutcome } from "./outcome";

/** 分档得分: the first band that holds the value gives the points. */
export interface BandsRule {
  kind: "bands";
  /**
   * Judged: the actual value itself; completion = actual ÷ target in percent; deviation = (actual − target) ÷ target in percent,
   * negative below the target (nested bands say ±10%); rate = the actual value, which must be a percentage, whatever the target.
   */
  on: "actual" | "completion" | "deviation" | "rate";
  bands: RuleBand[];
  /** A value between two bands: falls to the lower one (down, the default: 90-99 means [90,100)), or is not scored (error). */
  gap?: "down" | "error";
}

/**
 * 分档得分: the first band that holds the value gives its points or its fraction of w (forms of the Hunan, Jiangxi and Shijiazhuang
 * tables: 达到 100% 得 10 分，90-99% 得 9 分 …). Percent is rounded to two decimals before it is banded. A value beyond all bands is not scored.
 */
export function bands(rule: BandsRule, input: RuleInput): RuleOutcome {
  const belowZero = rule.bands.some(({ min, max }) => (min ?? 0) < 0 || (max ?? 0) < 0);
  const judged = judgedValue(rule.on, input, belowZero ? "legal" : "asZero");
  if ("kind" in judged) {
    return judged;
  }
  const { quantity, steps } = judged;
  const band = findBand(rule.bands, quantity.value, rule.gap);
  if (band === null) {
    return unreadable("E2", { key: "check.E2.noBand", values: { actual: quantity } });
  }
  return scored(awardedPoints(band, input.weight), earnsAll(band, input.weight, rule.bands), [
    ...steps,
    { key: "working.band", values: { band: describeBand(band, quantity.unit) } },
  ]);
}
