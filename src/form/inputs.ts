/**
 * The cells that a clerk fills in, column by column. A column's inputs reach from its first to its last coded row, which is
 * just how a native reference to them grows and shrinks when rows are inserted and deleted.
 */
import { figureFields, givesPoints, openGroups, type Scheme } from "../evaluation";
import { basicsColumns, conclusionColumns, figureColumns, goalColumns, goalFields, indicatorColumns, statedColumns } from "./columns";
import { figuresHeading, goalsEnd, goalsHeading, reportHeading } from "./lists";
import type { Area, SheetKind } from "./sheet";
import type { FormTable } from "./table";

export interface InputColumn {
  kind: SheetKind;
  column: string;
  /** Typed only where the unit writes indicators of its own. */
  inOpenGroups?: true;
}

/**
 * The inputs of every form. The text of the report is none of them: a copy of it would cost more than all the rest, and no score rests on it.
 */
export const inputColumns: readonly InputColumn[] = [
  { kind: "basics", column: "value" },
  ...goalFields.map((column): InputColumn => ({ kind: "goals", column })),
  ...["level2", "level3", "weight", "rule"].map((column): InputColumn => ({ kind: "indicators", column, inOpenGroups: true })),
  { kind: "indicators", column: "target" },
  { kind: "indicators", column: "actual" },
  { kind: "indicators", column: "selfScore" },
  { kind: "indicators", column: "reason" },
  { kind: "conclusion", column: "statedWeight" },
  { kind: "conclusion", column: "statedScore" },
  { kind: "conclusion", column: "statedRate" },
  { kind: "conclusion", column: "statedElsewhere" },
  { kind: "conclusion", column: "statedDeducted" },
  { kind: "conclusion", column: "statedReason" },
  ...figureFields.map((column): InputColumn => ({ kind: "figures", column })),
];

/** The inputs that the form of a scheme has. */
export function laidInputs(scheme: Scheme): InputColumn[] {
  const hasOpenGroups = openGroups(scheme).length > 0;
  return inputColumns.filter(
    ({ kind, column, inOpenGroups }) =>
      (inOpenGroups !== true || hasOpenGroups) && laidColumns(kind, scheme).some(({ code }) => code === column),
  );
}

function laidColumns(kind: SheetKind, scheme: Scheme): readonly { code: string }[] {
  switch (kind) {
    case "basics":
      return basicsColumns;
    case "goals":
      return goalColumns(scheme);
    case "indicators":
      return givesPoints(scheme) ? Object.values(indicatorColumns(scheme)).flat() : [];
    case "conclusion":
      return givesPoints(scheme) ? conclusionColumns : statedColumns;
    case "figures":
      return scheme.form.parts.includes("figures") ? figureColumns : [];
    default:
      return [];
  }
}

/** The inputs of which `_绩评` keeps what was scored: those of the form that was laid out. */
export function keptInputColumns(state: FormTable): InputColumn[] {
  return inputColumns.filter((input) => state.columns.has(scoredColumn(input)));
}

/** The column of `_绩评` that keeps what an input column held when it was scored. */
export function scoredColumn(input: InputColumn): string {
  return `${input.kind}.${input.column}`;
}

/**
 * Whether the rows of this code hold inputs. On 评价结论 only the table of results does; a list goes from its heading to the row of ours below it,
 * so that what is inserted at its ends lies within.
 */
function holdsInputs(kind: SheetKind, rowCode: string): boolean {
  if (kind === "goals") return rowCode.startsWith(goalsHeading("")) || rowCode === goalsEnd;
  if (kind === "figures") return rowCode === figuresHeading || rowCode === reportHeading;
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
