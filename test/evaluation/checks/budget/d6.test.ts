import type { Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (report: string, basics: Submission["basics"] = {}) => problemsOf(evaluateForm({ submission: { report, basics } }), "D6");

describe("D6 预算数两个值", () => {
  it("tells two amounts of one item in the text", () => {
    const found = problems("2022年度部门项目预算收支117.5万元，实际收支107.43万元。\n2022年项目共安排预算资金107.43万元。");
    expect(found).toMatchObject([{ severity: "error", place: { part: "report", row: 2 }, seen: "107.43万元" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "项目预算数前后不一致，相差 10.07 万元：报告第 1 段“2022年度部门项目预算收支117.5万元”、报告第 2 段“2022年项目共安排预算资金107.43万元”，请核对后统一",
    ]);
  });

  it("tells an amount of the text that is not the one of the basic data, in whatever unit", () => {
    const found = problems("我单位年初预算数为0.12亿元，支出决算数1150万元。", { budgetInitial: 1000, executed: 1150 });
    expect(found).toMatchObject([{ place: { part: "report", row: 1 }, seen: "0.12亿元" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "年初预算数前后不一致，相差 200 万元：基本信息“年初预算数”1000 万元、报告第 1 段“我单位年初预算数为0.12亿元”，请核对后统一",
    ]);
  });

  it.each([
    ["全年预算数", "我单位全年预算数1300万元。", { budgetAdjusted: 1200 }],
    ["支出决算数", "2022年支出决算数1300万元。", { executed: 1200 }],
    ["项目支出预算", "项目支出预算130万元。", { projectBudget: 120 }],
    ["基本支出执行数", "基本支出执行数130万元。", { basicExecuted: 120 }],
  ])("compares %s", (_, report, basics) => {
    expect(problems(report, basics)).toHaveLength(1);
  });

  it("takes a budget that is not said to be before or after its adjustment for either", () => {
    const report = "2022年部门预算1000万元。\n2022年部门预算1200万元。";
    expect(problems(report, { budgetInitial: 1000, budgetAdjusted: 1200 })).toEqual([]);
    expect(problems(report, { budgetInitial: 1000 })).toMatchObject([{ seen: "1200万元" }]);
    expect(problems(report)).toHaveLength(1);
  });

  it("is silent as far as the coarser amount gives digits", () => {
    expect(problems("我单位年初预算数为0.12亿元。", { budgetInitial: 1249.99 })).toEqual([]);
    expect(problems("我单位年初预算数为0.12亿元。", { budgetInitial: 1250.01 })).toHaveLength(1);
  });

  it.each([
    "我单位年初预算数为1000万元，调整预算数为1200万元，实际支出1150万元。",
    "我单位年初预算数约为990万元。",
    "社区党建项目年初预算50万元，实际支出48万元；平安建设项目年初预算30万元，实际支出29万元。",
    "“三公经费”年初预算5万元，实际支出3万元。",
    "2021年支出决算数1400万元。",
    "上半年，我单位预算执行数600万元。",
  ])("is silent for %s", (report) => {
    expect(problems(report, { budgetInitial: 1000, budgetAdjusted: 1200, executed: 1150 })).toEqual([]);
  });
});
