import type { Scheme } from "../../evaluation";
import { say } from "../../locales";
import { schemeColumns } from "../columns";
import { schemeRows, sectionHeadings, type SchemeSection } from "../schemeRows";
import type { LayoutCell, SheetLayout } from "../sheet";
import { SheetBuilder } from "./sheetBuilder";

/** 评分方案: every weight, rule, parameter and band in plain sight; the scheme can be read back from it. */
export function schemeSheet(scheme: Scheme, formId: string, name: string): SheetLayout {
  const builder = new SheetBuilder(formId, "scheme", name, schemeColumns);
  const valueColumns = schemeColumns.map(({ code }) => code).filter((code) => code !== "name");
  const title = builder.addRow("#title", { name: say("form.schemeSheet.title", { title: scheme.title }) }, { style: "title", height: 30 });
  builder.merge({ row: title, column: 0, rowCount: 1, columnCount: builder.visibleColumns });
  const hint = builder.addRow("#hint", { name: say("form.schemeSheet.hint") }, { style: "note", height: 20 });
  builder.merge({ row: hint, column: 0, rowCount: 1, columnCount: builder.visibleColumns });

  let section: SchemeSection | null = null;
  for (const row of schemeRows(scheme)) {
    if (row.section !== section) {
      section = row.section;
      const headings = sectionHeadings[section].map((key, index): [string, LayoutCell] => [valueColumns[index] ?? "c1", say(key)]);
      const header = builder.addRow(
        `#section:${section}`,
        { name: say(`form.schemeSection.${section}`), ...Object.fromEntries(headings) },
        { height: 30 },
      );
      builder.style({ row: header, column: 0, rowCount: 1, columnCount: headings.length + 1 }, "heading");
    }
    const cells = row.cells.map((cell, index): [string, LayoutCell] => [valueColumns[index] ?? "c1", cell]);
    const laid = builder.addRow(row.code, { name: row.name, ...Object.fromEntries(cells) }, { styles: { name: "label" } });
    // A single value may run on to the right; a table's cells wrap.
    builder.style({ row: laid, column: 1, rowCount: 1, columnCount: row.cells.length }, row.cells.length === 1 ? "line" : "text");
    formatTexts(builder, laid, cells);
  }
  builder.layout.freeze = { rowCount: title + 1, columnCount: 1 };
  builder.layout.page = { titleRows: { row: title, rowCount: 1 }, orientation: "Landscape", footer: say("form.page.footer") };
  builder.layout.tabColor = "#6B7280";
  return builder.layout;
}

/** Texts go into text cells, numbers into General ones: each reads back as what it was. */
function formatTexts(builder: SheetBuilder, row: number, cells: [string, LayoutCell][]): void {
  builder.format(builder.cell(row, "code"), "@");
  for (const [column, cell] of cells) {
    if (typeof cell === "string") builder.format(builder.cell(row, column), "@");
  }
}
