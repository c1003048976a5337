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

  it("tells one among benefits too, whether or not 指标 is written", () => {
    expect(problems(["产出", "社会效益", "预算执行率"])).toMatchObject([{ message: { values: { under: "社会效益" } } }]);
  });

  it("is silent elsewhere, and for other names", () => {
    expect(problems(["产出", "预算管理", "资金到位率"])).toEqual([]);
    expect(problems(["产出", "时效指标", "资金到位率"])).toEqual([]);
    expect(problems(["产出", "质量指标", "制度执行率"])).toEqual([]);
  });

  it("is silent for one that lies in no open group, which has to be moved anyway", () => {
    expect(problems(["效益", "质量指标", "资金到位率"])).toEqual([]);
  });

  it("tells a row of the scheme, which the unit cannot move", () => {
    const indicators = scheme.indicators.map((row) => (row.code === "share" ? { ...row, path: ["产出", "质量指标", "资金到位率"] } : row));
    const [problem, ...others] = problemsOf(evaluateForm({ scheme: { indicators } }), "A6");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ place: { part: "indicators", code: "share" } });
    expect(problem && say(problem.message)).toBe(
      "“资金到位率”反映资金投入，不属于“质量指标”；这一行是方案规定的，请照填，并向制定方案的财政部门反映",
    );
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

  it("names every such group in one problem", () => {
    const groups = scheme.groups.map((group) => ({ ...group, scoredAsOne: true }));
    const indicators = scheme.indicators.map((indicator) => ({ ...indicator, weight: null }));
    const told = (scores: (number | undefined)[]) =>
      problemsOf(
        evaluateForm({
          scheme: { groups, indicators },
          submission: {
            stated: {
              groups: scores.flatMap((score, index) => (score === undefined ? [] : [{ name: ["产出", "效益"][index] ?? "", score }])),
              rates: {},
            },
          },
        }),
        "A7",
      );
    const [problem, ...others] = told([55, 38]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ place: { code: "产出" }, seen: "55、38" });
    expect(problem && say(problem.message)).toContain("“产出”、“效益”整体计分");
    // A missing score is a cell to fill in, so each is told.
    expect(told([55])).toMatchObject([
      { severity: "error", place: { code: "效益" }, seen: "" },
      { severity: "warning", place: { code: "产出" }, seen: "55" },
    ]);
    expect(told([])).toHaveLength(2);
  });

  it("is an error where its score is missing", () => {
    expect(problems(true)).toMatchObject([{ severity: "error", seen: "" }]);
  });

  it("is silent where rows carry the points", () => {
    expect(problems(false, 55)).toEqual([]);
  });
});

describe("A8 指标定义", () => {
  const problems = (standard: string, note = "") =>
    problemsOf(
      evaluateForm({ scheme: { indicators: scheme.indicators.map((row) => (row.code === "share" ? { ...row, standard, note } : row)) } }),
      "A8",
    );

  it("tells a definition that takes its share of a part, a formula that takes it of all", () => {
    const [problem, ...others] = problems("开展自评的项目数占应开展自评项目总数的比重。自评完成率=已开展自评项目数/部门项目总数×100%。");
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "info", place: { part: "indicators", code: "share", field: "name" } });
    expect(problem && say(problem.message)).toBe(
      "“合格率”的定义以“应开展自评项目总数”为分母，公式以“部门项目总数”为分母，口径不一致，请核对按哪一个填报",
    );
  });

  it("tells a base with nothing in common, also where the definition stands in 备注", () => {
    expect(problems("完成率＝（完成数÷支出决算数）×100%", "完成数与编制人数的比率。")).toMatchObject([{ seen: "编制人数 / 支出决算数" }]);
  });

  it("tells a term that is explained and not used", () => {
    expect(problems("支付率=实际支付数/计划支付数×100%。上级补助额是指上级下达的补助。")).toMatchObject([
      { seen: "上级补助额", message: { key: "check.A8.term" } },
    ]);
  });

  it.each([
    ["the same base with other marks", "在职人员数与编制数的比率。在职人员控制率=（在职人员数/编制数）×100%。编制数是指核定的人员编制数。"],
    ["whose it is", "部门（单位）重点项目支出与部门项目总支出的比率。重点支出安排率=（重点项目支出/项目总支出）×100%。"],
    ["another name of those asked", "满意人数占调查总人数的比例。满意度=满意人数/样本数×100%。"],
    ["a base that is only told more closely", "采购金额与年初政府采购预算的比率。执行率=采购金额/政府采购预算数×100%。"],
    ["a base in partly other words", "合格人员占实际参训人员总数的比重。合格率=合格人员数/参训学员数×100%。"],
    ["a change since last year", "本年度总额与上年度总额的变动比率。变动率=[（本年度总额-上年度总额）/上年度总额]×100%。"],
    ["no formula", "完成数占计划数的比重，达到100%得满分。"],
    ["a formula alone", "完成率=完成数/计划数×100%。"],
  ])("is silent for %s", (_, standard) => {
    expect(problems(standard)).toEqual([]);
  });

  it("reads a very long text in time proportional to it", () => {
    const start = performance.now();
    problems(`${"占".repeat(300_000)}${"=a/".repeat(100_000)}${"数是指".repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
