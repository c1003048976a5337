/** 项目资金（万元）: the block above the indicators, all by native formulas (财预〔2020〕10号 附1). */
import type { FundsLine, Scheme } from "../../evaluation";
import { say } from "../../locales";
import { absoluteCell } from "../address";
import { columnName } from "../columnName";
import { fundsColumns, fundsData, fundsFields, fundsRow, type FundsAmount, type FundsColumns, type FundsField } from "../fundsColumns";
import type { LayoutCell } from "../sheet";
import type { BasicsLayout } from "./basicsSheet";
import { laidCell } from "./derivedFormula";
import type { SheetBuilder } from "./sheetBuilder";

/** Adds the block; points and score of the total are put in when the rows of indicators are laid (addFundsScore). */
export function addFunds(builder: SheetBuilder, scheme: Scheme, basics: BasicsLayout): void {
  const columns = fundsColumns(scheme);
  if (columns === null) return;
  const headings: Record<FundsField, string> = {
    label: say("form.funds.heading"),
    initial: say("form.funds.initial"),
    adjusted: say("form.funds.adjusted"),
    executed: say("form.funds.executed"),
    weight: columnName(scheme, "weight"),
    rate: say("form.funds.executionRate"),
    score: columnName(scheme, "score"),
  };
  const heading = addLine(builder, columns, "#funds", headings, 30);
  const { first, count } = columns.score;
  builder.style({ row: heading, column: columns.label.first, rowCount: 1, columnCount: first + count - columns.label.first }, "heading");
  for (const line of scheme.form.funds?.lines ?? []) addAmounts(builder, columns, basics, line);
}

/** Adds a row with its merged cells; answers it. */
function addLine(
  builder: SheetBuilder,
  columns: FundsColumns,
  code: string,
  cells: Record<FundsField, LayoutCell>,
  height: number,
): number {
  const row = builder.addRow(code, Object.fromEntries(fundsFields.map((field) => [columns[field].code, cells[field]])), { height });
  for (const { first, count } of Object.values(columns)) builder.merge({ row, column: first, rowCount: 1, columnCount: count });
  return row;
}

function addAmounts(builder: SheetBuilder, columns: FundsColumns, basics: BasicsLayout, line: FundsLine): void {
  const row = builder.nextRow;
  const here = (of: FundsAmount): string => absoluteCell(row, columns[of].first);
  const amount = (of: FundsAmount): LayoutCell => {
    const cell = laidCell(basics, fundsData[line][of]);
    return cell === null ? null : { formula: `=IF(${cell}="","",${cell})` };
  };
  const [adjusted, executed] = [here("adjusted"), here("executed")];
  const none = line === "total" ? null : say("form.word.none");
  const cells: Record<FundsField, LayoutCell> = {
    label: say(`form.funds.${line}`),
    initial: amount("initial"),
    adjusted: amount("adjusted"),
    executed: amount("executed"),
    weight: none,
    // Blank while an amount is; what is no number is told by the checks of 基本信息.
    rate: { formula: `=IF(OR(${adjusted}="",${executed}=""),"",IFERROR(ROUND(${executed}/${adjusted},4),""))` },
    score: none,
  };
  addLine(builder, columns, fundsRow(line), cells, 30);
  for (const field of fundsFields) {
    const { first, count } = columns[field];
    const area = { row, column: first, rowCount: 1, columnCount: count };
    builder.style(area, field === "label" ? "label" : "output");
    if (field === "rate") builder.format(area, "0.00%");
    else if (field !== "label" && field !== "weight" && field !== "score") builder.format(area, "#,##0.00");
  }
}

/** Points and score of 年度资金总额 are those of the indicator that scores the execution. */
export function addFundsScore(builder: SheetBuilder, scheme: Scheme): void {
  const columns = fundsColumns(scheme);
  const total = builder.rowOf(fundsRow("total"));
  const indicator = builder.rowOf(scheme.form.funds?.indicator ?? "");
  if (columns === null || total === null || indicator === null) return;
  for (const code of ["weight", "score"] as const) {
    const cell = absoluteCell(indicator, builder.column(code));
    builder.setFormula(total, columns[code].code, `=IF(${cell}="","",${cell})`);
  }
}
