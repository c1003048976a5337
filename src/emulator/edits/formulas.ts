import type { BarChart, DataValidation, Sheet, Workbook } from "../../workbook";

/** Where a formula stands: its sheet, and whether the formula belongs to cells there or to their formats and rules. */
export type RewriteFormula = (formula: string, sheet: Sheet) => string;

/** Rewrites every formula of the workbook: of cells, conditional formats, validations and charts. */
export function rewriteFormulas(workbook: Workbook, rewrite: RewriteFormula): void {
  for (const sheet of workbook.sheets) rewriteFormulasOf(sheet, rewrite);
}

export function rewriteFormulasOf(sheet: Sheet, rewrite: RewriteFormula): void {
  const change = (formula: string): string => rewrite(formula, sheet);
  for (const cells of sheet.cells.values()) {
    for (const [column, cell] of cells) {
      if (cell.formula !== undefined) cells.set(column, { ...cell, formula: change(cell.formula) });
    }
  }
  for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
  sheet.validations = sheet.validations.map((validation) => ({ ...validation, rule: rewriteRule(validation.rule, change) }));
  sheet.charts = sheet.charts.map((chart) => rewriteChart(chart, change));
}

function rewriteRule(rule: DataValidation["rule"], change: (formula: string) => string): DataValidation["rule"] {
  const changeFormula = (text: string): string => (text.startsWith("=") ? change(text) : text);
  if (rule.type === "list") return { ...rule, source: changeFormula(rule.source) };
  if (rule.type === "custom") return { ...rule, formula: change(rule.formula) };
  const changed = { ...rule, formula1: changeFormula(rule.formula1) };
  return rule.formula2 === undefined ? changed : { ...changed, formula2: changeFormula(rule.formula2) };
}

function rewriteChart(chart: BarChart, change: (formula: string) => string): BarChart {
  return { ...chart, categories: change(chart.categories), values: change(chart.values) };
}
