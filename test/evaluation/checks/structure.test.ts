import { say } from "../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../filledForm";

describe("A7 不可追溯", () => {
  const problems = (scoredAsOne: boolean, score?: number) =>
    problemsOf(
      evaluateForm({
        scheme: {
          groups: scheme.groups.map((group) => (scoredAsOne && group.path[0] === "产出" ? { ...group, scoredAsOne } : group)),
          indicators: scheme.indicators.map((indicator) =>
            scoredAsOne && indicator.path[0] === "产出" ? { ...indicator, weight: null } : indicator,
          ),
        },
        submission: { stated: { groups: score === undefined ? [] : [{ name: "产出", score }], rates: {} } },
      }),
      "A7",
    );

  it("tells a group that is scored as a whole", () => {
    const [problem, ...others] = problems(true, 55);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", place: { part: "stated", code: "产出", field: "score" }, seen: "55" });
    expect(problem && say(problem.message)).toBe("“产出”整体计分，没有分解到三级指标，得分不可追溯，请补充各三级指标的分值和得分");
  });

  it("is an error where its score is missing", () => {
    expect(problems(true)).toMatchObject([{ severity: "error", seen: "" }]);
  });

  it("is silent where rows carry the points", () => {
    expect(problems(false, 55)).toEqual([]);
  });
});
