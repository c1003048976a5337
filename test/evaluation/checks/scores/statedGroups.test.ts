import type { IndicatorGroup, Scheme, StatedGroup } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, scheme, type FormChange } from "../../filledForm";

/** 产出 60 with 质量 20 in it, 效益 40. */
const groups: IndicatorGroup[] = [
  { path: ["产出"], weight: 60 },
  { path: ["产出", "质量"], weight: 20 },
  { path: ["效益"], weight: 40 },
];
const problems = (check: string, stated: StatedGroup[], { entries, scheme: change, submission }: FormChange = {}) =>
  problemsOf(
    evaluateForm({
      scheme: { groups, ...change },
      submission: { stated: { ...submission?.stated, groups: stated, rates: {} } },
      ...(entries === undefined ? {} : { entries }),
    }),
    check,
  );

describe("B3 小计, between stated groups", () => {
  it("takes the stated score of a group below instead of the clerk's own scores there", () => {
    // 质量 18 as stated, 10 + 30 of the other rows.
    expect(
      problems("B3", [
        { name: "产出", score: 60 },
        { name: "质量", score: 18 },
      ]),
    ).toMatchObject([
      { place: { code: "产出" }, seen: "60", expected: "58" },
      { place: { code: "产出/质量" }, seen: "18", expected: "20" },
    ]);
  });

  it("is silent where they add up, within half a hundredth", () => {
    const entries = { share: { selfScore: 18 } };
    expect(
      problems(
        "B3",
        [
          { name: "产出", score: 58.005 },
          { name: "质量", score: 18 },
        ],
        { entries },
      ),
    ).toEqual([]);
  });
});

describe("B4 总分, read in several ways", () => {
  const ofTotal = (total: number, stated: StatedGroup[], change: FormChange = {}) =>
    problems("B4", stated, { ...change, submission: { stated: { total, groups: [], rates: {} } } });

  it("names each reading with its addends, also the one that agrees", () => {
    const stated = [
      { name: "产出", score: 60 },
      { name: "质量", score: 18 },
      { name: "效益", score: 40 },
    ];
    const [problem, ...others] = ofTotal(100, stated);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ seen: "100", expected: "" });
    expect(problem && say(problem.message)).toBe("填报总分 100 分；按一级指标得分 60+40=100、“产出”改按下级得分 58+40=98，请核对");
  });

  it("reads more below a group only from the bottom up", () => {
    const stated = [
      { name: "产出", score: 58 },
      { name: "效益", score: 40 },
    ];
    const [problem] = ofTotal(98, stated);
    expect(problem && say(problem.message)).toBe("填报总分 98 分；按一级指标得分 58+40=98、全部按下级得分 60+40=100，请核对");
  });

  it("reads no more than three groups both ways", () => {
    const names = ["甲", "乙", "丙", "丁"];
    const weights = scheme.indicators.map(({ weight }) => weight ?? 0);
    const fourGroups: Partial<Scheme> = {
      groups: names.map((name, index) => ({ path: [name], weight: weights[index] ?? 0 })),
      indicators: scheme.indicators.map((row, index) => ({ ...row, path: [names[index] ?? "", "类", "行"] })),
    };
    const entries = Object.fromEntries(scheme.indicators.map(({ code }) => [code, { selfScore: 1 }]));
    const stated = names.map((name, index) => ({ name, score: weights[index] ?? 0 }));
    const [problem] = ofTotal(100, stated, { scheme: fourGroups, entries });
    // 2 × 2 × 2, and all four from the bottom up.
    expect(problem).toMatchObject({ message: { values: { sums: Array(9).fill(expect.anything()) } } });
  });

  it("adds a group that is scored as one as it is stated", () => {
    const asOne = groups.map((group) => (group.path[0] === "效益" ? { ...group, scoredAsOne: true } : group));
    const indicators = scheme.indicators.map((row) => (row.path[0] === "效益" ? { ...row, weight: null } : row));
    const [problem] = ofTotal(97, [{ name: "效益", score: 38 }], { scheme: { groups: asOne, indicators } });
    expect(problem && say(problem.message)).toBe("填报总分 97 分；全部按下级得分 60+38=98，请核对");
  });
});

describe("B5 得分率", () => {
  const ofRate = (rate: string, rest: Partial<StatedGroup> = {}) => problems("B5", [{ name: "产出", score: 55, rate, ...rest }]);

  it("tells a rate that is not the score divided by the points", () => {
    const [problem, ...others] = ofRate("91.68%"); // 55 ÷ 60 = 91.666… %
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", place: { part: "stated", code: "产出", field: "rate" }, expected: "91.67%" });
    expect(problem && say(problem.message)).toBe("“产出”填报得分率91.68%，按 55÷60 应为 91.67%，请更正");
  });

  it("is silent for a rate rounded, or cut off, at its own last decimal, and without a score", () => {
    for (const rate of ["91.67%", "91.66%", "91.7%", "92%", "91%"]) expect(ofRate(rate)).toEqual([]);
    expect(problems("B5", [{ name: "产出", rate: "10%" }])).toEqual([]);
  });

  it("divides by the points that the report itself gives", () => {
    expect(ofRate("100%", { weight: 55 })).toEqual([]);
    expect(ofRate("100%", { weight: 0 })).toEqual([]);
  });
});

