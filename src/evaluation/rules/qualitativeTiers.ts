import type { Message } from "../messages";
import { decimal, roundToHundredths } from "../rounding";
import type { Points } from "../model";
import { abridged } from "./briefly";
import { judgedWithin } from "./judgedWithin";
import { judged, noActual, notAFigure, scored, type AllowedScore, type RuleInput, type RuleOutcome } from "./outcome";
import { recogniseTier } from "./recogniseTier";
import { standardTiers } from "./standardTiers";

/** 定性指标分档: the tier gives an interval, a person the points in it. */
export interface QualitativeTiersRule {
  kind: "qualitativeTiers";
  /** 80/60: 100%–80%（含）, 80%–60%（含）, 60%–0 (财预〔2020〕10号); 80/50: the older cut; or tiers of one's own. */
  tiers: "80/60" | "80/50" | Tier[];
  /** Without a self-score the row stays open, or the tier's suggested points count. Default open. */
  unclaimed?: "open" | "suggested";
}

/** Fractions of the weight. The lower bound always belongs to the tier. */
export interface Tier {
  label: string;
  /** Other words that clerks use for the tier. */
  synonyms: string[];
  min: number;
  max: number;
  maxInclusive: boolean;
  /** What is proposed. Default: the maximum where it belongs to the tier, else the middle. */
  suggested?: number;
}

/**
 * 定性指标分三档记分 (财预〔2020〕10号): the tier allows from min·w to max·w, both rounded to two decimals as the finance systems do. The
 * tier is chosen apart from the actual value, or the actual value's words name it; words or figures that name none leave everything
 * from 0 to w to a person. Only the best tier reaches the target.
 */
export function qualitativeTiers({ tiers, unclaimed }: QualitativeTiersRule, input: RuleInput): RuleOutcome {
  const { weight, target, actual, selfScore } = input;
  const chosen = input.tier?.trim() ?? "";
  if (chosen === "") {
    if (actual.kind === "empty") {
      return noActual();
    }
    if (actual.kind === "unreadable" && (actual.why === "error" || actual.why === "boolean")) {
      return notAFigure(actual);
    }
  }
  const text = chosen === "" ? actual.text : chosen;
  const ordered = (typeof tiers === "string" ? [...standardTiers[tiers]] : [...tiers]).sort((a, b) => b.max - a.max || b.min - a.min);
  const { tier, missed } = recogniseTier(ordered, target.kind === "words" ? target.text : null, text);
  if (tier === null) {
    return judged(weight, missed, [{ key: "working.tierUnknown", values: { text: abridged(text) } }]);
  }
  const allowed = allowedBy(tier, weight);
  const suggested = suggestion(tier, allowed, weight);
  const step: Message =
    text === tier.label
      ? { key: "working.tier", values: { tier: tier.label } }
      : { key: "working.tierByWords", values: { text: abridged(text), tier: tier.label } };
  if (unclaimed === "suggested" && selfScore === null) {
    return scored(suggested, !missed, [step, { key: "working.suggestedCounts", values: {} }]);
  }
  const outcome = judgedWithin(allowed, missed, [step]);
  return selfScore === null
    ? { ...outcome, suggested, steps: [...outcome.steps, { key: "working.suggested", values: { score: suggested } }] }
    : { ...outcome, suggested };
}

function allowedBy({ min, max, maxInclusive }: Tier, weight: Points): AllowedScore {
  return { min: pointsOf(min, weight), max: pointsOf(max, weight), maxInclusive };
}

/** Always a score that the tier allows: of few points the middle may round up to the bound that is excluded. */
function suggestion({ min, max, maxInclusive, suggested }: Tier, allowed: AllowedScore, weight: Points): Points {
  const points = pointsOf(suggested ?? (maxInclusive ? max : (min + max) / 2), weight);
  return !allowed.maxInclusive && points >= allowed.max ? allowed.min : points;
}

function pointsOf(fraction: number, weight: Points): Points {
  return roundToHundredths(decimal(fraction).times(decimal(weight)));
}
