import type { GradeBand, Indicator, Scheme, ScoringRule } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../../filledForm";

/** Grades by their least totals, from 优 down; each includes its own, and the highest the full score. */
const gradesFrom = (...least: number[]): GradeBand[] =>
  least.map((min, index) => ({
    grade: ["优", "良", "中", "差"][index] ?? "",
    min,
    minInclusive: true,
    max: least[index - 1] ?? 100,
    maxInclusive: index === 0,
  }));
const textOf = (problems: ReturnType<typeof problemsOf>) => problems.map(({ message }) => say(message));

describe("C1b 非标准区间", () => {
  const problems = (gradeBands: GradeBand[], fullScore = 100) => problemsOf(evaluateForm({ scheme: { gradeBands, fullScore } }), "C1b");

  it("tells grades that begin elsewhere than the State's", () => {
    const [problem, ...others] = problems(gradesFrom(85, 75, 60, 0));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "info", place: { part: "scheme" }, seen: "85/75/60", expected: "90/80/60" });
    expect(problems(gradesFrom(90, 80, 59.99, 0))).toHaveLength(1);
  });

  it("is silent for the State's, also under other words or of another full score, and without bands", () => {
    expect(problems(gradesFrom(90, 80, 60, 0))).toEqual([]);
    expect(problems(gradesFrom(90, 80, 60, 0).map((band) => ({ ...band, grade: `${band.grade}等` })))).toEqual([]);
    expect(problems(gradesFrom(108, 96, 72, 0), 120)).toEqual([]);
    expect(problems([])).toEqual([]);
  });
});

describe("C4 区间不严密, of grades", () => {
  const problems = (gradeBands: GradeBand[]) => problemsOf(evaluateForm({ scheme: { gradeBands } }), "C4");
  const changed = (index: number, change: Partial<GradeBand>) =>
    gradesFrom(90, 80, 60, 0).map((band, at) => (at === index ? { ...band, ...change } : band));

  it("is silent for bands that hold every total once, and without bands", () => {
    expect(problems(gradesFrom(90, 80, 60, 0))).toEqual([]);
    expect(problems([])).toEqual([]);
  });

  it.each([
    [changed(1, { max: 89 }), "89 与 90 之间有空档"],
    [changed(1, { max: 91 }), "90 与 91 之间重叠"],
    [changed(1, { maxInclusive: true }), "90 同属两档"],
    [changed(0, { minInclusive: false }), "90 不属于任何一档"],
    [changed(3, { min: 1 }), "低于 1 的没有规定"],
    [changed(0, { max: 99 }), "高于 99 的没有规定"],
  ])("tells totals in none, or in two: %#", (gradeBands, fault) => {
    const found = problems(gradeBands);
    expect(found).toMatchObject([{ severity: "warning", place: { part: "scheme" } }]);
    expect(textOf(found)).toEqual([`等级区间不严密：${fault}，请制定方案的单位更正`]);
  });
});

