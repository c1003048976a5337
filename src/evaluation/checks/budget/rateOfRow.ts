import type { DerivedFormula, Indicator } from "../../model";
import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import { sourceOf } from "../../sourceOf";

/** What forms call the rates that reviewers compute again, quotation marks aside. */
const formulaOfName: ReadonlyMap<string, DerivedFormula> = new Map([
  ["预算调整率", "budgetAdjustmentRate"],
  ["结转结余变动率", "carryoverChangeRate"],
  ["三公经费控制率", "threePublicControlRate"],
  ["三公经费变动率", "threePublicChangeRate"],
  ["公用经费控制率", "publicFundsControlRate"],
  ["政府采购执行率", "procurementExecutionRate"],
]);

/** The formula that a row's actual value should follow: the one that it is computed by, else the one that its name tells. */
export function rateOfRow(indicator: Indicator): DerivedFormula | null {
  const formula = sourceOf(indicator);
  const name = lastName(indicator.path);
  return formula !== null || !name.includes("率") ? formula : (formulaOfName.get(normalise(name).replace(/["'“”‘’「」]/gu, "")) ?? null);
}
