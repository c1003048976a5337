import type { BasicReadings } from "../../basics";
import { holdsAny, plannedWords, roundingError, type KeyFigure, type Measured } from "../../figures";
import type { Place } from "../../model";
import { convert } from "../../quantity";
import { readBudgetAmounts, type BudgetAmount } from "../../report/budgetAmounts";
import type { ReportText } from "../../report/readReport";
import type { TextFigure } from "../../report/textFigures";
import { decimalText } from "../../rounding";
import type { Check, Finding } from "../context";
import { doneWords, othersWords, plannedBefore, spendingWords } from "./spendingWords";

/** A single amount that the unit is said to have spent. */
interface Spending {
  label: string;
  amount: Measured;
  /** The amount in 万元. */
  value: number;
  place: Place;
}

/** Further back, what is planned is something else. */
const longestLead = 40;

/**
 * D14 单项大于总额: an amount of spending in 数据核对 or in the report's text is more than all that was executed, in 万元, beyond what rounding
 * explains. The total is the basic datum, else what the text gives for the unit. Not planned, nor others' nor another year's spending. An
 * amount of the table is not told again in the text; two values of the total itself are D6's.
 */
export const d14: Check = {
  id: "D14",
  severity: "warning",
  run: ({ report, figures, year, basics }) => {
    const spent = [...figures.flatMap(spendingOfTable), ...report.figures.flatMap((figure) => spendingOfText(report, figure, year))];
    if (spent.length === 0) {
      return [];
    }
    const totals = readBudgetAmounts(report, year).filter(({ stage, object }) => stage === "executed" && object === "whole");
    const total = totalOf(basics, totals);
    if (total === null) {
      return [];
    }
    const totalFigures = new Set<Measured>(totals.map(({ figure }) => figure));
    const above = spent.filter((each) => each.value > total.value && !totalFigures.has(each.amount) && isAbove(each, total));
    return firstOfEach(above).map((each) => finding(each, total.value));
  },
};

function spendingOfTable({ label, whole, value, row }: KeyFigure): Spending[] {
  const planned = [label, whole?.label ?? ""].some((each) => holdsAny(each, plannedWords));
  return value === null || planned || !isSpending(label) ? [] : spending(label, value, { part: "figures", row, field: "value" });
}

function spendingOfText({ sentences }: ReportText, figure: TextFigure, year: number): Spending[] {
  const { label, start, row } = figure;
  if (!isSpending(label) || holdsAny(label, plannedWords) || isOfOtherYear(label, year)) {
    return [];
  }
  const before = sentences[figure.sentence]?.text.slice(Math.max(0, start - longestLead), start) ?? "";
  const sinceStop = before.slice(Math.max(before.lastIndexOf("；"), before.lastIndexOf(";")) + 1);
  return !holdsAny(label, doneWords) && holdsAny(sinceStop, plannedBefore) ? [] : spending(label, figure, { part: "report", row });
}

function spending(label: string, amount: Measured, place: Place): Spending[] {
  const value = convert(amount.value, amount.unit, "万元");
  return value === null ? [] : [{ label, amount, value, place }];
}

function isSpending(label: string): boolean {
  return holdsAny(label, spendingWords) && !holdsAny(label, othersWords);
}

function isOfOtherYear(label: string, year: number): boolean {
  return [...label.matchAll(/(?:19|20)\d\d(?=年)/g)].some(([each]) => Number(each) !== year);
}

/** In 万元: the basic datum, else the first exact total of the text. */
function totalOf({ executed }: BasicReadings, totals: readonly BudgetAmount[]): Measured | null {
  const figure = totals.find(({ approximate }) => !approximate)?.figure;
  const value = executed.value ?? (figure === undefined ? null : convert(figure.value, figure.unit, "万元"));
  return value === null ? null : { value, unit: "万元", decimals: 2, approximate: false, text: `${decimalText(value)}万元` };
}

function isAbove({ amount, value }: Spending, total: Measured): boolean {
  return value - total.value > roundingError([amount, total], "万元");
}

/** The first place of each amount: the table's before the text's. */
function firstOfEach(spent: readonly Spending[]): Spending[] {
  const first = new Map<number, Spending>();
  for (const each of spent) {
    if (!first.has(each.value)) {
      first.set(each.value, each);
    }
  }
  return [...first.values()];
}

function finding({ label, amount, value, place }: Spending, total: number): Finding {
  const values = { label, stated: amount.text, amount: { value, unit: "万元" }, total: { value: total, unit: "万元" } };
  return {
    place,
    seen: amount.text,
    expected: `≤${decimalText(total)}万元`,
    message: { key: amount.unit === "万元" ? "check.D14" : "check.D14.converted", values },
  };
}
