import type { Indicator, RawCell, Scheme, Submission } from "../../../src/evaluation";
import { say } from "../../../src/locales";
import { evaluateForm, problemsOf, scheme, type FormChange } from "../filledForm";

function problems(check: string, basics: Submission["basics"], rate?: RawCell, change: FormChange = {}) {
  const rates = rate === undefined ? {} : { budgetExecutionRate: rate };
  return problemsOf(evaluateForm({ ...change, submission: { basics, stated: { groups: [], rates } } }), check);
}

describe("D2 执行率重算", () => {
  const basics = { budgetInitial: 100, budgetAdjusted: 117.5, executed: 107.43 };

  it.each(["91.43%", "91.4%", "91%", "91.42%", 91.43])("is silent for %s: rounded or cut off at its own last decimal", (rate) => {
    expect(problems("D2", basics, rate)).toEqual([]);
  });

  it("is silent for a stored percent of full precision", () => {
    expect(problems("D2", basics, { value: 0.9143, numberFormat: "0%" })).toEqual([]);
    expect(problems("D2", basics, { value: 107.43 / 117.5, numberFormat: "0.00%" })).toEqual([]);
  });

  it.each(["100%", "91.44%", "91.41%", "92%", "90%"])("tells %s", (rate) => {
    expect(problems("D2", basics, rate)).toMatchObject([
      { severity: "error", place: { part: "stated", code: "budgetExecutionRate" }, seen: rate, expected: "91.43%" },
    ]);
  });

  it("leaves to D4 a rate that rests on the initial budget", () => {
    expect(problems("D2", basics, "107.43%")).toEqual([]);
  });

  it("rests on the initial budget where no adjusted one was given", () => {
    expect(problems("D2", { budgetInitial: 117.5, executed: 107.43 }, "91.43%")).toEqual([]);
    expect(problems("D2", { budgetInitial: 117.5, executed: 107.43 }, "100%")).toHaveLength(1);
  });

  it("tells a typed actual value that is not the rate of the basic data", () => {
    const change = { entries: { rate: { actual: "100%" } } };
    expect(problems("D2", basics, undefined, change)).toMatchObject([{ place: { part: "indicators", code: "rate", field: "actual" } }]);
  });

  it("tells any rate stated for 0 of 0", () => {
    expect(problems("D2", { budgetAdjusted: 0, executed: 0 }, "100%")).toMatchObject([{ message: { key: "check.D2.notApplicable" } }]);
    expect(problems("D2", { budgetAdjusted: 0, executed: 0 })).toEqual([]);
  });

  it("is silent where nothing can be computed", () => {
    expect(problems("D2", { executed: 100 }, "100%")).toEqual([]);
  });
});

describe("D3 执行率越界", () => {
  it("tells a rate above 100% or below 0", () => {
    expect(problems("D3", { budgetAdjusted: 100, executed: 100.01 })).toMatchObject([
      { severity: "error", place: { part: "basics", code: "executed" }, seen: "100.01%", expected: "0%–100%" },
    ]);
    expect(problems("D3", { budgetAdjusted: 100, executed: -1 })).toHaveLength(1);
  });

  it("is silent from 0 to 100%, as shown with two decimals", () => {
    expect(problems("D3", { budgetAdjusted: 100, executed: 100 })).toEqual([]);
    expect(problems("D3", { budgetAdjusted: 100, executed: 100.004 })).toEqual([]);
    expect(problems("D3", { budgetAdjusted: 100, executed: 0 })).toEqual([]);
  });

  it("tells spending without a budget", () => {
    expect(problems("D3", { budgetInitial: 5, budgetAdjusted: 0, executed: 3 })).toMatchObject([
      { place: { part: "basics", code: "budgetAdjusted" }, seen: "0" },
    ]);
  });

  it("points at the initial budget where that was the base", () => {
    expect(problems("D3", { budgetInitial: 0, executed: 3 })).toMatchObject([
      { place: { part: "basics", code: "budgetInitial" }, seen: "0" },
    ]);
  });

  it("judges the stated rate where none can be computed", () => {
    expect(problems("D3", {}, "152.5%")).toMatchObject([{ place: { part: "stated", code: "budgetExecutionRate" }, seen: "152.5%" }]);
    expect(problems("D3", {}, "100%")).toEqual([]);
    expect(problems("D3", { budgetAdjusted: 100, executed: 90 }, "152.5%")).toEqual([]);
  });

  it("leaves to D9 what only lacks the adjusted budget, unless a rate is stated all the same", () => {
    const basics = { budgetInitial: 100, executed: 216.82 };
    expect(problems("D3", basics)).toEqual([]);
    expect(problems("D9", basics)).toHaveLength(1);
    expect(problems("D3", basics, "216.82%")).toHaveLength(1);
    expect(problems("D3", { ...basics, executed: -1 })).toHaveLength(1);
  });
});

