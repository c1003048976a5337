import { readBudgetAmounts } from "../../../src/evaluation/report/budgetAmounts";
import { readReport } from "../../../src/evaluation/report/readReport";

/** Each amount as “stage object value”. */
const amounts = (report: string, year = 2022) =>
  readBudgetAmounts(readReport(report), year).map(({ stage, object, figure }) => `${stage} ${object} ${figure.text}`);

describe("amounts of the budget in running text", () => {
  it.each([
    ["我单位年初预算数为1000万元。", "initial whole 1000万元"],
    ["2022年某某街道办事处年初预算收入1000万元。", "initial whole 1000万元"],
    ["我部门预算年初数为1000万元。", "initial whole 1000万元"],
    ["本单位调整预算数为1200万元。", "adjusted whole 1200万元"],
    ["我街道全年预算数1200万元。", "adjusted whole 1200万元"],
    ["部门调整后预算为1200万元。", "adjusted whole 1200万元"],
    ["2022年支出决算数为1100万元。", "executed whole 1100万元"],
    ["我单位预算执行金额1100万元。", "executed whole 1100万元"],
    ["本部门全年实际支出0.11亿元。", "executed whole 0.11亿元"],
    ["2022年部门预算为1000万元。", "budget whole 1000万元"],
    ["（一）我单位年初预算数为1000万元。", "initial whole 1000万元"],
    ["1.预算执行情况：2022年度，我单位年初预算数为1000万元。", "initial whole 1000万元"],
  ])("%s is %s", (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it("are of 项目 and of 基本支出 where these are named as a whole", () => {
    expect(amounts("2022年项目共安排预算资金107.43万元。")).toEqual(["budget project 107.43万元"]);
    expect(amounts("部门项目支出年初预算50万元。")).toEqual(["initial project 50万元"]);
    expect(amounts("基本支出预算800万元。")).toEqual(["budget basic 800万元"]);
  });

  it("go on with what the money before was for", () => {
    expect(amounts("我单位年初预算1000万元，实际支出900万元。")).toEqual(["initial whole 1000万元", "executed whole 900万元"]);
    expect(amounts("部门项目预算收支117.5万元，实际收支107.43万元。")).toEqual(["budget project 117.5万元", "executed project 107.43万元"]);
    expect(amounts("“三公经费”年初预算5万元，实际支出3万元。")).toEqual(["initial other 5万元", "executed other 3万元"]);
  });

  it("go on behind 全年（调整后）, and start anew behind a semicolon", () => {
    expect(amounts("我单位年初预算数1000万元，全年（调整后）预算数1200万元；预算50万元。")).toEqual([
      "initial whole 1000万元",
      "adjusted whole 1200万元",
      "budget unsaid 50万元",
    ]);
  });

  it.each([
    "指挥中心项目，预算72万元。",
    "社区党建项目年初预算50万元。",
    "地方一般公共预算收入1.83亿元。",
    "疫情防控方面，我街道实际支出20万元。",
    "我街道实际支出20万元，用于采购物资。",
    "机关本级年初预算800万元。",
    "年中追加预算100万元。",
  ])("are other things': %s", (text) => {
    expect(amounts(text).map((amount) => amount.split(" ")[1])).toEqual(["other"]);
  });

  it("are unsaid where nothing tells whose they are", () => {
    expect(amounts("年初预算50万元。")).toEqual(["initial unsaid 50万元"]);
    expect(amounts("我街道安排预算资金35万元。")).toEqual(["budget unsaid 35万元"]);
  });

  it.each([
    "2021年支出决算数为1400万元。",
    "截至9月底，我单位预算执行数为800万元。",
    "上半年，我单位实际支出500万元。",
    "预算执行率96%。",
    "年中调整预算200次。",
    "项目支出450万元。",
  ])("are not read from: %s", (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it("are the evaluated year's, whichever year that is", () => {
    const text = "2021年支出决算数1400万元，2022年支出决算数1250万元。";
    expect(amounts(text)).toEqual(["executed whole 1250万元"]);
    expect(amounts(text, 2021)).toEqual(["executed whole 1400万元"]);
    expect(amounts("截至2022年12月31日，我单位预算执行数为800万元。")).toEqual(["executed whole 800万元"]);
  });

  it("take time in proportion to the text", () => {
    const start = performance.now();
    amounts("我单位预算执行1万元，".repeat(20000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
