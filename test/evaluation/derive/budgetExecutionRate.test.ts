import type { Submission } from "../../../src/evaluation";
import { sayTogether } from "../../../src/locales";
import { evaluateRow, rowOf } from "../filledForm";

function rate(basics: Submission["basics"], entry = {}) {
  const rule = { kind: "proportional" } as const;
  const row = rowOf(evaluateRow({ rule, derivedFrom: "budgetExecutionRate" }, entry, { submission: { basics } }));
  return { score: row.score, status: row.status, actual: row.readings.actual.text, working: sayTogether(row.working.steps) };
}

describe("预算执行率", () => {
  it("is executed over the adjusted budget, rounded to two decimals", () => {
    expect(rate({ budgetInitial: 500, budgetAdjusted: 985.19, executed: 914.97 })).toMatchObject({
      score: 9.29,
      actual: "92.87%",
      working: "914.97 ÷ 985.19 = 92.87%，92.87% ÷ 100% × 10 = 9.29，得 9.29 分",
    });
  });

  it("rests on the initial budget where no adjusted one was given, and says so", () => {
    expect(rate({ budgetInitial: 200, executed: 150 })).toMatchObject({
      score: 7.5,
      working: "未填全年（调整后）预算数，以年初预算数为分母，150 ÷ 200 = 75%，75% ÷ 100% × 10 = 7.5，得 7.5 分",
    });
  });

  it("earns the full score and no more above 100%", () => {
    expect(rate({ budgetAdjusted: 1172.55, executed: 1268.72 })).toMatchObject({ score: 10, actual: "108.2%" });
  });

  it("does not apply to 0 of 0, and is never shown as 100%", () => {
    expect(rate({ budgetAdjusted: 0, executed: 0 })).toMatchObject({ score: 10, status: "notApplicable", actual: "" });
  });

  it("gives nothing for spending without a budget", () => {
    expect(rate({ budgetAdjusted: 0, executed: 3 })).toMatchObject({ score: 0, status: "missed" });
  });

  it("waits for the figures it needs", () => {
    expect(rate({ budgetAdjusted: 100 })).toMatchObject({ score: null, status: "open" });
    expect(rate({ executed: 100 })).toMatchObject({ score: null, status: "open" });
    expect(rate({})).toMatchObject({ score: null, status: "open" });
  });

  it("takes amounts in other units of money", () => {
    expect(rate({ budgetAdjusted: "0.1亿元", executed: "9000000元" })).toMatchObject({ actual: "90%" });
  });

  it.each(["约100", "一百", "100%", "2022-01-01", "超过100", "合计100", "3人"])("is not computed from %s", (budgetAdjusted) => {
    expect(rate({ budgetAdjusted, executed: 90 }, { selfScore: 9 })).toMatchObject({ score: null, status: "unreadable" });
  });

  it("is computed even where another value was typed", () => {
    expect(rate({ budgetAdjusted: 100, executed: 90 }, { actual: "100%" })).toMatchObject({ score: 9, actual: "90%" });
  });
});
