import type { IndicatorGroup, Place, PlaceField, Problem, Scheme, Severity } from "../evaluation";
import { say } from "../locales";
import "./messages";
import { isFilledRow, ownRows } from "./ownRows";
import { ownRule, ownRuleWords } from "./ownRules";
import { cellText } from "./rawCell";
import type { FormTable } from "./table";

/** What cannot be read in the rows of the unit's own indicators. */
export function ownRowProblems(table: FormTable, scheme: Scheme): Problem[] {
  return ownRows(table, scheme).flatMap(({ code, group, isFilled }) => [
    ...(isFilled ? [...withoutName(table, code, group.path), ...weightWithWords(table, code), ...unknownRule(table, code)] : []),
    ...repeatedRow(table, code, group),
  ]);
}

type Told = Pick<Problem, "check" | "seen" | "expected" | "message"> & { severity?: Severity; field?: PlaceField };

function problem(code: string, { severity = "error", field, ...told }: Told): Problem {
  const place: Place = { part: "indicators", code, ...(field === undefined ? {} : { field }) };
  return { ...told, severity, place };
}

function textOf(table: FormTable, code: string, column: string): string {
  return cellText(table.cell(code, column)).trim();
}

/** K20: nobody could say which indicator it is. */
function withoutName(table: FormTable, code: string, path: readonly string[]): Problem[] {
  if (textOf(table, code, "level3") !== "") return [];
  const values = { row: (table.rows.get(code) ?? 0) + 1, group: path.join(" / ") };
  return [problem(code, { check: "K20", field: "name", seen: "", expected: "", message: { key: "check.K20", values } })];
}

/** K17: points typed with their unit; the core reads them, but the native sums cannot. Without a figure they are told by the core (A5). */
function weightWithWords(table: FormTable, code: string): Problem[] {
  const text = textOf(table, code, "weight");
  if (table.cell(code, "weight")?.valueType !== "String" || !/\d/u.test(text)) return [];
  const message = { key: "check.K17.weight", values: { name: textOf(table, code, "level3"), text } } as const;
  return [problem(code, { check: "K17", severity: "info", field: "weight", seen: text, expected: "", message })];
}

/** K21: a word of 评分方式 that is not offered. */
function unknownRule(table: FormTable, code: string): Problem[] {
  const word = textOf(table, code, "rule");
  if (ownRule(word) !== null) return [];
  const rules = ownRuleWords().join(say("form.separator.rows"));
  const message = { key: "check.K21", values: { name: textOf(table, code, "level3"), word, rules } } as const;
  return [problem(code, { check: "K21", field: "rule", seen: word, expected: rules, message })];
}

/** K10: a row that was copied whole bears the code of the first one, which alone is read, be it empty. */
function repeatedRow(table: FormTable, code: string, group: IndicatorGroup): Problem[] {
  const rows = table.repeatedRows.get(code) ?? [];
  if (!rows.some((row) => isFilledRow(table, row, group))) return [];
  const column = table.columns.get("level3");
  const names = rows.map((row) => (column === undefined ? "" : cellText(table.cellAt(row, column)).trim()));
  const seen = rows.map((row) => String(row + 1)).join(say("form.separator.rows"));
  const values = { name: names.find((name) => name !== "") ?? "", rows: seen, tool: say("pane.tool.ownIndicators") };
  return [problem(code, { check: "K10", seen, expected: "", message: { key: "check.K10.openGroup", values } })];
}
