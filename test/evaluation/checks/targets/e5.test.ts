import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";
import { evaluateGoals } from "../../goals/formWithGoals";

describe("E5 有评价无目标", () => {
  it("lists the rows beside those of the declared targets in one problem", () => {
    const rows: [string, string, string][] = [
      ["养老床位", "≥50张", "50张"],
      ["消防隐患整改率", "100%", "100%"],
      ["党课次数", "≥2次", "2次"],
    ];
    const found = problemsOf(evaluateGoals([["养老床位", "50张"]], rows), "E5");
    expect(found).toMatchObject([{ severity: "info", place: { part: "indicators", code: "row-2" } }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "有 2 个指标不在年度绩效目标之中：“消防隐患整改率”、“党课次数”，请核对是否漏报了年度目标，或说明设置依据",
    ]);
  });

  it("is silent of rows in other groups, of empty ones, and where nothing was declared", () => {
    const elsewhere = { path: ["效益", "社会效益", "社会稳定"] };
    const goals: [string, string][] = [["养老床位", "50张"]];
    expect(
      problemsOf(
        evaluateGoals(goals, [
          ["养老床位", "≥50张", "50张"],
          ["社会稳定", "良好", "良好", elsewhere],
        ]),
        "E5",
      ),
    ).toEqual([]);
    expect(
      problemsOf(
        evaluateGoals(goals, [
          ["养老床位", "≥50张", "50张"],
          ["党课次数", "≥2次"],
        ]),
        "E5",
      ),
    ).toEqual([]);
    expect(problemsOf(evaluateGoals([], [["党课次数", "≥2次", "2次"]]), "E5")).toEqual([]);
  });
});

describe("E5 in the report's text", () => {
  const problems = (report: string, indicators?: []) =>
    problemsOf(evaluateForm({ submission: { report }, ...(indicators && { scheme: { groups: [], indicators } }) }), "E5");
  const claim = "较好完成了本年度各项任务，新增就业30人，安置残疾人6人。";

  it("tells counts for a yearly task whose number is not given", () => {
    expect(problems(claim, [])).toMatchObject([{ severity: "info", place: { part: "report", row: 1 } }]);
  });

  it.each([
    ["全年任务数20人，完成了全年任务，新增就业30人，安置残疾人6人。"],
    ["完成全年任务，新增就业30人，安置残疾人6人，完成率120%。"],
    ["完成全年拆迁8户任务，拆除3栋，腾退2处。"],
    ["圆满完成上级交办的任务。"],
  ])("is silent for %s", (report) => expect(problems(report, [])).toEqual([]));

  it("is silent where the form has targets", () => expect(problems(claim)).toEqual([]));
});
