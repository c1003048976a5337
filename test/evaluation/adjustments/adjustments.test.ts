import fc from "fast-check";
import type { Adjustments, Entry, Evaluation, Indicator, OverAchievement, Scheme } from "../../../src/evaluation";
import { evaluate } from "../../../src/evaluation";
import { say } from "../../../src/locales";
import { scheme } from "../filledForm";

/** Rows of 60, 30 and 10 points that earn their points in proportion; each test gives the actual values. */
const indicators: Indicator[] = [
  { code: "visits", path: ["产出", "数量", "走访次数"], weight: 60, target: "≥100次", rule: { kind: "proportional" }, standard: "" },
  { code: "houses", path: ["产出", "数量", "改造户数"], weight: 30, target: "≥100户", rule: { kind: "proportional" }, standard: "" },
  {
    code: "limit",
    path: ["产出", "成本", "成本降低"],
    weight: 10,
    target: "≤100万元",
    rule: { kind: "inverse", form: "linear" },
    standard: "",
  },
];

interface Filled {
  visits?: string;
  houses?: string;
  limit?: string;
  notApplicable?: string[];
  /** Executed, of a budget of 100. */
  executed?: number;
}

function evaluated(adjustments: Adjustments, { notApplicable = [], executed, ...actuals }: Filled): Evaluation {
  const filled: Record<string, string> = { visits: "100次", houses: "100户", limit: "100万元", ...actuals };
  const adjusted: Scheme = { ...scheme, indicators, groups: [{ path: ["产出"], weight: 100 }], adjustments };
  return evaluate(adjusted, {
    scheme: "test",
    unit: "测试街道",
    year: 2022,
    dates: {},
    basics: executed === undefined ? {} : { budgetAdjusted: 100, executed },
    entries: indicators.map(({ code }): Entry => ({
      indicator: code,
      actual: filled[code] ?? "",
      ...(notApplicable.includes(code) ? { notApplicable: true } : {}),
    })),
    stated: { groups: [], rates: {} },
  });
}

const told = ({ adjustments }: Evaluation): string[] => adjustments.map(({ reason }) => say(reason));

describe("不适用", () => {
  it("full: the row earns its points, and there is nothing to adjust", () => {
    expect(evaluated({ notApplicable: "full" }, { houses: "50户", notApplicable: ["limit"] })).toMatchObject({
      rawTotal: 85, // 60 + 15 + 10
      adjustments: [],
      total: 85,
    });
  });

  it("redistribute: the points of the others make the whole form", () => {
    const evaluation = evaluated({ notApplicable: "redistribute" }, { houses: "80户", notApplicable: ["limit"] });
    // (60 + 24) ÷ 90 × 100 = 93.333…
    expect(evaluation).toMatchObject({ rawTotal: 84, total: 93.33, adjustments: [{ kind: "notApplicable", amount: 9.33, after: 93.33 }] });
    expect(told(evaluation)).toEqual(["不适用指标的分值由其余指标分担：84 ÷ 适用分值 90 × 100 = 93.33"]);
    expect(evaluation.indicators[2]).toMatchObject({ score: null, status: "notApplicable" });
  });

  it("exclude: the points fall away, which is said", () => {
    const evaluation = evaluated({ notApplicable: "exclude" }, { notApplicable: ["limit"] });
    expect(evaluation).toMatchObject({ rawTotal: 90, total: 90, adjustments: [{ kind: "notApplicable", amount: 0, after: 90 }] });
    expect(told(evaluation)).toEqual(["1 项指标不适用，其分值 10 分不计入总分"]);
  });

  it("hands nothing on where nothing applies", () => {
    const evaluation = evaluated({ notApplicable: "redistribute" }, { notApplicable: ["visits", "houses", "limit"] });
    expect(evaluation).toMatchObject({ rawTotal: 0, total: 0, adjustments: [{ amount: 0 }] });
  });

  it("is said in words in place of the actual value too", () => {
    expect(evaluated({ notApplicable: "redistribute" }, { limit: " 不适用 " })).toMatchObject({ rawTotal: 90, total: 100 });
  });

  it("changes nothing where every row applies", () => {
    expect(evaluated({ notApplicable: "redistribute" }, { houses: "80户" })).toMatchObject({ total: 94, adjustments: [] });
  });
});

