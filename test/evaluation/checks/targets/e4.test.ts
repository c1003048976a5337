import type { Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";
import { evaluateGoals } from "../../goals/formWithGoals";

describe("E4 有目标无评价: declared targets", () => {
  it("lists all that have no row in one problem, at the first", () => {
    const declared: [string, string][] = [
      ["固定资产投资", "1.3亿元"],
      ["养老床位", "50张"],
      ["网格覆盖率", "100%"],
    ];
    const found = problemsOf(evaluateGoals(declared, [["固定资产投资", "1.3亿元", "1.3亿元"]]), "E4");
    expect(found).toMatchObject([{ severity: "error", place: { part: "goals", code: "targets", row: 2 }, seen: "养老床位" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "年度绩效目标有 2 项没有纳入指标评分表：“养老床位”、“网格覆盖率”，请补列指标，或说明未评价的原因",
    ]);
  });

  it("is silent where every target has a row, and of rows without a target", () => {
    expect(problemsOf(evaluateGoals([["养老床位", "50张"]], [["新增养老床位", "≥50张", "50张"]]), "E4")).toEqual([]);
    expect(problemsOf(evaluateGoals([["养老床位", ""]], [["停车位", "≥50个", "50个"]]), "E4")).toEqual([]);
  });
});

describe("E4 有目标无评价: groups scored as one", () => {
  const row = (code: string, name: string, target: string) => ({
    code,
    path: ["产出", "质量", name],
    weight: null,
    target,
    rule: { kind: "manual" as const },
    standard: "",
  });
  const problems = (report: string, stated: Submission["stated"]["groups"] = [{ name: "产出", score: 55 }]) =>
    problemsOf(
      evaluateForm({
        entries: { share: { actual: "" }, events: { actual: "" } },
        scheme: {
          groups: [
            { path: ["产出"], weight: 60, scoredAsOne: true },
            { path: ["效益"], weight: 40 },
          ],
          indicators: [row("share", "案件办结率", "≥90%"), row("events", "预算编制完整性", "完整"), row("rate", "救助人数", "≥20人")],
        },
        submission: { report, stated: { groups: stated, rates: {} } },
      }),
      "E4",
    );

  it("lists the rows that neither the table nor the text answers", () => {
    const found = problems("全年预算编制完整，受理案件30件。");
    expect(found).toMatchObject([{ severity: "error", place: { part: "indicators", code: "share", field: "actual" } }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "有 2 个指标设了指标值，表中没有实际完成值，报告正文也没有明说：“案件办结率”、“救助人数”，所在一级指标已有得分，请补填实际完成值",
    ]);
  });

  it("is silent where the text answers them, or the group has no score yet", () => {
    expect(problems("案件办结率达95%；预算编制完整；救助人数25人。")).toEqual([]);
    expect(problems("", [])).toEqual([]);
  });
});
