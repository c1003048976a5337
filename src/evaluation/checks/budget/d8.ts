import { nameOf, unitOf, type BasicReadings } from "../../basics";
import type { Derived } from "../../derive";
import type { Message } from "../../messages";
import { derivedFormulas, type BasicDatum, type DerivedFormula, type Place } from "../../model";
import { readCell, type Quantity } from "../../quantity";
import type { Check, CheckContext, Finding, Row } from "../context";
import { rateOfRow } from "./rateOfRow";
import { unprovenControl } from "./unprovenControl";

/** Money that has a budget of its own. Procurement above its budget is no fault by itself; spending without any budget always is. */
const spendings: { budget: BasicDatum; spent: BasicDatum; mayExceed?: true }[] = [
  { budget: "threePublicBudget", spent: "threePublicActual" },
  { budget: "publicFundsBudget", spent: "publicFundsActual" },
  { budget: "procurementBudget", spent: "procurementActual", mayExceed: true },
];

/**
 * D8 三公经费, 公用经费, 政府采购, and every rate whose base is 0: more spent than planned, or without a budget (error); a rate given for
 * 0 of 0 (error), or none given, which says why the row does not apply (info); a change from nothing (warning); basic data without
 * which a typed rate cannot be checked, and money that the text says to be controlled without a figure anywhere (info). 预算执行率 is D2's
 * and D3's.
 */
export const d8: Check = {
  id: "D8",
  severity: "error",
  run: (context) => [
    ...spendings.flatMap((spending) => overspent(context.basics, spending)),
    ...derivedFormulas.flatMap((formula) => stated(context, formula)),
    ...context.rows.flatMap((row) => ofRow(context, row)),
    ...unprovenControl(context),
  ],
};

function overspent(basics: BasicReadings, { budget, spent, mayExceed }: (typeof spendings)[number]): Finding[] {
  const [planned, actual] = [basics[budget].value, basics[spent].value];
  if (planned === null || actual === null || actual <= planned || (mayExceed && planned !== 0)) {
    return [];
  }
  const values = { spent: nameOf(spent), actual: amount(actual, spent), budget: nameOf(budget) };
  const [code, message]: [BasicDatum, Message] =
    planned === 0
      ? [budget, { key: "check.D8.withoutBudget", values }]
      : [spent, { key: "check.D8.overspent", values: { ...values, planned: amount(planned, budget) } }];
  return [{ place: { part: "basics", code }, seen: basics[code].reading.text, expected: "", message }];
}

/** A rate that the report states. */
function stated(context: CheckContext, formula: DerivedFormula): Finding[] {
  const reading = statedRate(context, formula);
  const derived = context.derive(formula);
  return reading.kind === "quantity" && derived.kind === "notApplicable" && derived.because === "bothZero"
    ? [rateOfNothing(formula, derived.zero, reading.text, { part: "stated", code: formula })]
    : [];
}

function ofRow(context: CheckContext, row: Row): Finding[] {
  const { indicator, typedActual } = row;
  const formula = rateOfRow(indicator);
  if (formula === null) {
    return [];
  }
  const derived = row.derived ?? context.derive(formula);
  const place: Place = { part: "indicators", code: indicator.code, field: "actual" };
  const rate = nameOfRate(formula);
  switch (derived.kind) {
    case "notApplicable": {
      if (derived.because === "nothingBefore") {
        const base = nameOf(derived.base);
        return [
          {
            severity: "warning",
            place,
            seen: typedActual.text,
            expected: "",
            message: { key: "check.D8.nothingBefore", values: { rate, base } },
          },
        ];
      }
      if (typedActual.kind === "quantity") {
        return formula === "budgetExecutionRate" ? [] : [rateOfNothing(formula, derived.zero, typedActual.text, place)];
      }
      return row.derived === null || statedRate(context, formula).kind === "quantity"
        ? []
        : [
            {
              severity: "info",
              place,
              seen: "",
              expected: "",
              message: { key: "check.D8.notApplicable", values: { rate, data: derived.zero.map(nameOf) } },
            },
          ];
    }
    case "withoutBudget":
      return isToldElsewhere(context, derived) ? [] : [withoutBase(rate, derived.base)];
    case "missing":
      // Where the row itself rests on the datum, E2 or B12 tells it.
      return row.derived !== null || !context.scheme.form.basics.includes(derived.basic)
        ? []
        : [
            {
              severity: "info",
              place: { part: "basics", code: derived.basic },
              seen: "",
              expected: "",
              message: { key: "check.D8.missing", values: { rate, basic: nameOf(derived.basic) } },
            },
          ];
    default:
      return [];
  }
}

/** Spending without a budget is told once: by D3, or at the budget. */
function isToldElsewhere({ execution }: CheckContext, { base }: Derived & { kind: "withoutBudget" }): boolean {
  return (execution.kind === "withoutBudget" && execution.base === base) || spendings.some(({ budget }) => budget === base);
}

function withoutBase(rate: Message, base: BasicDatum): Finding {
  return {
    place: { part: "basics", code: base },
    seen: "0",
    expected: "",
    message: { key: "check.D8.withoutBase", values: { rate, base: nameOf(base) } },
  };
}

function rateOfNothing(formula: DerivedFormula, zero: readonly BasicDatum[], text: string, place: Place): Finding {
  const values = { rate: nameOfRate(formula), data: zero.map(nameOf), stated: text };
  return { place, seen: text, expected: "", message: { key: "check.D8.bothZero", values } };
}

/** 预算执行率 as stated is D2's. */
function statedRate({ submission }: CheckContext, formula: DerivedFormula) {
  return readCell(formula === "budgetExecutionRate" ? undefined : submission.stated.rates[formula]);
}

function nameOfRate(formula: DerivedFormula): Message {
  return { key: `derived.${formula}`, values: {} };
}

function amount(value: number, datum: BasicDatum): Quantity {
  return { value, unit: unitOf(datum) };
}
