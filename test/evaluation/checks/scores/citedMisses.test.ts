import type { Indicator } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../../filledForm";

/** 活动次数 (≥12次) is an output; 促进稳定 a row of benefits with full points. */
const missed = { events: { actual: "11次", selfScore: 20, reason: "受天气影响" } };
const report = (section: string) =>
  `测试街道2022年度绩效自评报告\n三、效益\n1.促进稳定（评价得分40分）\n${section}\n2.其他\n与活动次数无关。`;

describe("B8 未达标得满分, of benefits that rest on an indicator that was missed", () => {
  const problems = (actual: string, text = "", change: Parameters<typeof evaluateForm>[0] = {}) =>
    problemsOf(
      evaluateForm({
        ...change,
        entries: { ...missed, ...change.entries, effect: { actual, selfScore: 40, ...change.entries?.["effect"] } },
        submission: { report: text },
      }),
      "B8",
    );

  it("tells a full score whose actual value names the missed indicator", () => {
    const [problem, ...others] = problems("良好：全年活动次数增加，秩序好转。");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: "error",
      place: { part: "indicators", code: "effect", field: "selfScore" },
      expected: "< 40",
    });
    expect(problem?.seen).toBe("全年活动次数增加");
    expect(problem && say(problem.message)).toBe(
      "所依据的“活动次数”未完成（指标值“≥12次”，实际“11次”），自评却得满分，请减分或说明其他依据",
    );
  });

  it("reads the section of the report that bears the row's name, and no other", () => {
    expect(problems("良好", report("开展活动次数达11次。"))).toMatchObject([{ seen: "开展活动次数达11次" }]);
    expect(problems("良好", report("群众安居乐业。"))).toEqual([]);
  });

  it("is silent for fewer points, for an indicator that met its target, and for a row that is no benefit", () => {
    const text = "良好：活动次数增加。";
    expect(problems(text, "", { entries: { effect: { actual: text, selfScore: 39 } } })).toEqual([]);
    expect(problems(text, "", { entries: { events: { actual: "12次", selfScore: 30 } } })).toEqual([]);
    const indicators = scheme.indicators.map((row): Indicator =>
      row.code === "effect" ? { ...row, path: ["效率", "管理", "促进稳定"] } : row,
    );
    expect(problems(text, "", { scheme: { indicators } })).toEqual([]);
  });

  it("is silent for a missed indicator with a name so short that it may mean something else", () => {
    const indicators = scheme.indicators.map((row): Indicator =>
      row.code === "events" ? { ...row, path: ["产出", "数量", "活动"] } : row,
    );
    expect(problems("良好：活动增加。", "", { scheme: { indicators } })).toEqual([]);
  });
});
