import type { Scheme } from "../../../src/evaluation";
import { say } from "../../../src/locales";
import { evaluateForm, problemsOf, scheme } from "../filledForm";

const statedGroups = (output: number, effect: number) => [
  { name: "产出", score: output },
  { name: "效益", score: effect },
];
const stated = (total: number, output: number, effect: number) => ({ stated: { total, groups: statedGroups(output, effect), rates: {} } });

it("finds nothing in a form in which nothing is wrong", () => {
  const evaluation = evaluateForm({
    submission: { stated: { ...stated(100, 60, 40).stated, grade: "优", rates: { budgetExecutionRate: "100%" } } },
  });
  // The bands of the test scheme are its own: C1b.
  expect(evaluation.problems.filter(({ check }) => check !== "C1b")).toEqual([]);
  expect(evaluation).toMatchObject({ total: 100, calculated: 60, claimed: 40, openRows: 0, grade: "优" });
});

describe("B1 得分越界", () => {
  const problems = (selfScore: number) => problemsOf(evaluateForm({ entries: { effect: { selfScore } } }), "B1");

  it("is silent from 0 to the row's points", () => {
    expect(problems(0)).toEqual([]);
    expect(problems(40)).toEqual([]);
  });

  it("tells a score outside them", () => {
    expect(problems(40.01)).toMatchObject([
      { severity: "error", place: { part: "indicators", code: "effect", field: "selfScore" }, seen: "40.01", expected: "0–40" },
    ]);
    expect(problems(-0.01)).toHaveLength(1);
  });
});

describe("B2 与规则不符", () => {
  const problems = (selfScore: number | string) => problemsOf(evaluateForm({ entries: { share: { actual: "45%", selfScore } } }), "B2");

  it("is silent within half a hundredth of the rule's score", () => {
    expect(problems(10)).toEqual([]);
    expect(problems(10.005)).toEqual([]);
    expect(problems("9.995")).toEqual([]);
  });

  it("tells a larger difference, with both scores", () => {
    const [problem] = problems(10.006);
    expect(problem).toMatchObject({ severity: "error", place: { code: "share", field: "selfScore" }, seen: "10.006", expected: "10" });
    expect(problem && say(problem.message)).toBe("按规则应得 10 分，自评得分为 10.006 分，请更正或核对实际完成值");
  });

  it("leaves rows to B8 that a person judges, and impossible scores to B1", () => {
    expect(problemsOf(evaluateForm({ entries: { events: { actual: "11次", selfScore: 30 } } }), "B2")).toEqual([]);
    expect(problems(21)).toEqual([]);
  });

  it("leaves points to B16 that are shaved off a figure that meets its target, not off words", () => {
    expect(problemsOf(evaluateForm({ entries: { events: { actual: "12次", selfScore: 25 } } }), "B2")).toEqual([]);
    const indicators = scheme.indicators.map((row) => (row.code === "events" ? { ...row, target: "符合" } : row));
    expect(
      problemsOf(evaluateForm({ scheme: { indicators }, entries: { events: { actual: "符合", selfScore: 25 } } }), "B2"),
    ).toMatchObject([{ expected: "30" }]);
  });
});

describe("B3 小计", () => {
  it("leaves rows without points of their own out", () => {
    const indicators = scheme.indicators.map((indicator) => (indicator.code === "share" ? { ...indicator, weight: null } : indicator));
    // 10 + 30 of the rows that have points, 59 stated.
    const evaluation = evaluateForm({ scheme: { indicators }, entries: { share: { selfScore: "" } }, submission: stated(100, 59, 41) });
    expect(problemsOf(evaluation, "B3")).toMatchObject([{ expected: "40" }, {}]);
  });

  it("tells a stated group score that is not the sum of the self-scores below it", () => {
    expect(problemsOf(evaluateForm({ submission: stated(100, 59, 41) }), "B3")).toMatchObject([
      { place: { part: "stated", code: "产出", field: "score" }, seen: "59", expected: "60" },
      { place: { part: "stated", code: "效益", field: "score" }, seen: "41", expected: "40" },
    ]);
  });

  it("is silent within half a hundredth, and where a self-score below is missing", () => {
    expect(problemsOf(evaluateForm({ submission: stated(100, 60.005, 39.995) }), "B3")).toEqual([]);
    expect(problemsOf(evaluateForm({ entries: { share: { selfScore: "" } }, submission: stated(100, 12, 40) }), "B3")).toEqual([]);
  });
});

