import fc from "fast-check";
import { basicData, derivedFormulas, type BasicDatum, type DerivedFormula, type RawCell } from "../../../src/evaluation";
import { readBasics, type BasicReadings } from "../../../src/evaluation/basics";
import { derive, derivedReading, formulas, usedData } from "../../../src/evaluation/derive";
import published from "./formulas.json";
import { evaluatePublished } from "./publishedExpression";

type Data = Partial<Record<BasicDatum, RawCell>>;

function basicsOf(basics: Data): BasicReadings {
  return readBasics({ scheme: "test", unit: "", year: 2022, dates: {}, basics, entries: [], stated: { groups: [], rates: {} } });
}

/** The rate as shown, or why there is none. */
function resultOf(formula: DerivedFormula, data: Data): string {
  const derived = derive(formula, basicsOf(data));
  return derived.kind === "rate" || derived.kind === "identity" ? derivedReading(derived).text : derived.kind;
}

/** Worked out by hand from the published formula: data, result. */
const worked: Record<DerivedFormula, [Record<string, number>, string][]> = {
  budgetExecutionRate: [
    [{ budgetAdjusted: 985.19, executed: 914.97 }, "92.87%"], // 0.928724…
    [{ budgetAdjusted: 80000, executed: 9876 }, "12.35%"], // 0.12345, half up
    [{ budgetAdjusted: 1000, executed: 0 }, "0%"],
    [{ budgetAdjusted: 0, executed: 0 }, "notApplicable"],
    [{ budgetAdjusted: 0, executed: 3 }, "withoutBudget"],
  ],
  budgetExecutionRateOnInitial: [
    [{ budgetInitial: 3229.07, executed: 4925.78 }, "152.54%"], // 3229.07 × 1.525 = 4924.33; 1.44825 ÷ 3229.07 = 0.000448
    [{ budgetInitial: 200, executed: 150 }, "75%"],
    [{ budgetInitial: 0, executed: 0 }, "notApplicable"],
    [{ budgetInitial: 0, executed: 5 }, "withoutBudget"],
  ],
  budgetAdjustmentRate: [
    [{ budgetInitial: 2181.72, budgetAdjusted: 4259.4, adjustExempt: 0 }, "95.23%"], // 2077.68 ÷ 2181.72 = 0.95231
    [{ budgetInitial: 1000, budgetAdjusted: 1200, adjustExempt: 50 }, "15%"], // (200 − 50) ÷ 1000
    [{ budgetInitial: 1000, budgetAdjusted: 900, adjustExempt: 0 }, "10%"], // cut by 100
    [{ budgetInitial: 1000, budgetAdjusted: 1020, adjustExempt: 50 }, "-3%"], // (20 − 50) ÷ 1000
    [{ budgetInitial: 0, budgetAdjusted: 0, adjustExempt: 0 }, "notApplicable"],
    [{ budgetInitial: 0, budgetAdjusted: 100, adjustExempt: 0 }, "withoutBudget"],
  ],
  carryoverRate: [
    [{ carryoverEnd: 0, budgetAdjusted: 4259.4 }, "0%"],
    [{ carryoverEnd: 51.3, budgetAdjusted: 1000 }, "5.13%"],
    [{ carryoverEnd: -5, budgetAdjusted: 100 }, "-5%"],
    [{ carryoverEnd: 0, budgetAdjusted: 0 }, "notApplicable"],
    [{ carryoverEnd: 2, budgetAdjusted: 0 }, "withoutBudget"],
  ],
  carryoverIdentity: [
    [{ budgetAdjusted: 985.19, executed: 914.97, carryoverEnd: 70.22 }, "符合"], // 70.22
    [{ budgetAdjusted: 985.19, executed: 914.97, carryoverEnd: 70.23 }, "符合"], // off by 0.01
    [{ budgetAdjusted: 985.19, executed: 914.97, carryoverEnd: 70.24 }, "不符合"], // off by 0.02
    [{ budgetAdjusted: 100, executed: 110, carryoverEnd: -10 }, "符合"],
    [{ budgetAdjusted: 0, executed: 0, carryoverEnd: 0 }, "符合"],
  ],
  carryoverChangeRate: [
    [{ carryoverPrev: 100, carryoverEnd: 130 }, "30%"],
    [{ carryoverPrev: 100, carryoverEnd: 90.7 }, "-9.3%"],
    [{ carryoverPrev: 0, carryoverEnd: 0 }, "0%"],
    [{ carryoverPrev: 0, carryoverEnd: 5 }, "notApplicable"],
  ],
  threePublicControlRate: [
    [{ threePublicActual: 12, threePublicBudget: 15 }, "80%"],
    [{ threePublicActual: 15.6, threePublicBudget: 15 }, "104%"],
    [{ threePublicActual: 0, threePublicBudget: 0 }, "notApplicable"],
    [{ threePublicActual: 1.2, threePublicBudget: 0 }, "withoutBudget"],
  ],
  threePublicChangeRate: [
    [{ threePublicBudget: 12, threePublicPrev: 10 }, "20%"],
    [{ threePublicBudget: 9.07, threePublicPrev: 10 }, "-9.3%"],
    [{ threePublicBudget: 0, threePublicPrev: 0 }, "0%"],
    [{ threePublicBudget: 3, threePublicPrev: 0 }, "notApplicable"],
  ],
  procurementExecutionRate: [
    [{ procurementActual: 72.74, procurementBudget: 100 }, "72.74%"],
    [{ procurementActual: 96, procurementBudget: 90 }, "106.67%"], // 1.06666…
    [{ procurementActual: 0, procurementBudget: 0 }, "notApplicable"],
    [{ procurementActual: 5, procurementBudget: 0 }, "withoutBudget"],
  ],
  publicFundsControlRate: [
    [{ publicFundsActual: 98.5, publicFundsBudget: 100 }, "98.5%"],
    [{ publicFundsActual: 104.01, publicFundsBudget: 100 }, "104.01%"],
    [{ publicFundsActual: 0, publicFundsBudget: 0 }, "notApplicable"],
    [{ publicFundsActual: 1, publicFundsBudget: 0 }, "withoutBudget"],
  ],
  staffControlRate: [
    [{ inService: 54, quota: 50 }, "108%"],
    [{ inService: 9, quota: 80 }, "11.25%"],
    [{ inService: 0, quota: 0 }, "notApplicable"],
    [{ inService: 3, quota: 0 }, "withoutBudget"],
  ],
  assetUtilizationRate: [
    [{ assetsInUse: 800.5, assetsTotal: 875.39 }, "91.44%"], // 875.39 × 0.91445 = 800.5004
    [{ assetsInUse: 0, assetsTotal: 100 }, "0%"],
    [{ assetsInUse: 0, assetsTotal: 0 }, "notApplicable"],
    [{ assetsInUse: 5, assetsTotal: 0 }, "withoutBudget"],
  ],
  monitoringRate: [
    [{ projectsMonitored: 1, projectsTotal: 1 }, "100%"],
    [{ projectsMonitored: 2, projectsTotal: 3 }, "66.67%"],
    [{ projectsMonitored: 0, projectsTotal: 0 }, "notApplicable"],
    [{ projectsMonitored: 1, projectsTotal: 0 }, "withoutBudget"],
  ],
  selfEvaluationRate: [
    [{ projectsSelfEvaluated: 7, projectsTotal: 8 }, "87.5%"],
    [{ projectsSelfEvaluated: 3, projectsTotal: 1 }, "300%"],
    [{ projectsSelfEvaluated: 0, projectsTotal: 0 }, "notApplicable"],
  ],
  departmentEvaluationRate: [
    [{ keyEvalDone: 1, keyEvalPlanned: 1 }, "100%"],
    [{ keyEvalDone: 1, keyEvalPlanned: 6 }, "16.67%"], // 0.16666…
    [{ keyEvalDone: 0, keyEvalPlanned: 0 }, "notApplicable"],
  ],
  adoptionRate: [
    [{ suggestionsAdopted: 21, suggestionsTotal: 24 }, "87.5%"],
    [{ suggestionsAdopted: 109, suggestionsTotal: 143 }, "76.22%"], // 0.762237…
    [{ suggestionsAdopted: 0, suggestionsTotal: 0 }, "notApplicable"],
  ],
  satisfactionRate: [
    [{ surveySatisfied: 180, surveySamples: 200 }, "90%"],
    [{ surveySatisfied: 1086, surveySamples: 1194 }, "90.95%"], // 0.909547…
    [{ surveySatisfied: 0, surveySamples: 0 }, "notApplicable"],
  ],
  hunanCompletionRate: [
    [{ carryoverPrev: 20, budgetInitial: 1000, addition: 100, carryoverEnd: 45 }, "95.98%"], // 1075 ÷ 1120 = 0.959821…
    [{ carryoverPrev: 20, budgetInitial: 1000, addition: 100, carryoverEnd: 0 }, "100%"],
    [{ carryoverPrev: 10, budgetInitial: 100, addition: -10, carryoverEnd: 20 }, "80%"], // 80 ÷ 100
    [{ carryoverPrev: 0, budgetInitial: 0, addition: 0, carryoverEnd: 0 }, "notApplicable"],
    [{ carryoverPrev: 0, budgetInitial: 0, addition: 0, carryoverEnd: 5 }, "withoutBudget"],
  ],
  hunanBudgetControlRate: [
    [{ addition: 399.353, budgetInitial: 1000 }, "39.94%"], // 0.399353
    [{ addition: 0, budgetInitial: 1000 }, "0%"],
    [{ addition: -50, budgetInitial: 1000 }, "-5%"],
    [{ addition: 0, budgetInitial: 0 }, "notApplicable"],
    [{ addition: 5, budgetInitial: 0 }, "withoutBudget"],
  ],
};

