import type { BasicReadings } from "../../basics";
import { roundingError } from "../../figures";
import type { BasicDatum } from "../../model";
import { convert } from "../../quantity";
import type { ReportText } from "../../report/readReport";
import type { TextFigure } from "../../report/textFigures";
import { decimal, sum } from "../../rounding";

const basicEnd = /基本支出(?:决算|执行|预算)?数?$/;
const projectEnd = /项目支出(?:决算|执行|预算)?数?$/;
/** What rounding of two amounts to 0.01 万元 may add up to. */
const leastTolerance = 0.01;

/** What the basic data and the text say of 基本支出 and 项目支出 of the evaluated total: all of it, only the budget before its adjustment, nothing. */
export type ExpenditureSplit = { of: "total" } | { of: "initial"; sum: number; adjusted: number } | { of: "nothing" };

/** Parts that fit no total at all are D1's. */
export function expenditureSplit(basics: BasicReadings, report: ReportText): ExpenditureSplit {
  const budget = sumOf(basics, ["basicBudget", "projectBudget"]);
  const [initial, adjusted, executed] = [basics.budgetInitial.value, basics.budgetAdjusted.value, basics.executed.value];
  const totals = [executed, adjusted ?? initial].flatMap((total) => total ?? []);
  if (sumOf(basics, ["basicExecuted", "projectExecuted"]) !== null || isSplitInText(totals, report)) {
    return { of: "total" };
  }
  if (budget === null) {
    return { of: "nothing" };
  }
  const isOfInitial = initial !== null && isNear(budget, initial, leastTolerance);
  return isOfInitial && adjusted !== null && !totals.some((total) => isNear(budget, total, leastTolerance))
    ? { of: "initial", sum: budget, adjusted }
    : { of: "total" };
}

function sumOf(basics: BasicReadings, parts: readonly BasicDatum[]): number | null {
  const given = parts.flatMap((part) => basics[part].value ?? []);
  return given.length === 0 ? null : sum(given);
}

/** By two amounts of a sentence; the share of the first may stand between them. */
function isSplitInText(totals: readonly number[], { figures }: ReportText): boolean {
  return figures.some(
    (basic, index) =>
      basicEnd.test(basic.label) && [figures[index + 1], figures[index + 2]].some((other) => isSplitBy(totals, basic, other)),
  );
}

function isSplitBy(totals: readonly number[], basic: TextFigure, project: TextFigure | undefined): boolean {
  if (project?.sentence !== basic.sentence || !projectEnd.test(project.label)) {
    return false;
  }
  const [one, other] = [convert(basic.value, basic.unit, "万元"), convert(project.value, project.unit, "万元")];
  const tolerance = Math.max(leastTolerance, 2 * roundingError([basic, project], "万元"));
  return one !== null && other !== null && totals.some((total) => isNear(sum([one, other]), total, tolerance));
}

function isNear(one: number, other: number, tolerance: number): boolean {
  return decimal(one).minus(decimal(other)).abs().lte(tolerance);
}
