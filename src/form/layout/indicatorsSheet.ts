import type { Scheme, Submission } from "../../evaluation";
import { say } from "../../locales";
import { columnLetters } from "../address";
import { columnName } from "../columnName";
import { indicatorColumns, type IndicatorColumn } from "../columns";
import type { SheetLayout } from "../sheet";
import type { BasicsLayout } from "./basicsSheet";
import { addFunds, addFundsScore } from "./fundsBlock";
import { addConditionalFormats, addValidations } from "./indicatorPrompts";
import { addIndicatorRows } from "./indicatorRows";
import { formRows } from "./openGroups";
import { addPrintedGoals } from "./printedGoals";
import { signatureLine, unitLine } from "./printedLines";
import { addTotals } from "./printedTotals";
import { SheetBuilder } from "./sheetBuilder";

export interface IndicatorsLayout {
  sheet: SheetLayout;
  name: string;
  columns: Record<"weight" | "score" | "status" | "group", number>;
  headerRow: number;
  lastRow: number;
}

/**
 * 指标评分: the district's own form, with our columns to the right of what is printed.
 * @param goals the sheet 绩效目标, where the form has one.
 * @param filled what the form is to hold: there are rows for every indicator of the unit's own.
 */
export function indicatorsSheet(
  scheme: Scheme,
  formId: string,
  name: string,
  basics: BasicsLayout,
  goals?: SheetLayout,
  filled?: Submission,
): IndicatorsLayout {
  const { official, ours, hidden } = indicatorColumns(scheme);
  const builder = new SheetBuilder(formId, "indicators", name, [...official, ...ours, ...hidden]);
  const first = official[0]?.code ?? "level1";
  const wholeRow = (row: number, style: "title" | "subtitle"): void => {
    const area = { row, column: 0, rowCount: 1, columnCount: official.length };
    builder.merge(area);
    builder.style(area, style);
  };

  const heading = say("form.indicators.title", { title: scheme.form.title, year: String(scheme.year) });
  const title = builder.addRow("#title", { [first]: heading }, { height: 34 });
  wholeRow(title, "title");
  wholeRow(builder.addRow("#subtitle", { [first]: { formula: unitLine(basics) } }, { height: 20 }), "subtitle");
  addFunds(builder, scheme, basics);
  addPrintedGoals(builder, scheme, goals);

  const hasBlocks = builder.nextRow > title + 2;
  const headings = Object.fromEntries([...official, ...ours].map(({ code }) => [code, columnName(scheme, code)]));
  const headerRow = builder.addRow("#header", headings, { style: "heading", height: 30 });
  const rows = formRows(scheme, filled?.added);
  const firstRow = builder.nextRow;
  addIndicatorRows(builder, scheme, rows, basics);
  const lastRow = builder.nextRow - 1;
  addFundsScore(builder, scheme);

  // Rows without a group code (a stranger's) do not count. The range begins at the heading, so that a row inserted above the first
  // is inside it.
  const rangeOf = (code: IndicatorColumn): string => {
    const letter = columnLetters(builder.column(code));
    return `${letter}${String(headerRow + 1)}:${letter}${String(lastRow + 1)}`;
  };
  addTotals(builder, scheme, official.find(({ code }) => code !== "number")?.code ?? first, rangeOf);
  const signature = builder.addRow("#signature", { [first]: { formula: signatureLine(basics) } }, { height: 26 });
  wholeRow(signature, "subtitle");

  addValidations(builder, scheme, rows, firstRow);
  addConditionalFormats(builder, scheme, rows, firstRow);
  // Blocks above the heading would leave no room for the rows below it.
  const frozenColumns = official.some(({ code }) => code === "level3") ? builder.column("level3") + 1 : 1;
  builder.layout.freeze = { rowCount: hasBlocks ? 0 : headerRow + 1, columnCount: frozenColumns };
  builder.layout.page = {
    area: { row: title, column: 0, rowCount: signature - title + 1, columnCount: official.length },
    titleRows: { row: headerRow, rowCount: 1 },
    orientation: "Landscape",
    footer: say("form.page.footer"),
  };
  builder.layout.tabColor = "#B91C1C";
  const column = (code: IndicatorColumn): number => builder.column(code);
  return {
    sheet: builder.layout,
    name,
    columns: { weight: column("weight"), score: column("score"), status: column("status"), group: column("group") },
    headerRow,
    lastRow,
  };
}
