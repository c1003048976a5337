import { evaluate, type RawCell, type Submission } from "../../../src/evaluation";
import { say } from "../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../filledForm";

const withEntries = (entries: Submission["entries"]) =>
  evaluate(scheme, { scheme: "test", unit: "", year: 2022, dates: {}, basics: {}, entries, stated: { groups: [], rates: {} } });

describe("K1 and K3: entries and indicators", () => {
  it("join by code or by unique name, whatever the width and spaces", () => {
    const evaluation = withEntries([{ indicator: " 合 格 率 ", actual: "95%" }]);
    expect(problemsOf(evaluation, "K1")).toEqual([]);
    expect(evaluation.indicators[0]).toMatchObject({ code: "share", score: 20 });
  });

  it("tell an entry that fits nothing, and never guess", () => {
    expect(problemsOf(withEntries([{ indicator: "合格", actual: "95%" }]), "K1")).toMatchObject([
      { severity: "error", place: { part: "indicators", code: "合格", field: "name" } },
    ]);
  });

  it("tell a name that several indicators share", () => {
    const [first, ...others] = scheme.indicators;
    const twins = first ? [first, { ...first, code: "twin" }, ...others] : [];
    const evaluation = evaluate(
      { ...scheme, indicators: twins },
      { ...emptySubmission(), entries: [{ indicator: "合格率", actual: "95%" }] },
    );
    expect(problemsOf(evaluation, "K1")).toMatchObject([{ message: { key: "check.K1.several" } }]);
    expect(evaluation.indicators.map(({ score }) => score)).not.toContain(20);
  });

  it("take the first of two entries for one indicator and tell the other", () => {
    const evaluation = withEntries([
      { indicator: "share", actual: "45%" },
      { indicator: "合格率", actual: "95%" },
    ]);
    expect(problemsOf(evaluation, "K3")).toMatchObject([{ seen: "合格率" }]);
    expect(evaluation.indicators[0]?.score).toBe(10);
  });
});

describe("K2: stated groups", () => {
  const problems = (name: string) =>
    problemsOf(evaluateForm({ submission: { stated: { groups: [{ name, score: 60 }], rates: {} } } }), "K2");

  it("tells a name that fits no group", () => {
    expect(problems("产出指标")).toMatchObject([{ severity: "error", place: { part: "stated", code: "产出指标" } }]);
  });

  it("is silent for a group's name", () => {
    expect(problems("产出")).toEqual([]);
  });
});

describe("K4: a number belongs here", () => {
  const notNumbers: RawCell[] = [
    "一百",
    "约100",
    "2022-03-01",
    "#VALUE!",
    { value: 44613, numberFormat: "yyyy-mm-dd" },
    { value: true, numberFormat: "General" },
  ];

  it.each(notNumbers)("tells %j in the basic data, the self-score and the stated total", (cell) => {
    const evaluation = evaluateForm({
      entries: { effect: { selfScore: cell } },
      submission: {
        basics: { budgetAdjusted: 100, executed: cell },
        stated: { total: cell, groups: [{ name: "产出", score: cell }], rates: {} },
      },
    });
    expect(problemsOf(evaluation, "K4").map(({ place }) => place)).toEqual([
      { part: "basics", code: "executed" },
      { part: "indicators", code: "effect", field: "selfScore" },
      { part: "stated", code: "total" },
      { part: "stated", code: "产出", field: "score" },
    ]);
    expect(evaluation.grade).toBeNull();
  });

  it("is silent for numbers, also with a unit, and for empty cells", () => {
    const basics = { budgetAdjusted: "1,000万元", executed: "0.1亿元", quota: "50人", inService: "/" };
    expect(problemsOf(evaluateForm({ submission: { basics } }), "K4")).toEqual([]);
  });

  it("asks for the percent sign of a bare fraction, and takes words for no rate", () => {
    const rate = (cell: RawCell) =>
      problemsOf(evaluateForm({ submission: { stated: { groups: [], rates: { budgetExecutionRate: cell } } } }), "K4");
    expect(rate(0.9143)).toMatchObject([{ message: { key: "check.E3.percent" } }]);
    expect(rate("全部")).toMatchObject([{ message: { key: "check.K4" } }]);
    expect(rate({ value: 1, numberFormat: "0%" })).toEqual([]);
  });
});

