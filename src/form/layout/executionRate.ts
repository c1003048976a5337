import { say } from "../../locales";
import { sheetCell } from "../address";
import type { BasicsLayout } from "./basicsSheet";

/** The cell of a basic datum, for formulas. A datum that the form lacks is a fault of the scheme. */
export function basicsCell(basics: BasicsLayout, code: string): string {
  const row = basics.rows.get(code);
  if (row === undefined) throw new Error(`the scheme's form asks for no ${code}`);
  return sheetCell(basics.sheet.name, row, basics.valueColumn);
}

/**
 * 预算执行率 as a native formula: the arithmetic of evaluation/derive.ts, as a fraction. An amount typed with its unit is beyond a
 * formula; the cell then says where the rate stands.
 */
export function executionRateFormula(basics: BasicsLayout): string {
  const executed = basicsCell(basics, "executed");
  const initial = basicsCell(basics, "budgetInitial");
  const adjusted = basicsCell(basics, "budgetAdjusted");
  return `=IF(${executed}="","",IFERROR(ROUND(${executed}/IF(${adjusted}="",${initial},${adjusted}),4),"${say("form.indicators.seeWorking")}"))`;
}
