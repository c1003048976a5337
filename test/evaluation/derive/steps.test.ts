import type { DerivedFormula, Submission } from "../../../src/evaluation";
import { readBasics } from "../../../src/evaluation/basics";
import { adjustmentReadings, derive } from "../../../src/evaluation/derive";
import { loadLocale, sayTogether } from "../../../src/locales";
import { evaluateRow, rowOf } from "../filledForm";

function basicsOf(basics: Submission["basics"]) {
  return readBasics({ scheme: "test", unit: "", year: 2022, dates: {}, basics, entries: [], stated: { groups: [], rates: {} } });
}

describe("the working of a derived value", () => {
  it.each<[DerivedFormula, Submission["basics"], string]>([
    ["budgetExecutionRate", { budgetAdjusted: 117.5, executed: 107.43 }, "107.43 ÷ 117.5 = 91.43%"],
    ["budgetExecutionRate", { budgetInitial: 200, executed: 150 }, "未填全年（调整后）预算数，以年初预算数为分母，150 ÷ 200 = 75%"],
    ["budgetExecutionRateOnInitial", { budgetInitial: 200, executed: 150 }, "以年初预算数为分母，150 ÷ 200 = 75%"],
    [
      "budgetAdjustmentRate",
      { budgetInitial: 1000, budgetAdjusted: 1200, adjustExempt: 50 },
      "以年初预算数为分母，(|1200 − 1000| − 50) ÷ 1000 = 15%",
    ],
    ["budgetAdjustmentRate", { budgetInitial: 1000, budgetAdjusted: 900 }, "以年初预算数为分母，|900 − 1000| ÷ 1000 = 10%"],
    ["carryoverChangeRate", { carryoverPrev: 100, carryoverEnd: 90.7 }, "以上年结转结余为分母，(90.7 − 100) ÷ 100 = -9.3%"],
    ["carryoverChangeRate", { carryoverPrev: 0, carryoverEnd: 0 }, "上年结转结余、年末结转结余为 0，没有变动，按 0% 计"],
    ["carryoverChangeRate", { carryoverPrev: 0, carryoverEnd: 5 }, "上年结转结余为 0，算不出变动率，不适用"],
    [
      "hunanCompletionRate",
      { carryoverPrev: 20, budgetInitial: 1000, addition: 100, carryoverEnd: 45 },
      "以上年结转结余、年初预算数、本年追加预算之和为分母，(20 + 1000 + 100 − 45) ÷ (20 + 1000 + 100) = 95.98%",
    ],
    [
      "hunanCompletionRate",
      { carryoverPrev: 20, budgetInitial: 1000, carryoverEnd: 51 },
      "以上年结转结余、年初预算数之和为分母，(20 + 1000 − 51) ÷ (20 + 1000) = 95%",
    ],
    ["threePublicControlRate", { threePublicBudget: 0, threePublicActual: 0 }, "“三公”经费预算数、“三公”经费支出数为 0，不适用"],
    ["threePublicControlRate", { threePublicBudget: 0, threePublicActual: 1.2 }, "没有预算数，却支出 1.2 万元"],
    ["staffControlRate", { quota: 0, inService: 3 }, "编制数为 0，不能作分母"],
    [
      "carryoverIdentity",
      { budgetAdjusted: 985.19, executed: 914.97, carryoverEnd: 70.22 },
      "985.19 − 914.97 = 70.22，与年末结转结余 70.22 相符",
    ],
    [
      "carryoverIdentity",
      { budgetAdjusted: 985.19, executed: 914.97, carryoverEnd: 71 },
      "985.19 − 914.97 = 70.22，与年末结转结余 71 相差 0.78 万元",
    ],
    ["monitoringRate", { projectsTotal: 3 }, "未填开展绩效监控的项目数，不能计算"],
    ["monitoringRate", { projectsTotal: "若干", projectsMonitored: 3 }, "项目总数“若干”不是数字，不能计算"],
  ])("%s of %j", (formula, basics, working) => {
    expect(sayTogether(derive(formula, basicsOf(basics)).steps)).toBe(working);
  });

  it("is said in English too", async () => {
    await loadLocale("en-US");
    const { steps } = derive("hunanBudgetControlRate", basicsOf({ addition: 50, budgetInitial: 1000 }));
    expect(sayTogether(steps, "en-US")).toBe("base: Initial budget; 50 ÷ 1000 = 5%");
  });
});

describe("结转结余核对 as an actual value", () => {
  it.each([
    [70.22, 10, "met"],
    [71, null, "open"],
  ])("is compared with the word of the target: a carry-over of %d", (carryoverEnd, score, status) => {
    const basics = { budgetAdjusted: 985.19, executed: 914.97, carryoverEnd };
    const row = { target: "符合", derivedFrom: "carryoverIdentity", rule: { kind: "thresholdThenManual" } } as const;
    expect(rowOf(evaluateRow(row, {}, { submission: { basics } }))).toMatchObject({ score, status });
  });
});

describe("the readings of 预算调整率", () => {
  it("are the amount added less the initial budget, and the amount added, each by the initial budget", () => {
    // (2077.68 − 2181.72) ÷ 2181.72 = −104.04 ÷ 2181.72 = −0.047687; 2077.68 ÷ 2181.72 = 0.952313
    expect(adjustmentReadings(basicsOf({ budgetInitial: 2181.72, budgetAdjusted: 4259.4 }))).toEqual({
      asAmount: -4.77,
      asBudget: 95.23,
      signed: 95.23,
    });
  });

  it("tell a cut by its sign in one way only", () => {
    // (200 − 1000) ÷ 1000; 200 ÷ 1000; (800 − 1000) ÷ 1000
    expect(adjustmentReadings(basicsOf({ budgetInitial: 1000, budgetAdjusted: 800 }))).toEqual({
      asAmount: -80,
      asBudget: 20,
      signed: -20,
    });
  });

  it("are none without an initial budget", () => {
    expect(adjustmentReadings(basicsOf({ budgetInitial: 0, budgetAdjusted: 800 }))).toBeNull();
    expect(adjustmentReadings(basicsOf({ budgetAdjusted: 800 }))).toBeNull();
  });
});
