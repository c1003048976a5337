import type { Message } from "./messages";
import type { Points, Scheme, Status } from "./model";
import { roundToHundredths } from "./rounding";
import type { AllowedScore, RuleOutcome } from "./rules";

/** What becomes of a row: the score that counts, and how it came about. */
interface Counted {
  score: Points | null;
  status: Status;
  steps: Message[];
}

/**
 * Whose score counts: the rule's where it can compute one; else the clerk's claim where the scheme lets claims count and the
 * claim is within what is allowed; else nobody's, and the row stays open.
 */
export function countScore(
  outcome: Exclude<RuleOutcome, { kind: "notApplicable" }>,
  claim: Points | null,
  claims: Scheme["claims"],
  weight: Points,
): Counted {
  switch (outcome.kind) {
    case "scored":
      return { score: outcome.score, status: outcome.met ? "met" : "missed", steps: outcome.steps };
    case "unreadable":
      return { score: null, status: "unreadable", steps: outcome.steps };
    case "judged":
      return countClaim(
        outcome.steps,
        claim,
        claims !== "never",
        outcome.allowed,
        { key: "working.waitingForJudgement", values: {} },
        "working.claimed",
      );
    case "noActual": {
      const allowed = { min: 0, max: weight, maxInclusive: true };
      const counts = claims === "whereNoActual";
      const undecided = outcome.steps.some(({ key }) => key === "working.rowsUndecided");
      return countClaim(
        counts && claim !== null && !undecided ? [] : outcome.steps,
        claim,
        counts,
        allowed,
        { key: "working.waiting", values: {} },
        undecided ? "working.claimed" : "working.claimedWithoutActual",
      );
    }
  }
}

function countClaim(
  steps: Message[],
  claim: Points | null,
  counts: boolean,
  allowed: AllowedScore,
  waiting: Message,
  key: "working.claimed" | "working.claimedWithoutActual",
): Counted {
  if (!counts || claim === null) {
    return { score: null, status: "open", steps: [...steps, waiting] };
  }
  if (!isAllowed(claim, allowed)) {
    return { score: null, status: "open", steps: [...steps, { key: "working.claimOutside", values: { score: claim } }] };
  }
  const score = roundToHundredths(claim);
  return { score, status: "claimed", steps: [...steps, { key, values: { score } }] };
}

/** Whether a person may give this score. */
export function isAllowed(score: Points, { min, max, maxInclusive }: AllowedScore): boolean {
  return score >= min && (maxInclusive ? score <= max : score < max);
}
