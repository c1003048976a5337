import type { Figure, Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (report: string, basics: Submission["basics"] = { executed: 8183 }, figures: Figure[] = []) =>
  problemsOf(evaluateForm({ submission: { report, basics, figures } }), "D14");

describe("D14 单项大于总额", () => {
  it("tells an amount of spending in the text that is more than all that was executed", () => {
    const found = problems("专项债额度7亿元，目前已支出1.3亿元。");
    expect(found).toMatchObject([{ severity: "warning", place: { part: "report", row: 1 }, seen: "1.3亿元", expected: "≤8183万元" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "“目前已支出”1.3亿元，折合 13000 万元，大于全年执行数 8183 万元，请核对；不由本单位支付或属于其他年度的，请说明口径",
    ]);
  });

  it("tells it once, in 数据核对, where it stands there too", () => {
    const figures = [{ label: "专项债已支出", value: 13000, unit: "万元" }];
    expect(problems("目前已支出1.3亿元。", { executed: 8183 }, figures)).toMatchObject([
      { place: { part: "figures", row: 1, field: "value" }, message: { key: "check.D14" } },
    ]);
  });

  it("takes the total from the text where the basic data give none", () => {
    expect(problems("2022年支出决算数为8183万元。\n目前已支出1.3亿元。", {})).toHaveLength(1);
    expect(problems("目前已支出1.3亿元。", {})).toEqual([]);
  });

  it("is silent up to the total and what rounding hides", () => {
    expect(problems("已支出8183万元。")).toEqual([]);
    expect(problems("已支出0.82亿元。")).toEqual([]);
    expect(problems("已支出0.83亿元。")).toHaveLength(1);
    expect(problems("已支出8183.4万元。")).toHaveLength(1);
  });

  it.each([
    "支出预算9000万元。",
    "计划支付工程款9000万元。",
    "预算9000万元，其中基本支出8900万元。",
    "2021年支出决算数9000万元。",
    "上年支出9000万元。",
    "全区一般公共预算支出35.2亿元。",
    "居民人均消费支出2.1亿元。",
    "完成固定资产投资13亿元。",
    "2022年支出决算数为9000万元。",
  ])("is silent for %s", (report) => {
    expect(problems(report)).toEqual([]);
  });

  it("is silent for planned amounts of 数据核对", () => {
    const figures = [
      { label: "支出预算", value: 9000, unit: "万元" },
      { label: "基本支出", value: 8900, unit: "万元", of: "支出预算" },
    ];
    expect(problems("", { executed: 8183 }, figures)).toEqual([]);
  });
});
