import type { AddedIndicator, Indicator, Scheme } from "../../../src/evaluation";
import { say } from "../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../filledForm";

/** 产出 (60 points) has 20 of the scheme; the unit sets indicators for the other 40. */
const open: Partial<Scheme> = {
  groups: scheme.groups.map((group) => (group.path[0] === "产出" ? { ...group, open: true } : group)),
  indicators: scheme.indicators.filter(({ code }) => code === "share" || code === "effect"),
};
const own = (weight: AddedIndicator["weight"], name = "清扫里程", group = "产出"): AddedIndicator => ({
  path: [group, "数量", name],
  weight,
  target: "≥100公里",
});
const withOwn = (added: AddedIndicator[], change: Partial<Scheme> = {}) =>
  evaluateForm({ scheme: { ...open, ...change }, submission: { added } });

describe("A1 总分值", () => {
  const twoOpen: Partial<Scheme> = {
    groups: scheme.groups.map((group) => ({ ...group, open: true })),
    indicators: scheme.indicators.filter(({ code }) => code === "share"),
  };
  const problems = (output: number, effect: number) => problemsOf(withOwn([own(output), own(effect, "满意度", "效益")], twoOpen), "A1");

  it("tells the sum where several open groups are off", () => {
    const [problem] = problems(39.99, 39);
    expect(problem).toMatchObject({ severity: "error", place: { part: "indicators", field: "weight" }, seen: "98.99", expected: "100" });
    expect(problem && say(problem.message)).toBe("各项分值合计 98.99 分，应为 100 分，请调整自定指标的分值");
  });

  it("is silent within half a hundredth, where the sum is right all the same, and where A2 of one group says it", () => {
    expect(problems(39.998, 39.998)).toEqual([]);
    expect(problems(39, 41)).toEqual([]);
    expect(problems(39, 40)).toEqual([]);
  });

  it("is silent for a report that gives no points", () => {
    expect(problemsOf(evaluateForm({ scheme: { groups: [], indicators: [] } }), "A1")).toEqual([]);
  });
});

describe("A2 分组分值", () => {
  it("tells an open group whose indicators have fewer points than it", () => {
    const [problem, ...others] = problemsOf(withOwn([own(39.99)]), "A2");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "error", place: { part: "indicators", code: "产出" }, seen: "59.99", expected: "60" });
    expect(problem && say(problem.message)).toBe("“产出”下级指标分值合计 59.99 分，不足 60 分，请补足自定指标或其分值，补足前不评定等级");
  });

  it("tells one whose indicators have more", () => {
    expect(problemsOf(withOwn([own(30), own(10.01, "绿化面积")]), "A2")).toMatchObject([
      { seen: "60.01", message: { key: "check.A2.more" } },
    ]);
  });

  it("is silent within half a hundredth, and where no group is open", () => {
    expect(problemsOf(withOwn([own(30), own("10.005分", "绿化面积")]), "A2")).toEqual([]);
    expect(problemsOf(evaluateForm(), "A2")).toEqual([]);
  });
});

describe("A3 权重方案", () => {
  const problems = (name: string, weight: number) =>
    problemsOf(
      evaluateForm({
        scheme: { groups: [...scheme.groups, { path: ["产出", "质量"], weight: 20 }] },
        submission: { stated: { groups: [{ name, weight }], rates: {} } },
      }),
      "A3",
    );

  it("tells a first-level group to which the report gives other points", () => {
    expect(problems("产出", 50)).toMatchObject([
      { severity: "info", place: { part: "stated", code: "产出", field: "weight" }, seen: "50", expected: "60" },
    ]);
  });

  it("is silent within half a hundredth, and on the second level", () => {
    expect(problems("产出", 60.005)).toEqual([]);
    expect(problems("质量", 50)).toEqual([]);
  });
});

