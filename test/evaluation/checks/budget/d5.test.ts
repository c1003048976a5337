import type { Indicator, Scheme } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../../filledForm";

const adjusted = (row: Partial<Indicator>): Partial<Scheme> => ({
  indicators: scheme.indicators.map((indicator) =>
    indicator.code === "events" ? { ...indicator, path: ["产出", "管理", "预算调整率"], target: "≤5%", ...row } : indicator,
  ),
});
/** 预算调整率 is (budgetAdjusted − 100) ÷ 100. */
const evaluation = (budgetAdjusted: number, row: Partial<Indicator>, change: Partial<Scheme> = {}, selfScore = 30, actual = "") =>
  evaluateForm({
    scheme: { ...adjusted(row), ...change },
    entries: { events: { actual, selfScore } },
    submission: {
      basics: { budgetInitial: 100, budgetAdjusted, executed: 100 },
      stated: { groups: [{ name: "产出", score: 60 }], rates: {} },
    },
  });

describe("D5 预算调整率", () => {
  const judged: Partial<Indicator> = { derivedFrom: "budgetAdjustmentRate", rule: { kind: "thresholdThenManual" } };
  const problems = (budgetAdjusted: number, row = judged, selfScore = 30, actual = "") =>
    problemsOf(evaluation(budgetAdjusted, row, {}, selfScore, actual), "D5");

  it("tells full points for a rate beyond the target, either way, and B8 does not tell them again", () => {
    const [problem, ...others] = problems(105.01);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "error", place: { part: "indicators", code: "events" }, seen: "5.01%", expected: "≤5%" });
    expect(problem && say(problem.message)).toBe("预算调整率 5.01%，超过目标 ≤5%，却得满分，请按标准减分；属除外情形的请说明");
    expect(problemsOf(evaluation(105.01, judged), "B8")).toEqual([]);
    expect(problems(94.99)).toHaveLength(1);
  });

  it("is silent at the target, for fewer points, and for a target that is no upper bound", () => {
    expect(problems(105)).toEqual([]);
    expect(problems(95)).toEqual([]);
    expect(problems(105.01, judged, 29.99)).toEqual([]);
    expect(problems(105.01, { ...judged, target: "≥5%" })).toEqual([]);
  });

  it("judges a typed rate by the basic data", () => {
    const typed: Partial<Indicator> = { rule: { kind: "inverse", form: "ratio" } };
    expect(problems(195.23, typed, 30, "3%")).toMatchObject([{ seen: "95.23%" }]);
  });

  it("leaves a claim to B2 that the rule contradicts", () => {
    const computed: Partial<Indicator> = { derivedFrom: "budgetAdjustmentRate", rule: { kind: "inverse", form: "ratio" } };
    expect(problems(195.23, computed)).toEqual([]);
    expect(problemsOf(evaluation(195.23, computed), "B2").map(({ place }) => place.code)).toContain("events");
  });

  it("knows ±5% and 5% as targets", () => {
    expect(problems(105.01, { ...judged, target: "±5%" })).toHaveLength(1);
    expect(problems(94.99, { ...judged, target: "5%" })).toHaveLength(1);
  });
});

describe("D5 预算调整率, in a group that is scored as one", () => {
  const asOne: Partial<Scheme> = {
    groups: scheme.groups.map((group) => (group.path[0] === "产出" ? { ...group, scoredAsOne: true } : group)),
    indicators: (adjusted({ derivedFrom: "budgetAdjustmentRate" }).indicators ?? []).map((row) =>
      row.path[0] === "产出" ? { ...row, weight: null } : row,
    ),
  };

  it("tells the full points of the group", () => {
    const [problem] = problemsOf(evaluation(195.23, {}, asOne), "D5");
    expect(problem && say(problem.message)).toBe(
      "预算调整率 95.23%，超过目标 ≤5%，所属“产出”却得满分 60 分，请按标准减分；属除外情形的请说明",
    );
  });

  it("is silent where the group has fewer, and where its score is missing", () => {
    const groups = asOne.groups?.map((group) => (group.path[0] === "产出" ? { ...group, weight: 61 } : group)) ?? [];
    expect(problemsOf(evaluation(195.23, {}, { ...asOne, groups }), "D5")).toEqual([]);
    expect(problemsOf(evaluation(195.23, {}, { ...asOne, claims: "never" }), "D5")).toEqual([]);
  });
});
