import type { Row } from "./checks/context";
import type { CountedRows } from "./rules";
import { excessPercent } from "./rules";

/**
 * How rows came out, for a rule that counts them. A row far above its target does not count where a limit is given (form of Sichuan). A row
 * that a person scores is decided where its tier is known, or that its target is missed; a claim alone decides nothing.
 */
export function countRows(rows: readonly Row[], overLimitPercent?: number): CountedRows {
  const applicable = rows.filter(({ status }) => status !== "notApplicable");
  const isOver = ({ readings: { target, actual } }: Row): boolean =>
    overLimitPercent !== undefined && (excessPercent(target, actual) ?? 0) >= overLimitPercent;
  return {
    total: applicable.length,
    met: applicable.filter((row) => isMet(row) && !isOver(row)).length,
    undecided: applicable.filter((row) => !isMet(row) && !isMissed(row)).length,
  };
}

/** Points are proposed only within a tier, and only the best tier does not miss the target. */
function isMet({ status, outcome }: Row): boolean {
  return status === "met" || (outcome?.kind === "judged" && !outcome.missed && outcome.suggested !== undefined);
}

function isMissed({ status, outcome }: Row): boolean {
  return status === "missed" || (outcome?.kind === "judged" && outcome.missed);
}