describe("K5: a date belongs here", () => {
  const problems = (cell: RawCell) => problemsOf(evaluateForm({ submission: { dates: { report: cell, collectionStart: cell } } }), "K5");

  it.each(["2022年底", "2022-13-01", 20230101, "明年"])("tells %j", (cell) => {
    expect(problems(cell)).toMatchObject([
      { place: { part: "basics", code: "report" } },
      { place: { part: "basics", code: "collectionStart" } },
    ]);
  });

  it("is silent for dates and empty cells", () => {
    expect(problems("2023-01-31")).toEqual([]);
    expect(problems({ value: 44957, numberFormat: "yyyy-mm-dd" })).toEqual([]);
    expect(problems("")).toEqual([]);
  });
});

describe("K4: the year", () => {
  const evaluation = (year: RawCell) => evaluateForm({ submission: { year, dates: { report: "2022-12-30" } } });
  const noYears: RawCell[] = [
    "约2023年",
    "≥2023",
    "2023万元",
    "2022年度",
    "今年",
    "2022-12-31",
    "2022-2023",
    23,
    "23年",
    1899,
    10000,
    2022.5,
    -2022,
    { value: 2022, numberFormat: "yyyy" },
    { value: 20.22, numberFormat: "0%" },
    { value: true, numberFormat: "General" },
  ];

  it.each(noYears)("tells %j, and goes by the scheme's year", (year) => {
    expect(problemsOf(evaluation(year), "K4")).toMatchObject([
      { severity: "error", place: { part: "basics", code: "year" }, message: { key: "check.K4.year" } },
    ]);
    expect(problemsOf(evaluation(year), "K6")).toEqual([]);
    expect(problemsOf(evaluation(year), "G1")).toMatchObject([{ expected: "> 2022-12-31" }]);
  });

  it("says what to type", () => {
    const [problem] = problemsOf(evaluation("23"), "K4");
    expect(problem && say(problem.message)).toBe("这里应填四位数的年份，现为“23”，未采用，请写成“2022”的形式");
  });

  it.each<RawCell>([1900, 9999, "2023", "2023年", " ２０２３ 年 ", "2022"])("takes %j for a year", (year) => {
    expect(problemsOf(evaluation(year), "K4")).toEqual([]);
  });

  it.each(["", "/"])("lets %j stand: the scheme says the year", (year) => {
    expect(problemsOf(evaluation(year), "K4")).toEqual([]);
    expect(problemsOf(evaluation(year), "K6")).toEqual([]);
    expect(problemsOf(evaluation(year), "G1")).toMatchObject([{ expected: "> 2022-12-31" }]);
  });
});

describe("K6: the year", () => {
  it("tells a form for another year than the scheme", () => {
    expect(problemsOf(evaluateForm({ submission: { year: 2021 } }), "K6")).toMatchObject([
      { severity: "warning", seen: "2021", expected: "2022" },
    ]);
    expect(problemsOf(evaluateForm({ submission: { year: "2023年" } }), "K6")).toMatchObject([{ seen: "2023年" }]);
    expect(problemsOf(evaluateForm({ submission: { year: "2022年" } }), "K6")).toEqual([]);
  });
});

describe("the scheme's own settings", () => {
  it("switch a check off or change its severity", () => {
    const entries = { effect: { selfScore: 39 } };
    expect(problemsOf(evaluateForm({ entries, scheme: { checks: { B9: "off" } } }), "B9")).toEqual([]);
    expect(problemsOf(evaluateForm({ entries, scheme: { checks: { B9: "info" } } }), "B9")).toMatchObject([{ severity: "info" }]);
  });

  it("stand above the severity that a check gives to one of its problems", () => {
    const submission = { dates: { report: "2022-12-31" } };
    expect(problemsOf(evaluateForm({ submission }), "G1")).toMatchObject([{ severity: "warning" }]);
    expect(problemsOf(evaluateForm({ submission, scheme: { checks: { G1: "error" } } }), "G1")).toMatchObject([{ severity: "error" }]);
  });
});

function emptySubmission(): Submission {
  return { scheme: "test", unit: "", year: 2022, dates: {}, basics: {}, entries: [], stated: { groups: [], rates: {} } };
}