describe("B4 总分", () => {
  const problems = (total: number, output: number, effect: number) =>
    problemsOf(evaluateForm({ submission: stated(total, output, effect) }), "B4");

  it("is silent where the stated figures add up", () => {
    expect(problems(100, 60, 40)).toEqual([]);
    expect(problems(100.005, 60, 40)).toEqual([]);
  });

  it("names every sum that differs, in one problem", () => {
    const [problem, ...others] = problems(98, 59, 40);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ place: { part: "stated", code: "total" }, seen: "98", expected: "" });
    expect(problem && say(problem.message)).toBe("填报总分 98 分；按一级指标得分 59+40=99、全部按下级得分 60+40=100，请核对");
  });

  it("expects a figure where both sums agree on it", () => {
    expect(problems(99, 60, 40)).toMatchObject([{ expected: "100" }]);
  });

  it("compares no sum of which a part is missing", () => {
    const onlyOne = { stated: { total: 98, groups: [{ name: "产出", score: 60 }], rates: {} } };
    expect(problemsOf(evaluateForm({ entries: { share: { selfScore: "" } }, submission: onlyOne }), "B4")).toEqual([]);
  });
});

describe("B8 未达标得满分", () => {
  const problems = (actual: string, selfScore: number) => problemsOf(evaluateForm({ entries: { events: { actual, selfScore } } }), "B8");

  it("tells a full self-score for a missed target that a person judges", () => {
    expect(problems("11次", 30)).toMatchObject([{ severity: "error", place: { code: "events", field: "selfScore" }, seen: "30" }]);
  });

  it("is silent for a smaller self-score, and for a target that is met", () => {
    expect(problems("11次", 29.99)).toEqual([]);
    expect(problems("12次", 30)).toEqual([]);
  });

  it("is silent where a rule computes the score: one fault is one problem", () => {
    const evaluation = evaluateForm({ entries: { share: { actual: "45%", selfScore: 20 } } });
    expect(problemsOf(evaluation, "B8")).toEqual([]);
    expect(problemsOf(evaluation, "B2")).toHaveLength(1);
  });
});

describe("B9 扣分无原因", () => {
  const problems = (selfScore: number, reason?: string) =>
    problemsOf(evaluateForm({ entries: { effect: { selfScore, ...(reason === undefined ? {} : { reason }) } } }), "B9");

  it("asks for a reason where the score that counts is not full", () => {
    expect(problems(39.99)).toMatchObject([{ severity: "error", place: { code: "effect", field: "reason" } }]);
    expect(problems(39.99, "　")).toHaveLength(1);
  });

  it("is silent with a reason, and for the full score", () => {
    expect(problems(39.99, "群众反映不一")).toEqual([]);
    expect(problems(40)).toEqual([]);
  });

  it("judges the rule's score, not the claim", () => {
    expect(problemsOf(evaluateForm({ entries: { share: { actual: "45%", selfScore: 20 } } }), "B9")).toMatchObject([
      { place: { code: "share" } },
    ]);
  });
});

describe("B12 有分无值", () => {
  const problems = (actual: string, claims: "whereJudged" | "whereNoActual") =>
    problemsOf(evaluateForm({ entries: { share: { actual, selfScore: 18 } }, scheme: { claims } }), "B12");

  it("tells a claim that counts without an actual value", () => {
    expect(problems("", "whereNoActual")).toMatchObject([{ severity: "warning", place: { code: "share", field: "actual" } }]);
  });

  it("tells which basic datum is missing where the actual value is derived", () => {
    const evaluation = evaluateForm({ submission: { basics: { budgetAdjusted: 100 } }, scheme: { claims: "whereNoActual" } });
    expect(problemsOf(evaluation, "B12")).toMatchObject([{ place: { part: "basics", code: "executed" } }]);
  });

  it("is silent with an actual value, and where no claim counts", () => {
    expect(problems("95%", "whereNoActual")).toEqual([]);
    expect(problems("", "whereJudged")).toEqual([]);
  });
});