/** What the published expression says: a rate that rounds to ours, or no number where there is none. */
function expectPublished(formula: DerivedFormula, data: Record<string, number>): void {
  const value = evaluatePublished(published.formulas[formula], data);
  const derived = derive(formula, basicsOf(data));
  switch (derived.kind) {
    case "rate":
      // 0 ÷ 0 of a change is no change, by the rule of the field.
      if (Number.isNaN(value)) expect([derived.rate, formulas[formula]]).toEqual([0, expect.objectContaining({ of: "change" })]);
      else expect(Math.abs(value * 100 - derived.rate)).toBeLessThanOrEqual(0.005 + 1e-9 * Math.abs(derived.rate));
      break;
    case "identity":
      expect(derived.difference).toBeCloseTo(value, 6);
      break;
    default:
      expect(["notApplicable", "withoutBudget"]).toContain(derived.kind);
      expect(Number.isFinite(value)).toBe(false);
  }
}

describe("the published list of formulas", () => {
  it("is ours: the same formulas, and basic data by the same names", () => {
    expect(Object.keys(published.formulas)).toEqual([...derivedFormulas]);
    expect([...basicData]).toEqual(expect.arrayContaining(published.baseData.map((text) => text.split(" ")[0])));
  });
});

describe.each(derivedFormulas)("%s", (formula) => {
  it.each(worked[formula])("%j gives %s", (data, result) => {
    expect(resultOf(formula, data)).toBe(result);
    expectPublished(formula, data);
  });

  it("is what the published expression says, whatever the amounts", () => {
    const amount = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100) }, fc.constant(0));
    const used = usedData(formula).map(({ datum }) => datum);
    const data = fc.record(Object.fromEntries(used.map((datum) => [datum, amount])));
    fc.assert(
      fc.property(data, (each) => expectPublished(formula, each)),
      { numRuns: 50 },
    );
  });

  it("waits for every datum that it needs, and computes nothing from words", () => {
    const [[data] = [{}]] = worked[formula];
    for (const { datum, ifBlank } of usedData(formula)) {
      if (ifBlank === 0) continue;
      const blank: Data = { ...data };
      delete blank[datum];
      expect(derive(formula, basicsOf(blank))).toMatchObject({ kind: "missing", basic: datum });
      expect(derive(formula, basicsOf({ ...data, [datum]: "约三成" }))).toMatchObject({ kind: "unreadable", basic: datum, text: "约三成" });
    }
  });
});