describe("超额完成", () => {
  const above30 = (action: OverAchievement): Adjustments => ({ overAchievement: action });
  const actions: [string, OverAchievement, number, string][] = [
    ["flag", { abovePercent: 30, action: "flag" }, 0, "“走访次数”超过指标值 50%（达到 30%），请核对指标值是否偏低"],
    ["minus", { abovePercent: 30, action: "minus", points: 2 }, -2, "“走访次数”超过指标值 50%（达到 30%），扣 2 分"],
    // 60 × (1 − (50% − 30%)) = 48
    ["scale", { abovePercent: 30, action: "scale" }, -12, "“走访次数”超过指标值 50%（达到 30%）：60 × [1 − (50% − 30%)] = 48"],
    ["notCounted", { abovePercent: 30, action: "notCounted" }, -60, "“走访次数”超过指标值 50%（达到 30%），所得 60 分不计"],
  ];

  it.each(actions)("%s", (_name, action, amount, reason) => {
    const evaluation = evaluated(above30(action), { visits: "150次" });
    expect(evaluation).toMatchObject({
      rawTotal: 100,
      total: 100 + amount,
      adjustments: [{ kind: "overAchievement", indicator: "visits", amount, after: 100 + amount }],
    });
    expect(told(evaluation)).toEqual([reason]);
  });

  it.each([
    ["129次", 0], // 29%
    ["130次", 1], // 30% is the limit itself
  ])("begins at the limit: %s", (visits, count) => {
    expect(evaluated(above30({ abovePercent: 30, action: "flag" }), { visits }).adjustments).toHaveLength(count);
  });

  it("takes no more than the row has", () => {
    const evaluation = evaluated(above30({ abovePercent: 30, action: "minus", points: 45 }), { houses: "200户" });
    expect(evaluation).toMatchObject({ total: 70, adjustments: [{ amount: -30 }] });
  });

  it.each([
    ["229次", -59.4], // 129% − 30% = 99% off: 60 × 1% = 0.6 is left
    ["230次", -60], // 130% − 30% = 100% off
    ["500次", -60], // never below 0
  ])("scale ends at 0: %s", (visits, amount) => {
    expect(evaluated(above30({ abovePercent: 30, action: "scale" }), { visits }).adjustments).toMatchObject([{ amount }]);
  });

  it("judges each row by itself, in the form's order", () => {
    const evaluation = evaluated(above30({ abovePercent: 30, action: "minus", points: 2 }), { visits: "150次", houses: "140户" });
    expect(evaluation).toMatchObject({
      total: 96,
      adjustments: [
        { indicator: "visits", after: 98 },
        { indicator: "houses", after: 96 },
      ],
    });
  });

  it("is none where less is better, however far below the target", () => {
    expect(evaluated(above30({ abovePercent: 30, action: "notCounted" }), { limit: "10万元" }).adjustments).toEqual([]);
  });

  it("is none for a row that does not apply", () => {
    const adjustments: Adjustments = { notApplicable: "full", overAchievement: { abovePercent: 30, action: "notCounted" } };
    expect(evaluated(adjustments, { visits: "150次", notApplicable: ["visits"] })).toMatchObject({ total: 100, adjustments: [] });
  });
});

describe("执行率封顶", () => {
  const band = (min: number, max: number, total: number) => ({ min, minInclusive: true, max, maxInclusive: false, total });
  const totalCaps = [band(70, 80, 89), band(60, 70, 79), band(50, 60, 69), band(0, 50, 59)];

  it.each([
    [80, 100, 0],
    [79.99, 89, 1],
    [70, 89, 1],
    [69.99, 79, 1],
    [0, 59, 1],
  ])("%d%% executed: at most %d", (executed, total, count) => {
    const evaluation = evaluated({ totalCaps }, { executed });
    expect(evaluation.total).toBe(total);
    expect(evaluation.adjustments).toHaveLength(count);
  });

  it("says all figures", () => {
    const evaluation = evaluated({ totalCaps }, { executed: 72, houses: "80户" }); // 60 + 24 + 10 = 94
    expect(told(evaluation)).toEqual(["合计 94 分，预算执行率 72%，总分最高 89 分"]);
    expect(evaluation.adjustments).toEqual([expect.objectContaining({ kind: "totalCap", amount: -5, after: 89 })]);
  });

  it("leaves a total at or below the limit", () => {
    expect(evaluated({ totalCaps }, { executed: 72, visits: "81.67次" }).total).toBe(89); // 49 + 30 + 10
    expect(evaluated({ totalCaps }, { executed: 72, visits: "81.67次" }).adjustments).toEqual([]);
  });

  it("needs a rate", () => {
    expect(evaluated({ totalCaps }, {}).total).toBe(100);
  });

  it("takes the grade from what is left", () => {
    expect(evaluated({ totalCaps }, { executed: 72 })).toMatchObject({ rawTotal: 100, total: 89, grade: "良" });
  });
});

describe("several adjustments", () => {
  const totalCaps = [{ min: 70, minInclusive: true, max: 80, maxInclusive: false, total: 89 }];

  it("are applied in their order, each to what the one before left", () => {
    const evaluation = evaluated(
      { notApplicable: "redistribute", overAchievement: { abovePercent: 30, action: "minus", points: 2 }, totalCaps },
      { visits: "150次", houses: "80户", notApplicable: ["limit"], executed: 75 },
    );
    // 60 + 24 = 84; ÷ 90 × 100 = 93.33; − 2 = 91.33; at most 89
    expect(evaluation.adjustments.map(({ kind, amount, after }) => [kind, amount, after])).toEqual([
      ["notApplicable", 9.33, 93.33],
      ["overAchievement", -2, 91.33],
      ["totalCap", -2.33, 89],
    ]);
    expect(evaluation).toMatchObject({ rawTotal: 84, calculated: 84, claimed: 0, total: 89 });
  });

  it("always lead from the raw total to the total, within the points of the form", () => {
    const actual = fc.integer({ min: 0, max: 400 });
    const policies = fc.constantFrom<Adjustments["notApplicable"][]>("full", "redistribute", "exclude");
    const actions = fc.constantFrom<OverAchievement[]>(
      { abovePercent: 30, action: "flag" },
      { abovePercent: 20, action: "minus", points: 70 },
      { abovePercent: 30, action: "scale" },
      { abovePercent: 0, action: "notCounted" },
    );
    fc.assert(
      fc.property(
        actual,
        actual,
        policies,
        actions,
        fc.subarray(["visits", "houses", "limit"]),
        fc.integer({ min: 60, max: 110 }),
        (visits, houses, notApplicable, overAchievement, absent, executed) => {
          const { rawTotal, adjustments, total } = evaluated(
            { ...(notApplicable === undefined ? {} : { notApplicable }), overAchievement, totalCaps },
            { visits: `${String(visits)}次`, houses: `${String(houses)}户`, notApplicable: absent, executed },
          );
          expect(rawTotal + adjustments.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(total, 9);
          expect(adjustments.at(-1)?.after ?? rawTotal).toBe(total);
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
