import type { RawCell, Submission } from "./model";
import { readCell } from "./quantity";

/**
 * Whether a clerk has filled in anything that can be judged. The unit, the year and the dates only say whose form it is, and targets are preset by the
 * scheme.
 */
export function isBegun({ basics, entries, added = [], goals = [], stated, figures = [], report = "" }: Submission): boolean {
  return (
    added.length > 0 ||
    figures.length > 0 ||
    report !== "" ||
    Object.values(basics).some(isFilled) ||
    entries.some(
      ({ actual, selfScore, reason, tier, itemsMet, notApplicable }) =>
        [actual, selfScore, reason, tier].some(isFilled) || itemsMet !== undefined || notApplicable === true,
    ) ||
    goals.some(({ name, content, target, actual }) => [name, content, target, actual].some(isFilled)) ||
    [stated.total, stated.grade, ...Object.values(stated.rates)].some(isFilled) ||
    stated.groups.some(({ weight, score, rate, elsewhere, deducted, reason }) =>
      [weight, score, rate, elsewhere, deducted, reason].some(isFilled),
    )
  );
}

function isFilled(cell: RawCell | undefined): boolean {
  return cell !== undefined && readCell(cell).kind !== "empty";
}
