import { say } from "../locales";
import { columnLetters, quotedSheet } from "./address";
import { inputArea, inputColumns, scoredColumn } from "./inputs";
import type { Area, SheetKind } from "./sheet";
import type { FormTable } from "./table";

/**
 * The native formula that tells 评分已过期 without the add-in: any input that differs from the one that was scored, capitals aside. A
 * blank equals 0 in Excel's comparison, hence the second test. Ranges of unequal size, after rows were inserted or deleted, and
 * inputs that hold an error give an error, which counts as a difference.
 */
export function staleFormula(tables: ReadonlyMap<SheetKind, FormTable>): string {
  const state = tables.get("state");
  if (state === undefined) return `="${say("form.conclusion.unknown")}"`;
  const comparisons = inputColumns.flatMap((input) => {
    const table = tables.get(input.kind);
    const area = table === undefined ? null : inputArea(table, input);
    const column = state.columns.get(scoredColumn(input));
    if (table === undefined || area === null || column === undefined) return [];
    const now = rangeReference(table.sheetName, area);
    const then = rangeReference(state.sheetName, { ...area, row: state.markerRow + 1, column });
    return [`SUMPRODUCT((${now}<>${then})+((${now}="")<>(${then}="")))`];
  });
  // A form without points is checked only.
  const words = tables.has("indicators")
    ? (["neverScored", "outOfDate", "current"] as const)
    : (["neverChecked", "checkOutOfDate", "checked"] as const);
  const [never, outOfDate, current] = words.map((word) => `"${say(`form.conclusion.${word}`)}"`);
  const scoredAt = stateCell(state, "scoredAt.0");
  return `=IF(${scoredAt}="",${never},IF(IFERROR(${comparisons.length === 0 ? "1" : comparisons.join("+")},1)>0,${outOfDate},${current}))`;
}

function rangeReference(sheetName: string, area: Area): string {
  const column = columnLetters(area.column);
  return `${quotedSheet(sheetName)}!$${column}$${String(area.row + 1)}:$${column}$${String(area.row + area.rowCount)}`;
}

function stateCell(state: FormTable, rowCode: string): string {
  const row = state.rows.get(rowCode) ?? state.markerRow + 1;
  return `${quotedSheet(state.sheetName)}!$${columnLetters(state.columns.get("value") ?? 0)}$${String(row + 1)}`;
}
