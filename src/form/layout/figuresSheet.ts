import { figureFields, type FigureField, type Scheme, type Submission } from "../../evaluation";
import { say } from "../../locales";
import { columnLetters } from "../address";
import { figureColumnName, figureColumns, preparedFigureRows, preparedReportRows } from "../columns";
import { figuresHeading, reportHeading } from "../lists";
import type { SheetLayout, StyleName } from "../sheet";
import { SheetBuilder } from "./sheetBuilder";

/** Figures that are counted stay General, so that a percent is typed as a percent; the other columns hold words. */
const styles: Record<FigureField, StyleName> = {
  label: "input",
  value: "inputNumber",
  unit: "input",
  of: "input",
  parts: "input",
  share: "inputNumber",
  previous: "inputNumber",
  growth: "inputNumber",
  source: "input",
};

/**
 * 数据核对: figures of the report that belong together, and below them the text of the report, a paragraph a row.
 * @param filled has a row for each of its figures and each line of its report.
 */
export function figuresSheet(scheme: Scheme, formId: string, name: string, filled?: Submission): SheetLayout {
  const builder = new SheetBuilder(formId, "figures", name, figureColumns);
  const wide = (row: number): void => builder.merge({ row, column: 0, rowCount: 1, columnCount: builder.visibleColumns });

  const title = builder.addRow("#title", builder.first(say("form.figures.title", { year: String(scheme.year) })), {
    style: "title",
    height: 30,
  });
  wide(title);
  wide(builder.addRow("#hint", builder.first(say("form.figures.hint")), { style: "note", height: 32 }));
  const headings = Object.fromEntries(figureFields.map((field) => [field, figureColumnName(field)]));
  const header = builder.addRow(figuresHeading, { ...headings, number: say("form.column.number") }, { style: "heading", height: 24 });
  addFigures(builder, header, Math.max(preparedFigureRows, filled?.figures?.length ?? 0));
  const last = builder.nextRow - 1;
  addReport(builder, filled?.report?.split("\n").length ?? 0);

  builder.layout.freeze = { rowCount: header + 1, columnCount: 0 };
  builder.layout.page = {
    area: { row: title, column: 0, rowCount: last - title + 1, columnCount: builder.visibleColumns },
    titleRows: { row: header, rowCount: 1 },
    orientation: "Landscape",
    footer: say("form.page.footer"),
  };
  builder.layout.tabColor = "#6B7280";
  return builder.layout;
}

function addFigures(builder: SheetBuilder, header: number, rows: number): void {
  const label = columnLetters(builder.column("label"));
  for (let number = 1; number <= rows; number += 1) {
    const row = builder.nextRow + 1;
    // Counts the figures down from the heading, so that the number stays right when rows are inserted, deleted or left empty.
    const formula = `=IF(${label}${String(row)}="","",COUNTA(${label}$${String(header + 1)}:${label}${String(row)})-1)`;
    builder.addRow(`figure:${String(number)}`, { number: { formula } }, { style: "number", styles });
  }
  for (const field of figureFields) {
    const area = builder.columnArea(field, header + 1, builder.nextRow - 1);
    if (styles[field] === "input") builder.format(area, "@");
    builder.layout.validations.push({
      area,
      rule: field === "parts" ? { type: "list", items: [say("form.figures.all"), say("form.figures.some")] } : { type: "any" },
      prompt: { title: figureColumnName(field), message: say(`form.prompt.figures.${field}`) },
    });
  }
}

/**
 * Text cells that do not wrap, so that a pasted report keeps its rows low. Rows that are still empty have no codes: the text is read by where it
 * stands. It is not printed.
 */
function addReport(builder: SheetBuilder, rows: number): void {
  const heading = builder.addRow(reportHeading, builder.first(say("form.figures.report")), { style: "section", height: 24 });
  builder.merge({ row: heading, column: 0, rowCount: 1, columnCount: builder.visibleColumns });
  const first = builder.nextRow;
  for (let number = 1; number <= rows; number += 1) builder.addRow(`report:${String(number)}`, {});
  const area = builder.columnArea("label", first, first + Math.max(preparedReportRows, rows) - 1);
  builder.format(area, "@");
  builder.style({ ...area, columnCount: builder.visibleColumns - area.column }, "inputLine");
  builder.layout.validations.push({
    area: builder.cell(first, "label"),
    rule: { type: "any" },
    prompt: { title: say("form.part.report"), message: say("form.prompt.report") },
  });
}
