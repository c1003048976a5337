import { lastName, sourceOf, type DerivedFormula, type Scheme } from "../evaluation";
import { say, type Locale } from "../locales";

/** What a rate is called in the scheme's own words: as the row that it computes. 预算执行率 is called so by every report, whatever the row is called. */
export function rateName({ indicators }: Pick<Scheme, "indicators">, formula: DerivedFormula, locale: Locale = "zh-CN"): string {
  const row = formula === "budgetExecutionRate" ? undefined : indicators.find((indicator) => sourceOf(indicator) === formula);
  return row === undefined ? say(`derived.${formula}`, locale) : lastName(row.path);
}