describe("B6 同一得分多值", () => {
  it("tells every score that the report writes for one group", () => {
    const [problem] = problems("B6", [{ name: "产出", score: 38, elsewhere: "40、36" }]);
    expect(problem).toMatchObject({ severity: "error", place: { part: "stated", code: "产出", field: "elsewhere" }, seen: "38、40、36" });
    expect(problem && say(problem.message)).toBe("“产出”的得分前后不一，有 38 分、40 分、36 分，请统一");
  });

  it("is silent for the same score again, within half a hundredth, and for one alone", () => {
    expect(problems("B6", [{ name: "产出", score: 38, elsewhere: "38分；38.005" }])).toEqual([]);
    expect(problems("B6", [{ name: "产出", elsewhere: 38 }])).toEqual([]);
  });

  it("compares what stands elsewhere where the score itself is missing", () => {
    expect(problems("B6", [{ name: "产出", elsewhere: "38 36" }])).toHaveLength(1);
  });

  it("leaves to K4 what is no number", () => {
    const stated = [{ name: "产出", score: 38, elsewhere: "40、优", deducted: "若干" }];
    expect(problems("B6", stated)).toEqual([]);
    expect(problems("K4", stated).map(({ place }) => place.field)).toEqual(["elsewhere", "deducted"]);
  });
});

describe("B7 扣分不等", () => {
  const deducted = (points: number, score: number) => problems("B7", [{ name: "产出", score, deducted: points }]);

  it("tells a score that is not the points less the deduction", () => {
    const [problem] = deducted(2, 56);
    expect(problem).toMatchObject({
      severity: "error",
      place: { part: "stated", code: "产出", field: "score" },
      seen: "56",
      expected: "58",
    });
    expect(problem && say(problem.message)).toBe("“产出”分值 60 分，所写扣分 2 分，60−2=58，填报得分 56 分，请核对");
  });

  it("is silent within half a hundredth", () => {
    expect(deducted(2, 58.005)).toEqual([]);
  });

  /** 效益: 40 points, 5 off for each of the three rows of 产出 that misses its target. */
  const counting: Partial<Scheme> = {
    indicators: scheme.indicators.map((row) =>
      row.code === "effect"
        ? { ...row, rule: { kind: "deductPerIncident", deduct: 5, of: ["share", "rate", "events"] } }
        : { ...row, weight: null },
    ),
  };
  const counted = (points: number, entries: FormChange["entries"] = {}) =>
    problems("B7", [{ name: "效益", deducted: points }], { scheme: counting, entries });
  const twoMissed = { share: { actual: "45%" }, events: { actual: "11次" } };

  it("tells a deduction that is not what the counting rule gives", () => {
    const [problem] = counted(5, twoMissed);
    expect(problem).toMatchObject({ place: { part: "stated", code: "效益", field: "deducted" }, seen: "5", expected: "10" });
    expect(problem && say(problem.message)).toBe("“效益”有 2 项未完成，每项扣 5 分，应扣 10 分，所写扣分 5 分，请核对");
    expect(counted(15, twoMissed)).toHaveLength(1);
    expect(counted(10, twoMissed)).toEqual([]);
  });

  it("tells too small a deduction also while rows are undecided, no other", () => {
    const undecided = { ...twoMissed, events: { actual: "" } };
    expect(counted(4.99, undecided)).toMatchObject([{ expected: "≥5", message: { key: "check.B7.atLeast" } }]);
    expect(counted(5, undecided)).toEqual([]);
    expect(counted(10, undecided)).toEqual([]);
  });

  it("is silent where other rows of the group have points too", () => {
    const [events, ...others] = [...(counting.indicators ?? [])].sort((a, b) => Number(b.code === "events") - Number(a.code === "events"));
    const inEffect = events === undefined ? [] : [{ ...events, path: ["效益", "社会效益", "活动次数"], weight: 1 }];
    const change = { scheme: { indicators: [...others, ...inEffect] }, entries: twoMissed };
    expect(problems("B7", [{ name: "效益", deducted: 5 }], change)).toEqual([]);
  });
});

describe("B9 扣分无原因, of a group that is scored as one", () => {
  const asOne: Partial<Scheme> = {
    groups: groups.map((group) => (group.path[0] === "效益" ? { ...group, scoredAsOne: true } : group)),
    indicators: scheme.indicators.map((row) => (row.path[0] === "效益" ? { ...row, weight: null } : row)),
  };
  const ofScore = (score: StatedGroup["score"], reason = "", thresholds = {}) =>
    problems("B9", [{ name: "效益", reason, ...(score === undefined ? {} : { score }) }], { scheme: { ...asOne, thresholds } });

  it("asks for the reason beside the stated score", () => {
    const [problem] = ofScore(39.99, "无");
    expect(problem).toMatchObject({ severity: "error", place: { part: "stated", code: "效益", field: "reason" } });
    expect(problem && say(problem.message)).toBe("“效益”得 39.99 分，未得满分 40 分，请填写未得满分的原因");
  });

  it("is silent with a reason, for the full score, for none, and above the scheme's share", () => {
    expect(ofScore(39.99, "群众反映不一")).toEqual([]);
    expect(ofScore(40)).toEqual([]);
    expect(ofScore(undefined)).toEqual([]);
    expect(ofScore(36, "", { reasonBelowScorePercent: 90 })).toEqual([]);
  });
});
