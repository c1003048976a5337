import { chineseNumber, numberingOf } from "../../../src/evaluation/report/numbering";

describe("the number that a paragraph begins with", () => {
  it.each([
    ["一、基本情况", "chinese", 1, "一、", "基本情况"],
    ["十二、附件", "chinese", 12, "十二、", "附件"],
    ["（三）履职情况", "chineseInParentheses", 3, "（三）", "履职情况"],
    ["(三) 履职情况", "chineseInParentheses", 3, "(三)", "履职情况"],
    ["2．资金管理", "figure", 2, "2．", "资金管理"],
    ["2.资金管理", "figure", 2, "2.", "资金管理"],
    ["2、资金管理", "figure", 2, "2、", "资金管理"],
    ["（4）资产管理", "figureInParentheses", 4, "（4）", "资产管理"],
    ["⑤其他", "circled", 5, "⑤", "其他"],
  ])("%s", (text, style, value, mark, title) => {
    expect(numberingOf(text)).toEqual({ style, value, text: mark, title });
  });

  it.each(["2.5万元用于培训", "2022年度", "一是加强学习", "三个方面", "", "（含3级）患者"])("is none in %p", (text) => {
    expect(numberingOf(text)).toBeNull();
  });

  it("is written in Chinese up to 九十九", () => {
    expect(["一", "十", "十一", "二十", "九十九"].map(chineseNumber)).toEqual([1, 10, 11, 20, 99]);
  });
});
