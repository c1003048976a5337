import type { Stated } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

describe("C2 等级词", () => {
  const problems = (stated: Partial<Stated>, report = "", bands = true, check = "C2") =>
    problemsOf(
      evaluateForm({
        submission: { stated: { groups: [], rates: {}, ...stated }, report },
        ...(bands ? {} : { scheme: { gradeBands: [] } }),
      }),
      check,
    );

  it("tells a stated grade that the scheme does not have, and which one is meant", () => {
    const [problem, ...others] = problems({ total: 95, grade: "优秀" });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", place: { part: "stated", code: "grade" }, seen: "优秀", expected: "优" });
    expect(problem && say(problem.message)).toBe("“优秀”不是本方案的等级（优、良、差），请改用方案的等级");
    expect(problems({ grade: "A" })).toMatchObject([{ expected: "" }]);
  });

  it("is silent for a grade of the scheme, also a wrong one, and for a word that means another grade than the total earns: both are C1's", () => {
    expect(problems({ total: 95, grade: " 优 " })).toEqual([]);
    expect(problems({ total: 95, grade: "良" })).toEqual([]);
    expect(problems({ total: 95, grade: "良好" })).toEqual([]);
    expect(problems({ total: 95, grade: "良好" }, "", true, "C1")).toHaveLength(1);
  });

  it("takes the State's grades where the scheme has none, unless C5 tells the grade already", () => {
    const [problem] = problems({ grade: "良好" }, "", false);
    expect(problem).toMatchObject({ seen: "良好", expected: "良", message: { key: "check.C2.national" } });
    expect(problems({ grade: "良" }, "", false)).toEqual([]);
    expect(problems({ total: 85, grade: "良好" }, "", false)).toEqual([]);
  });

  it("reads the grade that the report concludes with where none is filled in", () => {
    const text = "一、基本情况\n街道有职工20人。\n综上，2022年度部门整体支出绩效评价良好。";
    expect(problems({}, text)).toMatchObject([{ place: { part: "report", row: 3 }, seen: "绩效评价良好" }]);
    expect(problems({ grade: "优" }, text)).toEqual([]);
  });

  it.each([
    ["绩效自评等级为“优秀”，得分95分。", "优秀"],
    ["自评得分85分，等级为良好。", "良好"],
    ["部门整体绩效评价结果：中等", "中等"],
  ])("reads %s", (text, word) => {
    expect(problems({}, text)).toMatchObject([{ message: { values: { word } } }]);
  });

  it.each([
    "绩效评价等级为“优”。",
    "在绩效评价中，我们发现了问题。",
    "绩效评价一般分为三个阶段。",
    "绩效评价优秀项目2个。",
    "公务员年度考核评价结果为优秀。",
    "上年绩效评价结果为良好。",
    "绩效评价等级分为优秀、良好、一般、较差四个等级。",
  ])("finds no other grade in %s", (text) => {
    expect(problems({}, text)).toEqual([]);
  });

  it("reads a very long text in time proportional to it", () => {
    const start = performance.now();
    problems({}, "绩效评价等级为".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