describe("B17 与核算不符", () => {
  const problems = (total: number | undefined, output: number, effect: number, share = "45%", checks: Scheme["checks"] = {}) =>
    problemsOf(
      evaluateForm({
        scheme: { checks },
        entries: { share: { actual: share, selfScore: 20 } },
        submission: { stated: { ...(total === undefined ? {} : { total }), groups: statedGroups(output, effect), rates: {} } },
      }),
      "B17",
    );

  it("tells a total that is not ours, and the groups behind it, in one problem", () => {
    const [problem, ...others] = problems(100, 60, 40);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "error", place: { part: "stated", code: "total" }, seen: "100", expected: "90" });
    expect(problem && say(problem.message)).toBe("填报总分 100 分，核算为 90 分；不一致的有：“产出”填报 60 分，核算 50 分，请更正");
  });

  it("tells groups alone where the total agrees or is not stated", () => {
    expect(problems(90, 51, 39, "45%", { B3: "off" })).toMatchObject([{ place: { code: "产出" } }, { place: { code: "效益" } }]);
    expect(problems(undefined, 60, 40)).toMatchObject([{ place: { code: "产出", field: "score" }, seen: "60", expected: "50" }]);
  });

  it("is silent within half a hundredth", () => {
    expect(problems(90.005, 50.005, 39.995)).toEqual([]);
    expect(problems(90.006, 50, 40)).toHaveLength(1);
  });

  it("compares no sum with an open row in it", () => {
    expect(problems(100, 60, 40, "")).toEqual([]);
    expect(problems(undefined, 60, 39, "", { B3: "off" })).toMatchObject([{ place: { code: "效益" } }]);
  });

  it("is silent where B3 asks for the same figure, or B4 for the same total", () => {
    // 效益: 40 claimed and 40 ours.
    expect(problems(90, 50, 39)).toEqual([]);
    expect(problemsOf(evaluateForm({ submission: stated(98, 60, 40) }), "B17")).toEqual([]);
    expect(problemsOf(evaluateForm({ submission: stated(98, 60, 40) }), "B4")).toMatchObject([{ expected: "100" }]);
  });

  it("names the outermost of groups within each other", () => {
    const groups = [{ path: ["产出"], weight: 60 }, { path: ["产出", "质量"], weight: 20 }, ...scheme.groups.slice(1)];
    const evaluation = evaluateForm({
      scheme: { groups },
      entries: { share: { actual: "45%", selfScore: 20 } },
      submission: { stated: { groups: [...statedGroups(60, 40), { name: "质量", score: 20 }], rates: {} } },
    });
    expect(problemsOf(evaluation, "B17")).toMatchObject([{ place: { code: "产出" }, expected: "50" }]);
  });

  it("still compares a finished group where the total waits for a row of another", () => {
    expect(problems(99, 60, 39, "", { B3: "off" })).toMatchObject([
      { severity: "error", place: { part: "stated", code: "效益", field: "score" }, seen: "39", expected: "40" },
    ]);
  });
});

describe("B1 得分越界, of a group that is scored as one", () => {
  const problems = (score: number, scoredAsOne = true) =>
    problemsOf(
      evaluateForm({
        scheme: { groups: scheme.groups.map((group) => (group.path[0] === "效益" && scoredAsOne ? { ...group, scoredAsOne } : group)) },
        submission: { stated: { groups: [{ name: "效益", score }], rates: {} } },
      }),
      "B1",
    );

  it("tells a stated score outside the group's points", () => {
    expect(problems(40.01)).toMatchObject([
      { severity: "error", place: { part: "stated", code: "效益", field: "score" }, seen: "40.01", expected: "0–40" },
    ]);
  });

  it("is silent within them, and where the rows carry the points", () => {
    expect(problems(40)).toEqual([]);
    expect(problems(41, false)).toEqual([]);
  });
});

