import type { Message } from "../../messages";
import type { BasicDatum, RequiredElement } from "../../model";
import { requiredPatterns } from "../../report/requiredWords";
import { sourceOf } from "../../sourceOf";
import type { Check, CheckContext } from "../context";

/** A report that lacks nothing but these is a matter of signing, not of substance. */
const formalities: readonly RequiredElement[] = ["date", "seal"];

/**
 * H7 必备要素: what the scheme requires of the report stands neither in the form nor in the report's text. One problem that lists all that is
 * missing; info where only the date or the seal is, or while no text is pasted. A scheme that requires nothing has no such problem.
 */
export const h7: Check = {
  id: "H7",
  severity: "error",
  onceBegun: true,
  run: (context) => {
    const missing = (context.scheme.required ?? []).filter((element) => !isInForm[element](context) && !isInText(element, context));
    if (missing.length === 0) {
      return [];
    }
    const notPasted = context.report.paragraphs.length === 0;
    const elements = missing.map((element): Message => ({ key: `required.${element}`, values: {} }));
    return [
      {
        severity: notPasted || missing.every((element) => formalities.includes(element)) ? "info" : "error",
        place: { part: "report" },
        seen: "",
        expected: "",
        message: { key: notPasted ? "check.H7.noReport" : "check.H7", values: { elements } },
      },
    ];
  },
};

/** Where the form holds an element. A seal is set on paper: only the text can show its place. */
const isInForm: Record<RequiredElement, (context: CheckContext) => boolean> = {
  budget: (context) => holds(context, "budgetInitial", "budgetAdjusted"),
  adjustedBudget: (context) => holds(context, "budgetAdjusted"),
  executed: (context) => holds(context, "executed"),
  executionRate: ({ stated, rows }) =>
    stated.executionRate.kind !== "empty" || rows.some(({ indicator }) => sourceOf(indicator) === "budgetExecutionRate"),
  threePublic: (context) => holds(context, "threePublicActual"),
  procurement: (context) => holds(context, "procurementActual"),
  indicators: ({ rows }) => rows.length > 0,
  targets: ({ rows }) => rows.some(({ readings }) => readings.target.kind !== "empty"),
  actuals: ({ rows }) => rows.some(({ readings }) => readings.actual.kind !== "empty"),
  scores: ({ rows, stated }) =>
    rows.some(({ score }) => score !== null) || stated.groups.some(({ score }) => score.reading.kind !== "empty"),
  total: ({ rows, stated, result }) => stated.total.reading.kind !== "empty" || (rows.length > 0 && result.openRows === 0),
  grade: ({ stated, result }) => stated.grade.kind !== "empty" || result.grade !== null,
  problems: ({ rows }) => rows.some(({ reason }) => reason !== ""),
  measures: ({ rows }) => rows.some(({ reason }) => reason !== ""),
  date: ({ dates }) => dates.report.kind !== "empty",
  seal: () => false,
};

function holds({ basics }: CheckContext, ...data: BasicDatum[]): boolean {
  return data.some((datum) => basics[datum].reading.kind !== "empty");
}

function isInText(element: RequiredElement, { report }: CheckContext): boolean {
  return report.paragraphs.some(({ text }) => requiredPatterns.get(element)?.test(text) === true);
}
