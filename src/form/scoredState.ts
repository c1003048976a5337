import { inputArea, keptInputColumns, scoredColumn } from "./inputs";
import { scoredValues } from "./scoredInputs";
import type { SheetKind, SheetValue } from "./sheet";
import { stateText } from "./state";
import type { FormTable } from "./table";

/** Whether the inputs are still those that were scored. */
export type ScoredState = "never" | "current" | "outOfDate";

/** Compares the inputs with those that `_绩评` kept, as the native formula on 评价结论 does. */
export function scoredState(tables: ReadonlyMap<SheetKind, FormTable>): ScoredState {
  const state = tables.get("state");
  if (state === undefined || stateText(state, "scoredAt") === "") return "never";
  return keptInputColumns(state).every((input) => {
    const table = tables.get(input.kind);
    const area = table === undefined ? null : inputArea(table, input);
    if (table === undefined || area === null) return false;
    const cells = Array.from({ length: area.rowCount }, (_, index) => table.cellAt(area.row + index, area.column));
    // As in the native formula, an input that holds an error never counts as scored.
    if (cells.some(({ valueType }) => valueType === "Error")) return false;
    const now = cells.map(({ value }) => value);
    return sameColumn(now, scoredValues(state, scoredColumn(input)));
  })
    ? "current"
    : "outOfDate";
}

function sameColumn(now: readonly SheetValue[], then: readonly SheetValue[]): boolean {
  const length = Math.max(now.length, then.length);
  return Array.from({ length }, (_, index) => folded(now[index] ?? "") === folded(then[index] ?? "")).every(Boolean);
}

/** Excel's comparison takes capitals and small letters for the same. */
function folded(value: SheetValue): SheetValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}
