import type { Row } from "../context";
import type { AllowedScore } from "../../rules";

/** The points that a judged row may be given, where they are fewer than "anything up to the weight". */
export function narrowInterval({ outcome, indicator: { weight } }: Row): AllowedScore | null {
  return outcome?.kind === "judged" && weight !== null && (outcome.allowed.min > 0 || outcome.allowed.max < weight)
    ? outcome.allowed
    : null;
}
