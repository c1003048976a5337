import type { GoalBlock, Scheme, Submission } from "../../evaluation";
import { say } from "../../locales";
import { goalColumns } from "../columns";
import { goalsEnd, goalsHeading } from "../lists";
import type { SheetLayout, StyleName } from "../sheet";
import type { BasicsLayout } from "./basicsSheet";
import { addBudgetLines } from "./budgetLines";
import { unitLine } from "./printedLines";
import { SheetBuilder } from "./sheetBuilder";

/**
 * 绩效目标: what the unit set out to do, a table a block. Rows have no height of their own: they grow with what is typed.
 * @param filled has a row for each of its goals, also where the scheme lays fewer.
 */
export function goalsSheet(scheme: Scheme, formId: string, name: string, basics: BasicsLayout, filled?: Submission): SheetLayout {
  const builder = new SheetBuilder(formId, "goals", name, goalColumns(scheme));
  const wide = (row: number): void => builder.merge({ row, column: 0, rowCount: 1, columnCount: builder.visibleColumns });

  const title = builder.addRow("#title", builder.first(say("form.goals.title", { year: String(scheme.year) })), {
    style: "title",
    height: 34,
  });
  wide(title);
  wide(builder.addRow("#subtitle", builder.first({ formula: unitLine(basics) }), { style: "subtitle", height: 20 }));
  for (const block of scheme.form.goals ?? []) {
    const needed = (filled?.goals ?? []).filter((goal) => goal.block === block.code).length;
    addBlock(builder, block, Math.max(block.rows, needed));
  }
  // Below the last table, so that a row inserted at its end is inside it.
  wide(builder.addRow(goalsEnd, builder.first(say("form.goals.hint")), { style: "note", height: 20 }));
  addBudgetLines(builder, scheme, basics);

  builder.layout.freeze = { rowCount: title + 1, columnCount: 0 };
  builder.layout.page = {
    area: { row: title, column: 0, rowCount: builder.nextRow - title, columnCount: builder.visibleColumns },
    titleRows: { row: title, rowCount: 1 },
    orientation: "Landscape",
    footer: say("form.page.footer"),
  };
  builder.layout.tabColor = "#0F766E";
  return builder.layout;
}

function addBlock(builder: SheetBuilder, { code, title, columns }: GoalBlock, rows: number): void {
  const heading = builder.addRow(`#block:${code}`, builder.first(title), { style: "section", height: 24 });
  builder.merge({ row: heading, column: 0, rowCount: 1, columnCount: builder.visibleColumns });
  const titles = Object.fromEntries(columns.map((column) => [column.field, column.title]));
  builder.addRow(goalsHeading(code), titles, { style: "heading", height: 22 });
  const first = builder.nextRow;
  // What only other blocks ask for is grey here.
  const styles = Object.fromEntries(columns.map(({ field }): [string, StyleName] => [field, "input"]));
  for (let number = 1; number <= rows; number += 1) builder.addRow(`goal:${code}:${String(number)}`, {}, { style: "outputText", styles });
  for (const column of columns) {
    const area = builder.columnArea(column.field, first, builder.nextRow - 1);
    builder.format(area, "@");
    builder.layout.validations.push({ area, rule: { type: "any" }, prompt: { title: column.title, message: say("form.prompt.goals") } });
  }
}
