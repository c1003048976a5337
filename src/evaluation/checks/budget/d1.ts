import { nameOf, type BasicReadings } from "../../basics";
import type { BasicDatum, Scheme } from "../../model";
import { decimal, decimalText, sum, toNumber } from "../../rounding";
import type { Check, Finding } from "../context";

/** Totals with the parts that make them up. Where several totals are named, the parts may be those of any of them. */
const compositions: readonly { totals: readonly BasicDatum[]; parts: readonly BasicDatum[] }[] = [
  { totals: ["budgetInitial"], parts: ["initialFiscal", "initialCarriedOver", "initialOther"] },
  { totals: ["budgetAdjusted"], parts: ["adjustedFiscal", "adjustedCarriedOver", "adjustedOther"] },
  { totals: ["executed"], parts: ["executedFiscal", "executedCarriedOver", "executedOther"] },
  { totals: ["budgetAdjusted", "budgetInitial"], parts: ["basicBudget", "projectBudget"] },
  { totals: ["executed"], parts: ["basicExecuted", "projectExecuted"] },
];

/** What rounding of each part to 0.01 万元 may add up to, and never less than 0.01. */
const roundingOfPart = 0.005;
const leastTolerance = 0.01;

/**
 * D1 构成合计: a total of the basic data is not the sum of its parts: 年初预算, 全年预算 and 全年执行 by their sources, and 基本支出 and 项目支出
 * together, whose budget may be that before or after its adjustment. Tolerance 0.005 万元 a part, at least 0.01 (list of checks). A part left
 * blank is 0; where the form asks for it and it may hold the rest, that is an info. Totals of 数据核对 are F3's.
 */
export const d1: Check = {
  id: "D1",
  severity: "error",
  run: ({ scheme, basics }) => compositions.flatMap(({ totals, parts }) => finding(scheme, basics, totals, parts)),
};

function finding(scheme: Scheme, basics: BasicReadings, totals: readonly BasicDatum[], parts: readonly BasicDatum[]): Finding[] {
  const given = parts.flatMap((part) => basics[part].value ?? []);
  const [code] = totals.filter((total) => basics[total].value !== null);
  const unread = parts.some((part) => basics[part].value === null && basics[part].reading.kind !== "empty");
  if (given.length === 0 || code === undefined || unread) {
    return [];
  }
  const total = basics[code].value ?? 0;
  const together = sum(given);
  const tolerance = Math.max(leastTolerance, given.length * roundingOfPart);
  if (totals.some((each) => isNear(basics[each].value, together, tolerance))) {
    return [];
  }
  const difference = toNumber(decimal(total).minus(decimal(together)));
  const amounts = { total: { value: total, unit: "万元" }, sum: { value: together, unit: "万元" } };
  const blank = parts.filter((part) => basics[part].value === null && scheme.form.basics.includes(part));
  const [first] = blank;
  if (first !== undefined && difference > 0) {
    const values = { ...amounts, name: nameOf(code), blank: blank.map(nameOf), rest: { value: difference, unit: "万元" } };
    return [
      { severity: "info", place: { part: "basics", code: first }, seen: "", expected: "", message: { key: "check.D1.blank", values } },
    ];
  }
  const named = parts.filter((part) => basics[part].value !== null).map(nameOf);
  const values = { ...amounts, name: nameOf(code), parts: named, difference: { value: Math.abs(difference), unit: "万元" } };
  return [
    {
      place: { part: "basics", code },
      seen: basics[code].reading.text,
      expected: decimalText(together),
      message: { key: "check.D1", values },
    },
  ];
}

function isNear(total: number | null, together: number, tolerance: number): boolean {
  return total !== null && decimal(total).minus(decimal(together)).abs().lte(tolerance);
}
