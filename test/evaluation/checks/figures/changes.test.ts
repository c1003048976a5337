import type { Figure } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { figureProblems } from "../../figuresForm";

describe("F6 增减率", () => {
  const figure = (growth: string, change: Partial<Figure> = {}): Figure[] => [
    { label: "收入", value: 90, previous: 96, unit: "万元", growth, ...change },
  ];

  it.each([
    ["下降6.25%", 0],
    ["-6.25%", 0],
    ["下降6.3%", 0],
    ["下降6.2%", 0], // cut off
    ["下降6.4%", 1],
    ["下降6.26%", 1],
    ["6.25%", 1], // a fall that is written as a rise
    ["下降约7%", 0],
  ])("from 96 to 90 万元: %s", (growth, count) => {
    expect(figureProblems("F6", figure(growth))).toHaveLength(count);
  });

  it("says what the rate is, and where the direction is wrong", () => {
    const [wrong] = figureProblems("F6", figure("下降8%"));
    expect(wrong).toMatchObject({ severity: "error", place: { part: "figures", row: 1, field: "growth" }, expected: "-6.25%" });
    const [turned] = figureProblems("F6", figure("增长6.25%"));
    expect(turned && say(turned.message)).toBe("“收入”上年 96万元，本年 90万元，增减率应为 -6.25%，所写“增长6.25%”，升降方向相反，请更正");
  });

  it("compares percentage points with the difference", () => {
    const rate = (growth: string) => figureProblems("F6", figure(growth, { value: "95%", previous: "97%", unit: "" }));
    expect(rate("下降2个百分点")).toEqual([]);
    expect(rate("下降3个百分点")).toMatchObject([{ expected: "-2个百分点" }]);
  });

  it("tells a rate on nothing, and has nothing to say without last year's figure", () => {
    expect(figureProblems("F6", figure("增长100%", { previous: 0 }))).toMatchObject([{ message: { key: "check.F6.nothingBefore" } }]);
    expect(figureProblems("F6", figure("增长100%", { previous: "" }))).toEqual([]);
  });

  it("goes up from a loss by its size", () => {
    expect(figureProblems("F6", figure("增长150%", { value: 50, previous: -100 }))).toEqual([]);
  });
});

describe("F7 一数两值", () => {
  const twice = (first: Partial<Figure>, second: Partial<Figure>) =>
    figureProblems("F7", [
      { label: "到位资金", ...first },
      { label: "到位资金 ", ...second },
    ]);

  it("tells two values of one name, with their sources", () => {
    const found = twice({ value: 18.75, unit: "亿元", source: "表2" }, { value: 18.35, unit: "亿元", source: "二（三）3" });
    expect(found).toMatchObject([
      { severity: "error", place: { part: "figures", row: 2, field: "value" }, seen: "18.35亿元", expected: "18.75亿元" },
    ]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "“到位资金”出现两个数：18.75亿元（表2）、18.35亿元（二（三）3），请核对后统一",
    ]);
  });

  it("compares after conversion, and allows what rounding hides", () => {
    expect(twice({ value: "2.6亿元" }, { value: "26499万元" })).toEqual([]);
    expect(twice({ value: "2.6亿元" }, { value: "26501万元" })).toHaveLength(1);
    expect(twice({ value: "58万", unit: "人次" }, { value: 583201, unit: "人次" })).toEqual([]);
  });

  it("only warns where one of them is approximate", () => {
    expect(twice({ value: "40多", unit: "万元" }, { value: 52, unit: "万元" })).toMatchObject([{ severity: "warning" }]);
  });

  it("is silent of other units, and of parts of different wholes", () => {
    expect(twice({ value: 787, unit: "户" }, { value: 1307, unit: "人" })).toEqual([]);
    const wholes: Figure[] = [{ label: "甲" }, { label: "乙" }];
    const women = (value: number, of: string): Figure => ({ label: "女性", value, of });
    expect(figureProblems("F7", [...wholes, women(3, "甲"), women(25, "乙")])).toEqual([]);
    expect(figureProblems("F7", [...wholes, women(3, "甲"), women(25, "甲")])).toHaveLength(1);
    expect(figureProblems("F7", [...wholes, women(3, "甲"), women(25, "")])).toHaveLength(1);
  });
});
