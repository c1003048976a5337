import type { CheckContext, Row } from "../context";

/** Fewer rows may well all have their full points. */
const fewest = 5;

/**
 * 全部满分: every row that applies has its full points, at least five rows and every group that is scored as one; and not all of them are computed
 * from figures, so that a person's judgement found nothing to take off.
 */
export function isTooPerfect({ rows, groups }: CheckContext): boolean {
  const asOne = groups.filter(({ scoredAsOne }) => scoredAsOne === true);
  if (asOne.some(({ score, weight }) => score < weight)) {
    return false;
  }
  const scored = rows.filter(({ indicator: { weight }, status }) => weight !== null && status !== "notApplicable");
  return (
    scored.length >= fewest &&
    scored.every(({ indicator: { weight }, score }) => score === weight) &&
    !(asOne.length === 0 && scored.every(isComputed))
  );
}

/** A rule made the score from a figure; a list of points that are met is a person's word. */
function isComputed({ indicator: { rule }, outcome, readings: { actual } }: Row): boolean {
  return outcome?.kind === "scored" && rule.kind !== "checklist" && actual.kind !== "words" && actual.kind !== "empty";
}
