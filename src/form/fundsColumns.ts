/** 项目资金（万元）: the columns of 指标评分 that the block of funds above the indicators uses. */
import type { BasicDatum, FundsLine, Scheme } from "../evaluation";
import { indicatorColumns } from "./columns";
import { evenSpans, type Span } from "./spans";

/** What the block shows of a line, in the order of the form. */
export const fundsFields = ["label", "initial", "adjusted", "executed", "weight", "rate", "score"] as const;
export type FundsField = (typeof fundsFields)[number];

export const fundsAmounts = ["initial", "adjusted", "executed"] as const satisfies FundsField[];
export type FundsAmount = (typeof fundsAmounts)[number];

/** The basic datum of each amount. */
export const fundsData: Record<FundsLine, Record<FundsAmount, BasicDatum>> = {
  total: { initial: "budgetInitial", adjusted: "budgetAdjusted", executed: "executed" },
  fiscal: { initial: "initialFiscal", adjusted: "adjustedFiscal", executed: "executedFiscal" },
  carriedOver: { initial: "initialCarriedOver", adjusted: "adjustedCarriedOver", executed: "executedCarriedOver" },
  other: { initial: "initialOther", adjusted: "adjustedOther", executed: "executedOther" },
};

/** The official columns that stand for a field; its text is in the first one, whose code is given. */
export type FundsColumns = Record<FundsField, Span & { code: string }>;

/** The official columns, taken by position and merged to about the same width. Null where the form has no such block, or fewer than seven columns. */
export function fundsColumns(scheme: Scheme): FundsColumns | null {
  const { official } = indicatorColumns(scheme);
  if (scheme.form.funds === undefined || official.length < fundsFields.length) return null;
  const spans = evenSpans(official, 0, fundsFields.length);
  const columns = (field: FundsField): Span & { code: string } => {
    const span = spans[fundsFields.indexOf(field)] ?? { first: 0, count: 1 };
    return { ...span, code: official[span.first]?.code ?? "" };
  };
  return {
    label: columns("label"),
    initial: columns("initial"),
    adjusted: columns("adjusted"),
    executed: columns("executed"),
    weight: columns("weight"),
    rate: columns("rate"),
    score: columns("score"),
  };
}

/** The code of a line's row. */
export function fundsRow(line: FundsLine): string {
  return `#funds:${line}`;
}
