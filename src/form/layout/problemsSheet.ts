import { say } from "../../locales";
import { columnLetters } from "../address";
import { preparedProblemRows, problemColumns } from "../columns";
import type { SheetLayout } from "../sheet";
import { SheetBuilder } from "./sheetBuilder";

/** 问题清单: one problem a row; the column 已核实说明 is the clerk's. */
export function problemsSheet(formId: string, name: string): SheetLayout {
  const builder = new SheetBuilder(formId, "problems", name, problemColumns);
  const title = builder.addRow("#title", { number: say("form.problems.title") }, { style: "title", height: 30 });
  builder.merge({ row: title, column: 0, rowCount: 1, columnCount: builder.visibleColumns });
  const hint = builder.addRow("#hint", { number: say("form.problems.hint") }, { style: "note", height: 20 });
  builder.merge({ row: hint, column: 0, rowCount: 1, columnCount: builder.visibleColumns });
  const headings = Object.fromEntries(problemColumns.map(({ code }) => [code, say(`form.column.${code}`)]));
  const header = builder.addRow("#header", headings, { style: "heading", height: 24 });

  const rows = { row: header + 1, column: 0, rowCount: preparedProblemRows, columnCount: builder.visibleColumns };
  // Without borders or fill: prepared rows that stay empty must not print.
  builder.style(rows, "plain");
  builder.format({ ...rows, columnCount: builder.visibleColumns + 1 }, "@");

  const first = (code: string): string => `$${columnLetters(builder.column(code))}${String(header + 2)}`;
  const area = builder.columnArea("severity", header + 1, header + preparedProblemRows);
  builder.layout.conditionalFormats.push(
    { area: rows, formula: `=${first("state")}="${say("form.problem.gone")}"`, look: "gone" },
    {
      area,
      formula: `=AND(${first("severity")}="${say("severity.error")}",${first("state")}<>"${say("form.problem.gone")}")`,
      look: "error",
    },
    {
      area,
      formula: `=AND(${first("severity")}="${say("severity.warning")}",${first("state")}<>"${say("form.problem.gone")}")`,
      look: "warning",
    },
  );
  // With the hidden codes: Excel sorts the filtered columns only, and a row must keep its code.
  builder.layout.autoFilter = { row: header, column: 0, rowCount: preparedProblemRows + 1, columnCount: builder.visibleColumns + 1 };
  builder.layout.freeze = { rowCount: header + 1, columnCount: 0 };
  builder.layout.page = {
    titleRows: { row: header, rowCount: 1 },
    orientation: "Landscape",
    footer: say("form.page.footer"),
  };
  builder.layout.tabColor = "#6B7280";
  return builder.layout;
}
