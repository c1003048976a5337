import { normalise, type Reading } from "../quantity";
import { decimal } from "../rounding";
import { briefly } from "./briefly";
import {
  fullScore,
  judged,
  noActual,
  notAFigure,
  scored,
  unusableTarget,
  vague,
  withinWeight,
  type RuleInput,
  type RuleOutcome,
} from "./outcome";

/** 前 N 名. */
export interface RankRule {
  kind: "rank";
  /** Outside: linear, to nothing at twice the rank; or a person judges. */
  outside: "linear" | "manual";
}

/** 前 N 名: rank ≤ N → w; outside (1 − (rank − N) ÷ N) × w, nothing from 2N on, or a person judges below w. */
export function rank({ outside }: RankRule, input: RuleInput): RuleOutcome {
  const found = besideRank(input);
  if ("kind" in found) {
    return found;
  }
  const { weight, target, actual } = input;
  const { rank: reached, limit, met } = found;
  const values = { actual: briefly(actual), target: briefly(target) };
  if (met) {
    return fullScore(weight, [{ key: "working.targetMet", values }]);
  }
  if (outside === "manual") {
    return judged(weight, true, [{ key: "working.targetMissed", values }]);
  }
  const left = 2 * limit - reached;
  if (left <= 0) {
    return scored(0, false, [{ key: "working.rankTwice", values: { rank: reached, limit } }]);
  }
  const score = withinWeight(decimal(left).times(decimal(weight)).div(limit), weight);
  return scored(score, false, [{ key: "working.rankLinear", values: { rank: reached, limit, weight, score } }]);
}

/** 前20名 as an actual value is one of twenty places, and may be among the first ten. */
const among = /(?<![目之以年底日提事会当月先])前[\d一二三四五六七八九十百]+/;

/** A rank beside the last one that meets the target (前 75 名, ≤75 名). */
export function besideRank(
  input: Pick<RuleInput, "weight" | "target" | "actual">,
): { rank: number; limit: number; met: boolean } | RuleOutcome {
  const { target, actual } = input;
  if (actual.kind === "empty") {
    return noActual();
  }
  const limit = target.kind === "quantity" && (target.comparator === "≥" || target.comparator === ">") ? null : rankOf(target);
  if (limit === null) {
    return unusableTarget(target);
  }
  const reached = rankOf(actual);
  if (reached === null) {
    return notAFigure(actual);
  }
  const found = { rank: reached, limit, met: reached <= limit };
  if (!found.met && actual.kind === "rank" && among.test(normalise(actual.text))) {
    return vague(input);
  }
  if (actual.kind === "quantity" && (actual.approximate || (actual.comparator !== undefined && actual.comparator !== "="))) {
    return found.met && (actual.comparator === "≤" || actual.comparator === "<") ? found : vague(input);
  }
  return found;
}

/** The place that a reading names: 第 67 名, 67 名 or a bare 67. */
function rankOf(reading: Reading): number | null {
  if (reading.kind === "rank") {
    return reading.rank >= 1 ? reading.rank : null;
  }
  if (reading.kind !== "quantity") {
    return null;
  }
  const { value, unit } = reading.quantity;
  return ["", "名", "位"].includes(unit) && Number.isInteger(value) && value >= 1 ? value : null;
}