describe("D4 分母口径", () => {
  const basics = { budgetInitial: 100, budgetAdjusted: 117.5, executed: 107.43 };

  it("tells a rate that rests on the initial budget though there is an adjusted one", () => {
    const found = problems("D4", basics, "107.43%");
    expect(found).toMatchObject([
      { severity: "warning", place: { part: "stated", code: "budgetExecutionRate" }, seen: "107.43%", expected: "91.43%" },
    ]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "填报107.43%，是以年初预算数为分母；应以全年（调整后）预算数为分母，计算为 91.43%，请更正",
    ]);
  });

  it("tells a typed actual value too", () => {
    const change = { entries: { rate: { actual: "107.4%" } } };
    expect(problems("D4", basics, undefined, change)).toMatchObject([{ place: { part: "indicators", code: "rate", field: "actual" } }]);
  });

  it.each(["91.43%", "107.44%", "100%"])("is silent for %s, which rests on the adjusted budget or on neither", (rate) => {
    expect(problems("D4", basics, rate)).toEqual([]);
  });

  it("is silent where there is no adjusted budget, where both are the same, and where the form asks for that rate", () => {
    expect(problems("D4", { budgetInitial: 100, executed: 90 }, "90%")).toEqual([]);
    expect(problems("D4", { budgetInitial: 100, budgetAdjusted: 100, executed: 90 }, "90%")).toEqual([]);
    const indicators = scheme.indicators.map((row) =>
      row.code === "rate" ? { ...row, derivedFrom: "budgetExecutionRateOnInitial" as const } : row,
    );
    expect(problems("D4", basics, "107.43%", { scheme: { indicators } })).toEqual([]);
  });
});

describe("D9 超年初支出", () => {
  it("asks for the adjusted budget where more than the initial one was executed", () => {
    expect(problems("D9", { budgetInitial: 100, executed: 100.01 })).toMatchObject([
      {
        severity: "error",
        place: { part: "basics", code: "budgetAdjusted" },
        message: { values: { share: { value: 100.01, unit: "%" } } },
      },
    ]);
    expect(problems("D9", { budgetInitial: 0, executed: 5 })).toMatchObject([{ message: { key: "check.D9.noAdjustedNorInitial" } }]);
    expect(problems("D9", { budgetInitial: 100, executed: 100 })).toEqual([]);
  });

  it("asks for a reason above the scheme's limit, 30% by default", () => {
    expect(problems("D9", { budgetInitial: 100, budgetAdjusted: 140, executed: 130 })).toEqual([]);
    expect(problems("D9", { budgetInitial: 100, budgetAdjusted: 140, executed: 130.01 })).toMatchObject([
      { severity: "warning", place: { part: "indicators", code: "rate", field: "reason" } },
    ]);
    const scheme = { thresholds: { executedAboveInitialPercent: 10 } };
    expect(problems("D9", { budgetInitial: 100, budgetAdjusted: 140, executed: 111 }, undefined, { scheme })).toHaveLength(1);
  });

  it("is silent with a reason in the row of 预算执行率", () => {
    const entries = { rate: { reason: "年中追加防疫经费" } };
    expect(problems("D9", { budgetInitial: 100, budgetAdjusted: 140, executed: 139 }, undefined, { entries })).toEqual([]);
  });
});

describe("D10 低执行率", () => {
  const problems = (executed: number, reason = "", thresholds = {}) =>
    problemsOf(
      evaluateForm({
        entries: { rate: { reason } },
        submission: { basics: { budgetAdjusted: 100, executed } },
        // Only a score of 0 needs a reason, so that B9 has nothing to ask.
        scheme: { indicators: lenient, thresholds: { reasonBelowScorePercent: 1, ...thresholds } },
      }),
      "D10",
    );
  const lenient = scheme.indicators.map((indicator): Indicator =>
    indicator.code === "rate" ? { ...indicator, rule: { kind: "proportional" } } : indicator,
  );

  it("asks for the reason of a low rate in the row that it is the actual value of", () => {
    expect(problems(89.99)).toMatchObject([
      { severity: "warning", place: { part: "indicators", code: "rate", field: "reason" }, seen: "89.99%", expected: "≥90%" },
    ]);
  });

  it("is silent at the threshold, with a reason, and without a rate", () => {
    expect(problems(90)).toEqual([]);
    expect(problems(50, "资金年底才下达")).toEqual([]);
    expect(problemsOf(evaluateForm({ submission: { basics: { executed: 50 } } }), "D10")).toEqual([]);
  });

  it("takes the scheme's threshold", () => {
    expect(problems(85, "", { reasonBelowExecutionPercent: 80 })).toEqual([]);
    expect(problems(95, "", { reasonBelowExecutionPercent: 98 })).toHaveLength(1);
  });

  it("leaves it to B9 where the row lost points for it, unless B9 is off", () => {
    const rated = (checks: Scheme["checks"]) =>
      evaluateForm({ submission: { basics: { budgetAdjusted: 100, executed: 85 } }, scheme: { checks } }).problems.filter(
        ({ place }) => place.code === "rate" && place.field === "reason",
      );
    expect(rated({}).map(({ check }) => check)).toEqual(["B9"]);
    expect(rated({ B: "off" }).map(({ check }) => check)).toEqual(["D10"]);
  });

  it("is silent where no row has the rate as its actual value", () => {
    const indicators = scheme.indicators.filter(({ code }) => code !== "rate");
    expect(
      problemsOf(evaluateForm({ scheme: { indicators }, submission: { basics: { budgetAdjusted: 100, executed: 50 } } }), "D10"),
    ).toEqual([]);
  });
});
