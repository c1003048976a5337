import { formulas } from "./derive";
import type { DerivedFormula, Scheme } from "./model";
import { sourceOf } from "./sourceOf";

/**
 * The rates that a report may state of itself (报告所写), in the form's order: 预算执行率 in every form, then those by which the scheme's rows are computed.
 */
export function statedRates({ indicators }: Pick<Scheme, "indicators">): DerivedFormula[] {
  const computed = indicators.flatMap((indicator) => sourceOf(indicator) ?? []);
  return [...new Set<DerivedFormula>(["budgetExecutionRate", ...computed])].filter((formula) => formulas[formula].kind === "rate");
}
