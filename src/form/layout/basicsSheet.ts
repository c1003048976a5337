import { unitOf, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { basicsSections, type BasicsSection } from "../basicsSections";
import { basicsTexts, type BasicsText } from "../basicsTexts";
import { basicsColumns } from "../columns";
import type { SheetLayout } from "../sheet";
import { SheetBuilder } from "./sheetBuilder";

const formats: Record<BasicsText, string> = {
  unit: "@",
  year: "0",
  report: "yyyy-mm-dd",
  collectionStart: "yyyy-mm-dd",
  collectionEnd: "yyyy-mm-dd",
  preparedBy: "@",
  responsible: "@",
  phone: "@",
};

export interface BasicsLayout {
  sheet: SheetLayout;
  /** Zero-based row of each input. */
  rows: Map<string, number>;
  valueColumn: number;
}

/** 基本信息: who reports, when, and the basic data that rates are computed from. */
export function basicsSheet(scheme: Scheme, formId: string, name: string): BasicsLayout {
  const builder = new SheetBuilder(formId, "basics", name, basicsColumns);
  const rows = new Map<string, number>();

  const title = builder.addRow("#title", { label: say("form.basics.title") }, { style: "title", height: 30 });
  builder.merge({ row: title, column: 0, rowCount: 1, columnCount: builder.visibleColumns });
  const hint = builder.addRow("#hint", { label: say("form.basics.hint") }, { style: "note", height: 32 });
  builder.merge({ row: hint, column: 0, rowCount: 1, columnCount: builder.visibleColumns });

  addSection(builder, "people");
  for (const code of basicsTexts) {
    const row = builder.addRow(
      code,
      {
        label: say(`form.basics.${code}`),
        value: code === "year" ? scheme.year : null,
        note: say(`form.basics.${code}.note`),
      },
      { styles: { label: "label", value: "input", unit: "text", note: "text" } },
    );
    builder.format(builder.cell(row, "value"), formats[code]);
    rows.set(code, row);
  }
  for (const section of basicsSections) {
    const data = section.data.filter((datum) => scheme.form.basics.includes(datum));
    if (data.length === 0) continue;
    addSection(builder, section.code);
    for (const datum of data) {
      const row = builder.addRow(
        datum,
        { label: say(`basic.${datum}`), unit: unitOf(datum), note: say(`form.basics.${datum}.note`) },
        { styles: { label: "label", value: "inputNumber", unit: "text", note: "text" } },
      );
      builder.format(builder.cell(row, "value"), unitOf(datum) === "万元" ? "#,##0.00" : "General");
      rows.set(datum, row);
    }
  }
  const inputRows = [...rows.values()];
  const firstInputRow = Math.min(...inputRows);
  const lastInputRow = Math.max(...inputRows);
  const column = builder.column("value");

  builder.layout.validations.push({
    area: builder.columnArea("value", firstInputRow, lastInputRow),
    rule: { type: "any" },
    prompt: { title: say("form.prompt.basics.title"), message: say("form.prompt.basics") },
  });
  builder.layout.freeze = { rowCount: title + 1, columnCount: 0 };
  builder.layout.page = {
    area: { row: title, column: 0, rowCount: builder.nextRow - title, columnCount: builder.visibleColumns },
    titleRows: { row: title, rowCount: 1 },
    orientation: "Portrait",
    footer: say("form.page.footer"),
  };
  builder.layout.tabColor = "#0F766E";
  return { sheet: builder.layout, rows, valueColumn: column };
}

function addSection(builder: SheetBuilder, code: "people" | BasicsSection): void {
  builder.addRow(
    `#section:${code}`,
    {
      label: say(`form.basics.section.${code}`),
      value: say("form.column.value"),
      unit: say("form.column.unit"),
      note: say("form.column.note"),
    },
    { style: "heading", styles: { label: "section" }, height: 22 },
  );
}