describe("A4 指标重复计分", () => {
  const rows = (...paths: string[][]) =>
    scheme.indicators.map((indicator, index): Indicator => ({ ...indicator, path: paths[index] ?? indicator.path }));
  const problems = (indicators: Indicator[], groups = scheme.groups) => problemsOf(evaluateForm({ scheme: { indicators, groups } }), "A4");

  it("tells two rows of one second-level group with one name, punctuation and 率 aside", () => {
    const [problem, ...others] = problems(rows(["产出", "质量", "“清扫”合格率"], ["产出", "质量", "清扫合格"]));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", place: { part: "indicators", code: "rate", field: "name" }, seen: "清扫合格" });
    expect(problem && say(problem.message)).toBe("与“产出 / 质量 / “清扫”合格率”重复计分，同一内容只应计一次分，请核对");
  });

  it("tells names that mean the same, wherever they stand", () => {
    expect(problems(rows(["产出", "质量", "预算完成率"], ["产出", "执行", "预算执行"]))).toHaveLength(1);
  });

  it("tells a row that repeats a group which is scored as one", () => {
    const asOne = { path: ["预算执行"], weight: 10, scoredAsOne: true };
    expect(problems(rows(), [...scheme.groups, asOne])).toMatchObject([
      { place: { code: "rate" }, message: { values: { other: "预算执行" } } },
    ]);
    expect(problems(rows(["产出", "质量", "合格率"], ["预算执行", "执行", "预算执行率"]), [...scheme.groups, asOne])).toEqual([]);
  });

  it("is silent for one name in two second-level groups, and for a group of that name whose rows carry the points", () => {
    expect(problems(rows(["产出", "预算管理", "管理制度健全性"], ["产出", "资产管理", "管理制度健全性"]))).toEqual([]);
    expect(problems(rows(), [...scheme.groups, { path: ["预算执行"], weight: 10 }])).toEqual([]);
  });

  it("tells an indicator of the unit's own that the scheme has already", () => {
    const added = [{ path: ["产出", "质量", "合格率"], weight: 40, target: "≥90%" }];
    expect(problemsOf(withOwn(added), "A4")).toMatchObject([{ place: { code: "added-1" } }]);
  });
});

describe("A5 分值非正", () => {
  const problems = (weight: AddedIndicator["weight"]) => problemsOf(withOwn([own(weight)]), "A5");

  it.each([0, -1, "0分", "十几分", "优"])("tells points that are not above 0: %s", (weight) => {
    expect(problems(weight)).toMatchObject([
      { severity: "error", place: { part: "indicators", code: "added-1", field: "weight" }, seen: String(weight), expected: "> 0" },
    ]);
  });

  it("asks for points that are missing", () => {
    expect(problems("")).toMatchObject([{ message: { key: "check.A5.empty" } }]);
  });

  it("is silent for the least points", () => {
    expect(problems(0.01)).toEqual([]);
    expect(problems("40分")).toEqual([]);
  });
});

describe("A6 指标归类", () => {
  const problems = (path: string[]) => problemsOf(withOwn([{ path, weight: 40, target: "≥90%" }]), "A6");

  it("tells an indicator of money put in that the unit set among outputs", () => {
    const [problem] = problems(["产出", "质量指标", "工作资金到位率"]);
    expect(problem).toMatchObject({ severity: "warning", place: { part: "indicators", code: "added-1", field: "name" } });
    expect(problem && say(problem.message)).toBe("“工作资金到位率”反映资金投入，不属于“质量指标”，请改列到投入或预算管理类");
  });

  it("is silent elsewhere, for other names, and for the scheme's own rows", () => {
    expect(problems(["产出", "预算管理", "资金到位率"])).toEqual([]);
    expect(problems(["产出", "质量指标", "制度执行率"])).toEqual([]);
    const indicators = scheme.indicators.map((row) => (row.code === "share" ? { ...row, path: ["产出", "质量指标", "资金到位率"] } : row));
    expect(problemsOf(evaluateForm({ scheme: { indicators } }), "A6")).toEqual([]);
  });
});

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
