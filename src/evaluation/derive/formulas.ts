import type { DerivedFormula } from "../model";
import { dataOf, type DatumUse, type Expression } from "./expression";

/** What a derived actual value is: a rate (part ÷ base in percent), or whether two amounts are the same. */
export type Formula = RateFormula | IdentityFormula;

export interface RateFormula {
  kind: "rate";
  part: Expression;
  base: Expression;
  /** The part is money spent out of the base, or the change since last year, which is the base. */
  of?: "spending" | "change";
  /** The base is the one that everybody expects: the working does not repeat it. */
  baseUnsaid?: true;
}

export interface IdentityFormula {
  kind: "identity";
  left: Expression;
  right: Expression;
}

/** Blank adjustments that are exempt, and blank additions beside other terms, are none: most units have none to report. */
const exempt: Expression = { datum: "adjustExempt", ifBlank: 0 };
const hunanBase: Expression = { sum: ["carryoverPrev", "budgetInitial", { datum: "addition", ifBlank: 0 }] };

/**
 * The formulas of the field, as data. Rates of 财预〔2013〕53号 (共性指标体系框架) but for these: 预算执行率 by the form of
 * 财预〔2020〕10号 on the adjusted budget, where there is none on the initial one; 预算调整率 without the adjustments that the
 * document exempts; 结转结余 = 预算 − 支出 as an identity; 预算完成率 and 预算控制率 of the Hunan tables on their own bases.
 * 本年追加预算 must be filled in where it is the whole part: an unanswered question must not earn the full score.
 */
export const formulas: Record<DerivedFormula, Formula> = {
  budgetExecutionRate: {
    kind: "rate",
    part: "executed",
    base: { datum: "budgetAdjusted", ifBlank: "budgetInitial" },
    of: "spending",
    baseUnsaid: true,
  },
  budgetExecutionRateOnInitial: { kind: "rate", part: "executed", base: "budgetInitial", of: "spending" },
  budgetAdjustmentRate: {
    kind: "rate",
    part: { minus: [{ absolute: { minus: ["budgetAdjusted", "budgetInitial"] } }, exempt] },
    base: "budgetInitial",
  },
  carryoverRate: { kind: "rate", part: "carryoverEnd", base: "budgetAdjusted" },
  carryoverIdentity: { kind: "identity", left: { minus: ["budgetAdjusted", "executed"] }, right: "carryoverEnd" },
  carryoverChangeRate: { kind: "rate", part: { minus: ["carryoverEnd", "carryoverPrev"] }, base: "carryoverPrev", of: "change" },
  threePublicControlRate: { kind: "rate", part: "threePublicActual", base: "threePublicBudget", of: "spending" },
  threePublicChangeRate: {
    kind: "rate",
    part: { minus: ["threePublicBudget", "threePublicPrev"] },
    base: "threePublicPrev",
    of: "change",
  },
  procurementExecutionRate: { kind: "rate", part: "procurementActual", base: "procurementBudget", of: "spending" },
  publicFundsControlRate: { kind: "rate", part: "publicFundsActual", base: "publicFundsBudget", of: "spending" },
  staffControlRate: { kind: "rate", part: "inService", base: "quota" },
  assetUtilizationRate: { kind: "rate", part: "assetsInUse", base: "assetsTotal" },
  monitoringRate: { kind: "rate", part: "projectsMonitored", base: "projectsTotal" },
  selfEvaluationRate: { kind: "rate", part: "projectsSelfEvaluated", base: "projectsTotal" },
  departmentEvaluationRate: { kind: "rate", part: "keyEvalDone", base: "keyEvalPlanned" },
  adoptionRate: { kind: "rate", part: "suggestionsAdopted", base: "suggestionsTotal" },
  satisfactionRate: { kind: "rate", part: "surveySatisfied", base: "surveySamples" },
  hunanCompletionRate: { kind: "rate", part: { minus: [hunanBase, "carryoverEnd"] }, base: hunanBase },
  hunanBudgetControlRate: { kind: "rate", part: "addition", base: "budgetInitial" },
};

/** The data that a formula uses, its base first: what a rate is computed on is asked for first. */
export function usedData(formula: DerivedFormula): DatumUse[] {
  const definition = formulas[formula];
  return definition.kind === "rate"
    ? [...dataOf(definition.base), ...dataOf(definition.part)]
    : [...dataOf(definition.left), ...dataOf(definition.right)];
}

/** 结转结余 may be off by 0.01 万元: amounts are rounded to that. */
export const identityTolerance = 0.01;
