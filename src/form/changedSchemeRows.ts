import type { Indicator, Scheme } from "../evaluation";
import { schemeRows, type SchemeRow } from "./schemeRows";

/** A row of 评分方案 as it was and as it is to be, in the sheet's own words; "" where there is no such row. */
export interface ChangedSchemeRow {
  name: string;
  from: string;
  to: string;
}

/** The rows of 评分方案 that differ between two schemes, of those below one field (gradeBands, adjustments, form.goals …). */
export function changedSchemeRows(older: Scheme, newer: Scheme, field: string): ChangedSchemeRow[] {
  const [before, after] = [older, newer].map((scheme) => rowsBelow(scheme, field));
  const codes = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...codes].flatMap((code) => {
    const [from, to] = [before?.get(code), after?.get(code)];
    const change = { name: (to ?? from)?.name ?? code, from: cellsText(from), to: cellsText(to) };
    return change.from === change.to ? [] : [change];
  });
}

/** The parameters in which two rules differ. */
export function changedRuleRows(older: Indicator, newer: Indicator, scheme: Scheme): ChangedSchemeRow[] {
  const [from, to] = [older, newer].map((indicator) => ({ ...scheme, indicators: [indicator] }));
  return from === undefined || to === undefined ? [] : changedSchemeRows(from, to, "indicators.0.rule");
}

function rowsBelow(scheme: Scheme, field: string): Map<string, SchemeRow> {
  const rows = schemeRows(scheme).filter(({ code }) => code === field || code.startsWith(`${field}.`));
  return new Map(rows.map((row) => [row.code, row]));
}

function cellsText(row: SchemeRow | undefined): string {
  return (row?.cells ?? []).filter((cell) => cell !== null).join(" ");
}
