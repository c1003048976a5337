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
/** A report names each a few times; more need not be compared. */
const mostAmounts = 20;

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

/** By two amounts that are one of the totals together, each perhaps in a paragraph of its own. */
function isSplitInText(totals: readonly number[], { figures }: ReportText): boolean {
  const amounts = (end: RegExp) => figures.filter(({ label }) => end.test(label)).slice(0, mostAmounts);
  const projects = amounts(projectEnd);
  return amounts(basicEnd).some((basic) => projects.some((project) => isSplitBy(totals, basic, project)));
}

function isSplitBy(totals: readonly number[], basic: TextFigure, project: TextFigure): boolean {
  const [one, other] = [convert(basic.value, basic.unit, "万元"), convert(project.value, project.unit, "万元")];
  const tolerance = Math.max(leastTolerance, 2 * roundingError([basic, project], "万元"));
  return one !== null && other !== null && totals.some((total) => isNear(sum([one, other]), total, tolerance));
}

function isNear(one: number, other: number, tolerance: number): boolean {
  return decimal(one).minus(decimal(other)).abs().lte(tolerance);
}