describe("what may be left blank", () => {
  it("is 除外调整额: no adjustment is exempt", () => {
    expect(resultOf("budgetAdjustmentRate", { budgetInitial: 1000, budgetAdjusted: 1200 })).toBe("20%");
  });

  it("is 本年追加预算 beside other terms, but not where it is all that the rate is about", () => {
    // (20 + 1000 − 51) ÷ (20 + 1000) = 969 ÷ 1020
    expect(resultOf("hunanCompletionRate", { carryoverPrev: 20, budgetInitial: 1000, carryoverEnd: 51 })).toBe("95%");
    expect(resultOf("hunanBudgetControlRate", { budgetInitial: 1000 })).toBe("missing");
  });

  it("is not what was adjusted: a blank adjusted budget is no adjustment rate of 0%", () => {
    expect(resultOf("budgetAdjustmentRate", { budgetInitial: 1000 })).toBe("missing");
  });

  it("but words in a place that may be blank are not taken for 0", () => {
    expect(resultOf("budgetAdjustmentRate", { budgetInitial: 1000, budgetAdjusted: 1200, adjustExempt: "若干" })).toBe("unreadable");
  });
});

describe("units of the basic data", () => {
  it.each<[DerivedFormula, Data, string]>([
    ["threePublicControlRate", { threePublicActual: "12000元", threePublicBudget: "1.5万元" }, "80%"],
    ["carryoverRate", { carryoverEnd: "0.002亿元", budgetAdjusted: 1000 }, "2%"],
    ["staffControlRate", { inService: "45人", quota: "50名" }, "90%"],
    ["monitoringRate", { projectsMonitored: "3个", projectsTotal: "4项" }, "75%"],
    ["adoptionRate", { suggestionsAdopted: "21条", suggestionsTotal: 24 }, "87.5%"],
    ["satisfactionRate", { surveySatisfied: "180人", surveySamples: "200份" }, "90%"],
  ])("%s of %j is %s", (formula, data, result) => expect(resultOf(formula, data)).toBe(result));

  it.each<[DerivedFormula, Data]>([
    ["staffControlRate", { inService: 45, quota: "50万元" }],
    ["monitoringRate", { projectsMonitored: 3, projectsTotal: "4人" }],
    ["carryoverRate", { carryoverEnd: 3, budgetAdjusted: "100%" }],
  ])("%s of %j is not computed", (formula, data) => expect(resultOf(formula, data)).toBe("unreadable"));
});
