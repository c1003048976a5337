import type { Message } from "../messages";
import type { Points } from "../model";
import { sum } from "../rounding";
import { judgedWithin } from "./judgedWithin";
import { scored, type AllowedScore, type RuleOutcome } from "./outcome";

/** A part of a composite: what its rule found, and its points. */
export interface Found {
  outcome: RuleOutcome;
  weight: Points;
}

/** A part that has points: what it may earn (from min to max, one number where its rule computed it), and whether its target is reached. */
interface Earned extends AllowedScore {
  missed: boolean;
  judged: boolean;
  suggested: Points;
}

/** How what the parts earn becomes one. */
interface Combination {
  /** A part that does not apply earns its points; otherwise it falls away. */
  inapplicableEarns: boolean;
  join: (earned: readonly Earned[]) => Earned;
  step?: Message;
}

/** 分项相加. */
export const totalled: Combination = {
  inapplicableEarns: true,
  join: (earned) => ({
    min: sum(earned.map(({ min }) => min)),
    max: sum(earned.map(({ max }) => max)),
    maxInclusive: earned.every(({ maxInclusive }) => maxInclusive),
    suggested: sum(earned.map(({ suggested }) => suggested)),
    missed: earned.some(({ missed }) => missed),
    judged: earned.some(({ judged }) => judged),
  }),
};

/** 二者择其一: the part that earns most. The target is reached where the part that earns most reaches its own. */
export const highest: Combination = {
  inapplicableEarns: false,
  join: (earned) => {
    const min = Math.max(...earned.map((each) => each.min));
    const max = Math.max(...earned.map((each) => each.max));
    const winners = earned.filter((each) => each.max === max);
    return {
      min,
      max,
      maxInclusive: winners.some(({ maxInclusive }) => maxInclusive),
      suggested: Math.max(...earned.map(({ suggested }) => suggested)),
      missed: winners.every(({ missed }) => missed),
      judged: !earned.some((each) => !each.judged && each.min === max),
    };
  },
  step: { key: "working.highest", values: {} },
};

/** 同时满足: the part that earns least. */
export const lowest: Combination = {
  inapplicableEarns: false,
  join: (earned) => {
    const min = Math.min(...earned.map((each) => each.min));
    const max = Math.min(...earned.map((each) => each.max));
    return {
      min,
      max,
      maxInclusive: earned.every((each) => each.maxInclusive || each.max > max),
      suggested: Math.min(...earned.map(({ suggested }) => suggested)),
      missed: earned.some(({ missed }) => missed),
      judged: !earned.some((each) => !each.judged && each.max === min),
    };
  },
  step: { key: "working.lowest", values: {} },
};

const earnsAll: Message = { key: "working.notApplicableFull", values: {} };

/**
 * One outcome of several: a fault in any part is the whole's, then a missing answer; a person's judgement in a part leaves the whole to a
 * person within what the other parts fix.
 */
export function combine(found: readonly Found[], weight: Points, { inapplicableEarns, join, step }: Combination): RuleOutcome {
  const outcomes = found.map(({ outcome }) => outcome);
  const steps = outcomes.flatMap(({ kind, steps: own }) => (kind === "notApplicable" && inapplicableEarns ? [...own, earnsAll] : own));
  const unreadable = outcomes.find((outcome) => outcome.kind === "unreadable");
  if (unreadable) {
    return unreadable;
  }
  const unanswered = outcomes.filter((outcome) => outcome.kind === "noActual");
  if (unanswered.length > 0) {
    const missing = unanswered.find((outcome) => outcome.missing !== undefined)?.missing;
    return { kind: "noActual", steps, ...(missing === undefined ? {} : { missing }) };
  }
  if (outcomes.every(({ kind }) => kind === "notApplicable")) {
    return { kind: "notApplicable", steps };
  }
  const earned = found.flatMap((each) => earnedBy(each, inapplicableEarns));
  const joined = join(earned);
  const [min, max] = [Math.min(joined.min, weight), Math.min(joined.max, weight)];
  const allSteps = step === undefined || earned.length < 2 ? steps : [...steps, step];
  if (!joined.judged) {
    return scored(min, !joined.missed, allSteps);
  }
  const allowed = { min, max, maxInclusive: joined.maxInclusive || joined.max > weight };
  const approximate = outcomes.some((outcome) => outcome.kind === "judged" && outcome.approximate === true);
  return {
    ...judgedWithin(allowed, joined.missed, allSteps),
    ...(isSuggested(outcomes) ? { suggested: Math.min(joined.suggested, weight) } : {}),
    ...(approximate ? { approximate: true as const } : {}),
  };
}

function earnedBy({ outcome, weight }: Found, inapplicableEarns: boolean): Earned[] {
  switch (outcome.kind) {
    case "scored": {
      const { score, met } = outcome;
      return [{ min: score, max: score, maxInclusive: true, suggested: score, missed: !met, judged: false }];
    }
    case "judged":
      return [{ ...outcome.allowed, suggested: outcome.suggested ?? outcome.allowed.min, missed: outcome.missed, judged: true }];
    case "notApplicable":
      return inapplicableEarns ? [{ min: weight, max: weight, maxInclusive: true, suggested: weight, missed: false, judged: false }] : [];
    default:
      return [];
  }
}

/** Something is proposed only where each judged part proposes something. */
function isSuggested(outcomes: readonly RuleOutcome[]): boolean {
  return outcomes.every((outcome) => outcome.kind !== "judged" || outcome.suggested !== undefined);
}
