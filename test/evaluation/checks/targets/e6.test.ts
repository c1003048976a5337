import { say } from "../../../../src/locales";
import { problemsOf } from "../../filledForm";
import { evaluateGoals } from "../../goals/formWithGoals";

const problems = (declared: string, target: string, standard = "") =>
  problemsOf(evaluateGoals([["工业投资", declared]], [["工业投资", target, "", { standard }]]), "E6");

describe("E6 目标值不一致", () => {
  it("tells another figure, converted to the row's unit", () => {
    const found = problems("13000万元", "13亿元");
    expect(found).toMatchObject([
      { severity: "error", place: { part: "indicators", code: "row-1", field: "target" }, expected: "13000万元" },
    ]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "“工业投资”的年度目标为“13000万元”，折合 1.3 亿元，评分表的指标值为“13亿元”，两者不相等，请核对是否多写或漏写了数字，并统一",
    ]);
  });

  it.each([
    ["13000万元/15000万元", "13亿元"],
    ["前75名", "前80名"],
    ["企业10家、个体20家", "企业10家、个体25家"],
    ["90%", "≥90.1%"],
    ["3户", "4家"],
  ])("tells %s and %s", (declared, target) => expect(problems(declared, target)).toMatchObject([{ severity: "error" }]));

  it.each([
    ["13000万元", "1.3亿元"],
    ["18345万元", "1.83亿元"], // rounded to the row's digits
    ["13000万元/15000万元", "1.5亿元"],
    ["达到90%", "≥90%"],
    ["前75名", "前 75 名"],
    ["企业10家、个体20家", "企业 10 家，个体 20 家"],
    ["3户", "3家"],
    ["做好", "≥3家"],
  ])("is silent for %s and %s", (declared, target) => expect(problems(declared, target)).toEqual([]));

  it("warns where the measure is another: at least and at most, other units, the opposite", () => {
    expect(problems("≥85%", "≤5%")).toMatchObject([{ severity: "warning", message: { key: "check.E6.measure" } }]);
    expect(problems("≥85%", "12次")).toMatchObject([{ severity: "warning" }]);
    const complaints = problemsOf(
      evaluateGoals([["居民满意度", "90%"]], [["居民满意度", "90%", "", { standard: "投诉件数占办件总数的比率。" }]]),
      "E6",
    );
    expect(complaints.map(({ message }) => say(message))).toEqual([
      "“居民满意度”的年度目标为“90%”，评分表同名指标按“投诉件数占办件总数的比率”计算，指标值为“90%”，口径不同，请统一口径和目标值",
    ]);
  });

  it("is silent for names that are only alike", () => {
    expect(problemsOf(evaluateGoals([["安全隐患整改率", "95%"]], [["消防隐患整改率", "100%"]]), "E6")).toEqual([]);
  });
});
