import type { Points } from "../../model";
import type { Reading } from "../../quantity";
import { differs } from "../../rounding";
import type { Row } from "../context";

/** A clerk's own score below the points that the rule gives for a target that is met. */
export interface Shaved {
  score: Points;
  weight: Points;
}

/** Readings that meet or miss a target by a figure or a day. */
const numeric: ReadonlySet<Reading["kind"]> = new Set(["quantity", "range", "tolerance", "dual", "rank", "deadline", "date", "compound"]);

/** Whether a cell is read as figures, not as words. */
export function isNumeric({ kind }: Reading): boolean {
  return numeric.has(kind);
}

/**
 * 达标未满分: the target is met by a figure, the rule gives all points, and the clerk gave fewer. B16 tells it, no other check. Null for any
 * other row.
 */
export function shavedOf({ indicator: { weight }, selfScore, outcome, readings: { target, actual } }: Row): Shaved | null {
  return selfScore !== null &&
    weight !== null &&
    selfScore >= 0 &&
    selfScore < weight &&
    outcome?.kind === "scored" &&
    outcome.met &&
    outcome.score === weight &&
    differs(selfScore, weight) &&
    isNumeric(target) &&
    isNumeric(actual)
    ? { score: selfScore, weight }
    : null;
}
