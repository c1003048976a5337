import { evaluate, type Indicator, type Scheme } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../../filledForm";

/** 90 points beside 预算执行率 (10). */
const executed = (amount: number) => ({ basics: { budgetAdjusted: 100, executed: amount } });

describe("B14 执行率封顶", () => {
  const totalCaps = [{ min: 70, minInclusive: true, max: 80, maxInclusive: false, total: 89 }];
  /** 20 + 0 + 30 + 40 = 90, at most 89. */
  const problems = (total: number | undefined, amount = 75, check = "B14", adjustments: Scheme["adjustments"] = { totalCaps }) =>
    problemsOf(
      evaluateForm({
        scheme: { adjustments },
        entries: { rate: { selfScore: amount < 90 ? 0 : 9 } },
        submission: { ...executed(amount), stated: { groups: [], rates: {}, ...(total === undefined ? {} : { total }) } },
      }),
      check,
    );

  it("tells a stated total above the limit of its execution rate", () => {
    const [problem, ...others] = problems(89.01);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "error", place: { part: "stated", code: "total" }, seen: "89.01", expected: "≤89" });
    expect(problem && say(problem.message)).toBe("预算执行率 75%，按方案总分不得超过 89 分，填报总分 89.01 分，请更正");
  });

  it("is silent at the limit, without a stated total, outside the limits, and where the scheme sets none", () => {
    expect(problems(89)).toEqual([]);
    expect(problems(undefined)).toEqual([]);
    expect(problems(99, 95)).toEqual([]);
    expect(problems(90, 75, "B14", {})).toEqual([]);
  });

  it("is the only one to tell that total", () => {
    expect(problems(90, 75, "B17")).toEqual([]);
    expect(problems(88, 75, "B17")).toMatchObject([{ expected: "89" }]);
  });
});

describe("B15 得分与执行背离", () => {
  /** The score rate of the 90 points other than 预算执行率 is (50 + effect) ÷ 90. */
  const problems = (amount: number, effect = 40, thresholds: Scheme["thresholds"] = {}) =>
    problemsOf(evaluateForm({ scheme: { thresholds }, entries: { effect: { selfScore: effect } }, submission: executed(amount) }), "B15");

  it("tells a score rate that exceeds the execution rate by more than 5 % of itself", () => {
    // (100 − 94.99) ÷ 100
    const [problem, ...others] = problems(94.99);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", place: { part: "stated", code: "total" }, seen: "100%" });
    expect(problem && say(problem.message)).toContain("（100%−94.99%）÷100%=5.01%，超过 5%");
  });

  it("is silent at 5 %, and for a score rate that is as low as the execution rate", () => {
    expect(problems(95)).toEqual([]);
    expect(problems(80, 22)).toEqual([]); // 72 ÷ 90 = 80 %
  });

  it("takes the scheme's limit", () => {
    expect(problems(95, 40, { scoreRateAboveExecutionPercent: 4.9 })).toHaveLength(1);
  });

  it("is silent while a row is open, and without an execution rate", () => {
    expect(problemsOf(evaluateForm({ entries: { share: { actual: "" } }, submission: executed(50) }), "B15")).toEqual([]);
    expect(problemsOf(evaluateForm({ submission: { basics: {} } }), "B15")).toEqual([]);
  });

  it("leaves the points of a group that scores 预算执行 as one aside, not those of another", () => {
    // 20 + 30 points of rows, 10 of the group; 60 for 预算执行率 of 94 %.
    const asOne = (name: string) =>
      problemsOf(
        evaluateForm({
          scheme: {
            groups: [
              { path: ["产出"], weight: 60 },
              { path: [name], weight: 40, scoredAsOne: true },
            ],
            indicators: scheme.indicators.map((row) => (row.code === "effect" ? { ...row, path: [name, "类", "行"], weight: null } : row)),
          },
          submission: { ...executed(94), stated: { groups: [{ name, score: 36 }], rates: {} } },
        }),
        "B15",
      );
    expect(asOne("预算执行")).toMatchObject([{ seen: "100%" }]);
    expect(asOne("履职效益")).toEqual([]); // 86 ÷ 90 = 95.56 %
  });
});

describe("B15, 全部满分", () => {
  const rowOf = (index: number, judged: boolean): Indicator => ({
    code: `row-${String(index)}`,
    path: ["效益", "社会效益", `第${String(index)}项`],
    weight: 20,
    target: judged ? "符合" : "≥90%",
    rule: judged ? { kind: "manual" } : { kind: "proportional" },
    standard: "",
  });
  /** Rows of 20 points, each with its full points but those that are named; the first ones are judged by a person. */
  const problems = (rows: number, judged: number, scores: Record<string, number> = {}) => {
    const indicators = Array.from({ length: rows }, (_, index) => rowOf(index, index < judged));
    const entries = indicators.map(({ code }, index) => ({
      indicator: code,
      actual: index < judged ? "良好" : "95%",
      selfScore: scores[code] ?? 20,
    }));
    const form = { scheme: "test", unit: "测试街道", year: 2022, dates: {}, basics: {}, stated: { groups: [], rates: {} } };
    return problemsOf(evaluate({ ...scheme, groups: [], indicators, fullScore: rows * 20 }, { ...form, entries }), "B15");
  };

  it("asks a reviewer to look again at a form without a single point off", () => {
    const [problem, ...others] = problems(5, 1);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "info", place: { part: "stated", code: "total" }, seen: "100" });
    expect(problem && say(problem.message)).toBe("各项指标都得满分，总分 100 分，其中有由人评定的，请核对有无应扣未扣的分");
  });

  it("is silent for fewer than five rows, for one that is not full, and where figures alone made the scores", () => {
    expect(problems(4, 1)).toEqual([]);
    expect(problems(5, 1, { "row-0": 19.99 })).toEqual([]);
    expect(problems(5, 0)).toEqual([]);
  });
});