describe("B4 总分, where the total was adjusted", () => {
  const totalCaps = [{ min: 70, minInclusive: true, max: 80, maxInclusive: false, total: 85 }];
  const problems = (total: number) =>
    problemsOf(
      evaluateForm({
        // 20 + 0 + 30 + 40 = 90, and at most 85 for an execution rate of 75%
        scheme: { adjustments: { totalCaps } },
        entries: { rate: { selfScore: 0 } },
        submission: { basics: { budgetAdjusted: 100, executed: 75 }, stated: { total, groups: statedGroups(50, 40), rates: {} } },
      }),
      "B4",
    );

  it("takes the sum before and the sum after the adjustments", () => {
    expect(problems(90)).toEqual([]);
    expect(problems(85)).toEqual([]);
  });

  it("tells any other total", () => {
    expect(problems(88)).toHaveLength(1);
  });
});

describe("B9 扣分无原因, as the scheme sets it", () => {
  const problems = (selfScore: number, change: Parameters<typeof evaluateForm>[0]) =>
    problemsOf(evaluateForm({ ...change, entries: { effect: { selfScore, ...change?.entries?.["effect"] } } }), "B9");

  it("asks below a share of the points", () => {
    const lenient = { scheme: { thresholds: { reasonBelowScorePercent: 90 } } };
    expect(problems(36, lenient)).toEqual([]); // 90% of 40
    expect(problems(35.99, lenient)).toMatchObject([{ place: { code: "effect", field: "reason" } }]);
  });

  it("asks beside any judged score where the rule wants a reason", () => {
    const indicators = scheme.indicators.map((indicator) =>
      indicator.code === "effect" ? { ...indicator, rule: { kind: "manual" as const, reasonRequired: true } } : indicator,
    );
    const [problem, ...others] = problems(40, { scheme: { indicators } });
    expect(others).toEqual([]);
    expect(problem?.message.key).toBe("check.B9.judged");
    expect(problems(40, { scheme: { indicators }, entries: { effect: { reason: "群众反映良好" } } })).toEqual([]);
    expect(problems(39, { scheme: { indicators } })).toMatchObject([{ message: { key: "check.B9" } }]);
  });
});

describe("B11 定性区间", () => {
  const problems = (check: string, selfScore: number, actual = "部分达成") =>
    problemsOf(
      evaluateForm({
        scheme: {
          indicators: scheme.indicators.map((indicator) =>
            indicator.code === "effect"
              ? { ...indicator, rule: { kind: "qualitativeTiers" as const, tiers: "80/60" as const } }
              : indicator,
          ),
        },
        entries: { effect: { actual, selfScore } },
      }),
      check,
    );

  it("tells a score outside the interval of the tier: 部分达成 earns 24 to less than 32 of 40", () => {
    const [problem] = problems("B11", 32);
    expect(problem).toMatchObject({ severity: "error", place: { code: "effect", field: "selfScore" }, seen: "32", expected: "[24, 32)" });
    expect(problem && say(problem.message)).toBe("实际完成情况为“部分达成”，得分应不低于 24 分、低于 32 分，自评 32 分，请更正");
    expect(problems("B11", 23.99)).toHaveLength(1);
    expect(problems("B11", 31.99, "达成")).toMatchObject([{ expected: "[32, 40]" }]);
  });

  it("is silent within it", () => {
    expect(problems("B11", 24)).toEqual([]);
    expect(problems("B11", 31.99)).toEqual([]);
    expect(problems("B11", 32, "达成")).toEqual([]);
  });

  it("leaves the full score of a missed tier to no other check, and impossible scores to B1", () => {
    expect(problems("B11", 40)).toHaveLength(1);
    expect(problems("B8", 40)).toEqual([]);
    expect(problems("B11", 40.01)).toEqual([]);
  });
});
