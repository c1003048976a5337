import { staleFormula, type FormContents } from "../form";

/** Rewrites the native formula of 评分已过期 where rows have come or gone since it was laid; a rare case, for it costs the undo. */
export function queueStaleFormula(context: Excel.RequestContext, form: FormContents): void {
  const conclusion = form.tables.get("conclusion");
  const cell = conclusion?.cell("stale", "weight") ?? null;
  const formula = staleFormula(form.tables);
  if (conclusion === undefined || cell === null || plainFormula(cell.formula ?? "") === plainFormula(formula)) return;
  context.workbook.worksheets.getItem(conclusion.sheetId).getCell(cell.row, cell.column).formulas = [[formula]];
}

/** Programs that save .xlsx, LibreOffice among them, drop quotes around sheet names that need none. */
function plainFormula(formula: string): string {
  return formula.replaceAll(/['\s]/gu, "");
}
