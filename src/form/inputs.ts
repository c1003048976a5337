/**
 * The cells that a clerk fills in, column by column. A column's inputs reach from its first to its last coded row, which is
 * just how a native reference to them grows and shrinks when rows are inserted and deleted.
 */
import type { Area, SheetKind } from "./sheet";
import type { FormTable } from "./table";

export interface InputColumn {
  kind: SheetKind;
  column: string;
}

export const inputColumns: readonly InputColumn[] = [
  { kind: "basics", column: "value" },
  { kind: "indicators", column: "target" },
  { kind: "indicators", column: "actual" },
  { kind: "indicators", column: "selfScore" },
  { kind: "indicators", column: "reason" },
  { kind: "conclusion", column: "statedWeight" },
  { kind: "conclusion", column: "statedScore" },
  { kind: "conclusion", column: "statedRate" },
];

/** The column of `_绩评` that keeps what an input column held when it was scored. */
export function scoredColumn(input: InputColumn): string {
  return `${input.kind}.${input.column}`;
}

/** Whether the rows of this code hold inputs. On 评价结论 only the table of results does. */
function holdsInputs(kind: SheetKind, rowCode: string): boolean {
  if (rowCode.startsWith("#")) return false;
  return (
    kind !== "conclusion" || rowCode.startsWith("group:") || rowCode.startsWith("rate:") || ["total", "open", "grade"].includes(rowCode)
  );
}

/** The cells of an input column as they stand now, or null where the column or all its rows are gone. */
export function inputArea(table: FormTable, input: InputColumn): Area | null {
  const column = table.columns.get(input.column);
  const rows = [...table.rows].filter(([code]) => holdsInputs(input.kind, code)).map(([, row]) => row);
  if (column === undefined || rows.length === 0) return null;
  const first = Math.min(...rows);
  return { row: first, column, rowCount: Math.max(...rows) - first + 1, columnCount: 1 };
}