describe("C4 区间不严密, of a scoring rule", () => {
  const problems = (change: Partial<Indicator>) => {
    const indicators = scheme.indicators.map((row) => (row.code === "share" ? { ...row, ...change } : row));
    return problemsOf(evaluateForm({ scheme: { indicators } }), "C4");
  };
  type Bounds = [min: number | null, max: number | null];
  const rule = (on: "rate" | "deviation", ...bounds: Bounds[]): ScoringRule => ({
    kind: "bands",
    on,
    bands: bounds.map(([min, max], index) => ({ min, minInclusive: true, max, maxInclusive: false, points: 20 - index })),
  });

  it("tells values between two bands, and below them all", () => {
    const [problem, ...others] = problems({ rule: rule("rate", [100, null], [90, 99], [60, 90]) });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ place: { part: "indicators", code: "share", field: "name" } });
    expect(problem && say(problem.message)).toBe(
      "“合格率”的计分区间不严密：低于 60 的没有规定、99 与 100 之间有空档，落在其中的数如何计分请向制定方案的单位核实",
    );
  });

  it("tells a share beyond the highest band", () => {
    expect(textOf(problems({ rule: rule("rate", [90, 99], [0, 90]) }))[0]).toContain("高于 99 的没有规定");
  });

  it("tells bands that overlap and do not lie within each other", () => {
    expect(textOf(problems({ rule: rule("rate", [90, null], [80, 95], [0, 80]) }))[0]).toContain("90 与 95 之间重叠");
  });

  it("looks into rules within rules", () => {
    const inner = rule("rate", [100, null], [0, 99]);
    expect(problems({ rule: { kind: "composite", op: "max", parts: [{ name: "甲", rule: inner }] } })).toHaveLength(1);
    expect(problems({ rule: { kind: "derived", formula: "carryoverRate", rule: inner } })).toHaveLength(1);
  });

  it("is silent for bands that join, and for deviations within each other", () => {
    expect(problems({ rule: rule("rate", [100, null], [90, 100], [0, 90]) })).toEqual([]);
    expect(problems({ rule: rule("rate", [90, null], [null, 90]) })).toEqual([]);
    expect(problems({ rule: rule("deviation", [-10, 10], [-15, 15], [-20, 20]) })).toEqual([]);
  });

  it("tells ranges in whole numbers in the words of 评分标准", () => {
    const [problem, ...others] = problems({ standard: "达100%得20分，90-99%得18分，80-89得16分，以此类推。" });
    expect(others).toEqual([]);
    expect(problem?.seen).toBe("80-89、90-99%、100%");
    expect(problem && say(problem.message)).toBe(
      "“合格率”按整数写区间（80-89、90-99%、100%），89 与 90 之间有空档、99 与 100 之间有空档，落在其中的数如何计分请向制定方案的单位核实",
    );
  });

  it.each([
    "90%（含）-100%得20分，80%（含）-90%得16分",
    "达成得100%-80%分值，部分达成80%-60%，未达成60%以下",
    "1-3次得5分，4-6次得3分",
    "1-3得5分，4-6得3分",
    "2021-2022年，2023-2024年",
    "100%得5分，每低1%扣0.1分",
  ])("is silent for %s", (standard) => {
    expect(problems({ standard })).toEqual([]);
  });
});

describe("C6 近临界", () => {
  const problems = (effect: number, submission: { total?: number } = {}, entries = {}) =>
    problemsOf(
      evaluateForm({
        entries: { effect: { selfScore: effect, reason: "群众反映不一" }, ...entries },
        submission: { stated: { ...submission, groups: [], rates: {} } },
      }),
      "C6",
    );

  it("tells a total within less than 0.05 of a grade's beginning, on either side", () => {
    const [problem, ...others] = problems(29.96); // 20 + 10 + 30
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "info", place: { part: "stated", code: "total" }, seen: "89.96" });
    expect(problem && say(problem.message)).toBe("总分 89.96 分与“优”的分数线 90 分相差不到 0.05 分，等级取决于四舍五入，请复核各项得分");
    expect(problems(30.04)).toHaveLength(1);
    expect(problems(20)).toHaveLength(1); // 80
  });

  it("is silent from 0.05 on, and at the bottom", () => {
    expect(problems(29.95)).toEqual([]);
    expect(problems(30.05)).toEqual([]);
    const nothing: Partial<Scheme> = { gradeBands: gradesFrom(90, 80, 60, 0) };
    const none = { share: { actual: "0%" }, rate: {}, events: { actual: "0次", selfScore: 0 }, effect: { selfScore: 0 } };
    expect(
      problemsOf(evaluateForm({ scheme: nothing, entries: none, submission: { basics: { budgetAdjusted: 100, executed: 0 } } }), "C6"),
    ).toEqual([]);
  });

  it("takes the stated total while a row is open", () => {
    const open = { share: { actual: "" } };
    expect(problems(40, { total: 80.01 }, open)).toHaveLength(1);
    expect(problems(40, {}, open)).toEqual([]);
  });
});
