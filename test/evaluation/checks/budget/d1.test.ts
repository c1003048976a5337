import type { BasicDatum, Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../../filledForm";

const problems = (basics: Submission["basics"], asked: BasicDatum[] = []) =>
  problemsOf(evaluateForm({ submission: { basics }, scheme: { form: { ...scheme.form, basics: asked } } }), "D1");

describe("D1 构成合计", () => {
  it("tells a total that is not the sum of its parts", () => {
    const found = problems({ executed: 8183, basicExecuted: 1821, projectExecuted: 6352 });
    expect(found).toMatchObject([{ severity: "error", place: { part: "basics", code: "executed" }, seen: "8183", expected: "8173" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "全年执行数 8183 万元，与基本支出执行数、项目支出执行数之和 8173 万元 相差 10 万元，请核对",
    ]);
  });

  it.each<[BasicDatum, BasicDatum[]]>([
    ["budgetInitial", ["initialFiscal", "initialCarriedOver", "initialOther"]],
    ["budgetAdjusted", ["adjustedFiscal", "adjustedCarriedOver", "adjustedOther"]],
    ["executed", ["executedFiscal", "executedCarriedOver", "executedOther"]],
  ])("%s is the sum of its sources, within 0.015", (total, [fiscal, carriedOver, other]) => {
    const basics = (value: number) => ({ [total]: value, [String(fiscal)]: 100, [String(carriedOver)]: 20.01, [String(other)]: 3 });
    expect(problems(basics(123.025))).toEqual([]);
    expect(problems(basics(123.026))).toHaveLength(1);
  });

  it("takes 基本支出 and 项目支出 for parts of the budget before or after its adjustment, within 0.01", () => {
    const parts = { basicBudget: 2001.72, projectBudget: 180 };
    expect(problems({ ...parts, budgetInitial: 2181.72, budgetAdjusted: 4259.4 })).toEqual([]);
    expect(problems({ ...parts, budgetInitial: 2000, budgetAdjusted: 2181.73 })).toEqual([]);
    expect(problems({ ...parts, budgetInitial: 2000, budgetAdjusted: 2181.731 })).toMatchObject([{ place: { code: "budgetAdjusted" } }]);
  });

  it("takes a blank part for nothing, and asks for it where the form does and it may hold the rest", () => {
    expect(problems({ budgetInitial: 100, initialFiscal: 100 }, ["initialFiscal", "initialOther"])).toEqual([]);
    const found = problems({ budgetInitial: 100, initialFiscal: 90 }, ["initialFiscal", "initialOther"]);
    expect(found).toMatchObject([{ severity: "info", place: { part: "basics", code: "initialOther" } }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "年初预算数 100 万元，已填各部分合计 90 万元，余 10 万元，请补填年初预算：其他资金；没有的填 0",
    ]);
    expect(problems({ budgetInitial: 100, initialFiscal: 110 }, ["initialFiscal", "initialOther"])).toMatchObject([{ severity: "error" }]);
    expect(problems({ budgetInitial: 100, initialFiscal: 90 }, ["initialFiscal"])).toMatchObject([{ severity: "error" }]);
  });

  it("is silent without a total, without parts, and where a part cannot be read", () => {
    expect(problems({ basicExecuted: 1, projectExecuted: 2 })).toEqual([]);
    expect(problems({ executed: 3 })).toEqual([]);
    expect(problems({ executed: 3, basicExecuted: 1, projectExecuted: "约1万元" })).toEqual([]);
  });
});
