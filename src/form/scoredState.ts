import { inputArea, inputColumns, scoredColumn } from "./inputs";
import { scoredValues } from "./restore";
import type { SheetKind, SheetValue } from "./sheet";
import { stateText } from "./state";
import type { FormTable } from "./table";

/** Whether the inputs are still those that were scored. */
export type ScoredState = "never" | "current" | "outOfDate";

/** Compares the inputs with those that `_绩评` kept, as the native formula on 评价结论 does. */
export function scoredState(tables: ReadonlyMap<SheetKind, FormTable>): ScoredState {
  const state = tables.get("state");
  if (state === undefined || stateText(state, "scoredAt") === "") return "never";
  return inputColumns.every((input) => {
    const table = tables.get(input.kind);
    const area = table === undefined ? null : inputArea(table, input);
    if (table === undefined || area === null) return false;
    const now = Array.from({ length: area.rowCount }, (_, index) => table.cellAt(area.row + index, area.column).value);
    return sameColumn(now, scoredValues(state, scoredColumn(input)));
  })
    ? "current"
    : "outOfDate";
}

function sameColumn(now: readonly SheetValue[], then: readonly SheetValue[]): boolean {
  const length = Math.max(now.length, then.length);
  return Array.from({ length }, (_, index) => (now[index] ?? "") === (then[index] ?? "")).every(Boolean);
}
