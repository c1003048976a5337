/** Blocks of 绩效目标 that are printed with the indicators too: mirrored by native formulas, so that each text is typed once. */
import type { GoalBlock, Scheme } from "../../evaluation";
import { sheetCell } from "../address";
import { printedGoalColumns, printedGoalRow, type PrintedGoalColumn } from "../printedGoals";
import type { SheetLayout } from "../sheet";
import { indexSheet } from "../table";
import { layoutContents } from "./contents";
import type { SheetBuilder } from "./sheetBuilder";

/** Merged cells do not grow with their text: one long text gets more room than a row of several. */
const heights = { single: 110, several: 44 };

/** Adds the blocks: the title down the left, the columns beside it. */
export function addPrintedGoals(builder: SheetBuilder, scheme: Scheme, goals: SheetLayout | undefined): void {
  const table = goals === undefined ? null : indexSheet(layoutContents(goals));
  if (table === null) return;
  for (const block of scheme.form.goals ?? []) {
    const columns = printedGoalColumns(scheme, block);
    if (columns.length === 0) continue;
    // A block that is filled in from the start may have more rows than the scheme lays.
    const rows = [...table.rows.keys()].filter((code) => code.startsWith(`goal:${block.code}:`)).length;
    addBlock(builder, { ...block, rows }, columns, (row, field) => {
      const cell = table.cell(`goal:${block.code}:${String(row)}`, field);
      return cell === null ? null : sheetCell(table.sheetName, cell.row, cell.column);
    });
  }
}

function addBlock(
  builder: SheetBuilder,
  { code, title, rows }: GoalBlock,
  columns: readonly PrintedGoalColumn[],
  cellOf: (row: number, field: string) => string | null,
): void {
  const first = builder.nextRow;
  const [label = ""] = Object.keys(builder.first(null));
  for (let row = 0; row <= rows; row += 1) {
    const cells = columns.map((column) => {
      const source = row === 0 ? null : cellOf(row, column.field);
      return [column.code, row === 0 ? column.title : source === null ? null : { formula: `=IF(${source}="","",${source})` }] as const;
    });
    const height = row === 0 ? 22 : rows === 1 ? heights.single : heights.several;
    builder.addRow(printedGoalRow(code, row), { [label]: row === 0 ? title : null, ...Object.fromEntries(cells) }, { height });
    for (const { first: column, count } of columns) {
      builder.merge({ row: first + row, column, rowCount: 1, columnCount: count });
      builder.style({ row: first + row, column, rowCount: 1, columnCount: count }, row === 0 ? "heading" : "text");
    }
  }
  const titleArea = { row: first, column: 0, rowCount: rows + 1, columnCount: 1 };
  builder.merge(titleArea);
  builder.style(titleArea, "group");
}
