import fc from "fast-check";
import { ruleKinds } from "../../src/evaluation";
import { parseScheme, type SchemeFault } from "../../src/schemes";
import data from "../../src/schemes/qiaoxi-2022.json";
import { ruleOf } from "./arbitraryScheme";

/** The faults of the built-in scheme with another rule for its first row (10 points), and with other changes. */
function faultsOf(rule: unknown, change: object = {}, rowChange: object = {}): SchemeFault[] {
  const [first, ...others] = data.indicators;
  const parsed = parseScheme({ ...data, indicators: [{ ...first, rule, ...rowChange }, ...others], ...change });
  return "faults" in parsed ? parsed.faults : [];
}

const rulePath = "indicators[0].rule";

describe("a rule of each kind", () => {
  it.each(ruleKinds)("%s: is taken with exactly its parameters", (kind) => {
    fc.assert(
      fc.property(ruleOf(kind, 10, ["quality-1"]), (rule) => {
        expect(faultsOf(rule)).toEqual([]);
        expect(faultsOf({ ...rule, typo: 1 })).toEqual([{ path: `${rulePath}.typo`, expected: "no such field", seen: "a field" }]);
      }),
      { numRuns: 50 },
    );
  });
});

const interval = { min: 0, minInclusive: true, max: 10, maxInclusive: false };
const above = { min: 10, minInclusive: true, max: null, maxInclusive: false };
const tier = (label: string, min: number, max: number, maxInclusive: boolean, rest: object = {}) => ({
  label,
  synonyms: [],
  min,
  max,
  maxInclusive,
  ...rest,
});
const inComposite = (op: string, ...parts: object[]) => ({ kind: "composite", op, parts });
const manual = { kind: "manual" };

describe("a faulty rule names the field, what belongs there and what stands there", () => {
  it.each<[string, unknown, string, string, string]>([
    ["no kind", {}, ".kind", expect.stringContaining('"proportional" | "inverse" | "equal"') as string, "missing"],
    ["an unknown kind", { kind: "guess" }, ".kind", expect.stringMatching(/^\("proportional" .*"derived"\)$/u) as string, '"guess"'],
    ["no rule at all", "proportional", "", "Object", '"proportional"'],
    ["an unknown way", { kind: "inverse", form: "half" }, ".form", '("ratio" | "linear" | "zero")', '"half"'],
    ["an unknown mode", { kind: "equal", mode: "near" }, ".mode", '("atLeast" | "exact" | "tolerance")', '"near"'],
    ["a parameter of another mode", { kind: "equal", mode: "atLeast", within: 1 }, ".within", "no such field", "a field"],
    ["no outside", { kind: "range" }, ".outside", '("zero" | "ratio" | "bands")', "missing"],
    ["bands that are missing", { kind: "range", outside: "bands" }, ".bands", "required", "missing"],
    [
      "half an interval",
      { kind: "range", outside: "zero", range: { min: 1, minInclusive: true, maxInclusive: true } },
      ".range.max",
      "required",
      "missing",
    ],
    ["no award", { kind: "bands", on: "actual", bands: [interval] }, ".bands[0].points", "required", "missing"],
    [
      "two awards",
      { kind: "bands", on: "actual", bands: [{ ...interval, points: 1, fraction: 1 }] },
      ".bands[0].fraction",
      "no such field",
      "a field",
    ],
    ["a fraction as a percent", { kind: "bands", on: "actual", bands: [{ ...interval, fraction: 80 }] }, ".bands[0].fraction", "<=1", "80"],
    ["a band that is no object", { kind: "bands", on: "actual", bands: [5] }, ".bands[0]", "Object", "5"],
    ["a text as a number", { kind: "deductPerUnit", per: "5%", deduct: 1 }, ".per", "number", '"5%"'],
    ["a step of nothing", { kind: "deductPerUnit", per: 0, deduct: 1 }, ".per", ">0", "0"],
    ["tiers by an unknown name", { kind: "qualitativeTiers", tiers: "90/60" }, ".tiers", '("80/60" | "80/50")', '"90/60"'],
    ["a tier without words", { kind: "qualitativeTiers", tiers: [{ ...tier("", 0, 1, true) }] }, ".tiers[0].label", "!0", "0"],
    ["nobody to count", { kind: "countShare", of: [] }, ".of", "!0", "0"],
    ["a single point of a line", { kind: "interpolate", on: "actual", points: [{ value: 0, points: 0 }] }, ".points", ">=2", "1"],
    [
      "an unknown unit of time",
      { kind: "deadline", late: { per: 1, unit: "week", deduct: 1 } },
      ".late.unit",
      '("day" | "month")',
      '"week"',
    ],
    [
      "a fault in a rule within a rule",
      inComposite("max", { rule: { kind: "rank", outside: "zero" } }),
      ".parts[0].rule.outside",
      '("linear" | "manual")',
      '"zero"',
    ],
    [
      "an unknown formula",
      { kind: "derived", formula: "executionRate", rule: manual },
      ".formula",
      expect.stringContaining('"budgetExecutionRate" | ') as string,
      '"executionRate"',
    ],
  ])("%s", (_name, rule, path, expected, seen) => {
    expect(faultsOf(rule)).toEqual([{ path: rulePath + path, expected, seen }]);
  });
});

describe("an inconsistent rule", () => {
  it.each<[string, unknown, SchemeFault[]]>([
    [
      "bands that hold nothing",
      { kind: "bands", on: "actual", bands: [{ ...interval, min: 20, points: 1 }] },
      [{ path: ".bands[0].max", expected: ">20", seen: "10" }],
    ],
    [
      "a band that an earlier one hides",
      {
        kind: "bands",
        on: "actual",
        bands: [
          { ...interval, points: 1 },
          { ...interval, min: 2, max: 8, points: 2 },
        ],
      },
      [{ path: ".bands[1]", expected: "not wholly within bands[0]", seen: "within" }],
    ],
    [
      "a wider band behind a narrower one",
      {
        kind: "bands",
        on: "deviation",
        bands: [
          { ...interval, min: -10, fraction: 1 },
          { ...interval, min: -15, max: 15, points: 3 },
        ],
      },
      [],
    ],
    [
      "more points than the row has",
      {
        kind: "range",
        outside: "bands",
        bands: [
          { ...interval, points: 10 },
          { ...above, points: 10.01 },
        ],
      },
      [{ path: ".bands[1].points", expected: "<=10", seen: "10.01" }],
    ],
    [
      "a range from its end to its beginning",
      { kind: "range", outside: "zero", range: { ...interval, min: 11 } },
      [{ path: ".range.max", expected: ">11", seen: "10" }],
    ],
    [
      "two tolerances",
      { kind: "equal", mode: "tolerance", within: 1, withinPercent: 2 },
      [{ path: ".withinPercent", expected: "absent beside within", seen: "2" }],
    ],
    [
      "a line that turns back",
      {
        kind: "interpolate",
        on: "actual",
        points: [
          { value: 80, points: 5 },
          { value: 80, points: 11 },
        ],
      },
      [
        { path: ".points[1].value", expected: ">80", seen: "80" },
        { path: ".points[1].points", expected: "<=10", seen: "11" },
      ],
    ],
    [
      "a gap between tiers",
      { kind: "qualitativeTiers", tiers: [tier("下", 0, 0.5, false), tier("上", 0.6, 1, true)] },
      [{ path: ".tiers[0].max", expected: "0.6", seen: "0.5" }],
    ],
    [
      "tiers that begin above nothing",
      { kind: "auto", tiers: [tier("上", 0.5, 1, true)] },
      [{ path: ".tiers[0].min", expected: "0", seen: "0.5" }],
    ],
    [
      "a bound in two tiers",
      { kind: "auto", tiers: [tier("上", 0.5, 1, true), tier("下", 0, 0.5, true)] },
      [{ path: ".tiers[1].maxInclusive", expected: "false", seen: "true" }],
    ],
    [
      "a suggestion outside its tier",
      { kind: "auto", tiers: [tier("上", 0.5, 1, true, { suggested: 1 }), tier("下", 0, 0.5, false, { suggested: 0.5 })] },
      [{ path: ".tiers[1].suggested", expected: "within the tier", seen: "0.5" }],
    ],
    ["no tiers", { kind: "qualitativeTiers", tiers: [] }, [{ path: ".tiers.min", expected: "0", seen: "missing" }]],
    ["a person who may give more than the row has", { kind: "manual", atMost: 11 }, [{ path: ".atMost", expected: "<=10", seen: "11" }]],
    ["… also below a threshold", { kind: "thresholdThenManual", atMost: 10.5 }, [{ path: ".atMost", expected: "<=10", seen: "10.5" }]],
    [
      "points for some items only",
      { kind: "checklist", items: [{ text: "甲", points: 10 }, { text: "乙" }] },
      [{ path: ".items[1].points", expected: "required", seen: "missing" }],
    ],
    [
      "items that do not add up",
      {
        kind: "checklist",
        items: [
          { text: "甲", points: 3.3 },
          { text: "乙", points: 6.6 },
        ],
      },
      [{ path: ".items[].points", expected: "sum 10", seen: "sum 9.9" }],
    ],
    [
      "items that add up",
      {
        kind: "checklist",
        items: [
          { text: "甲", points: 3.3 },
          { text: "乙", points: 6.7 },
        ],
      },
      [],
    ],
    [
      "a row that is not there",
      { kind: "countShare", of: ["nowhere"] },
      [{ path: ".of[0]", expected: "code of a row that counts no others", seen: "nowhere" }],
    ],
    [
      "a row that counts itself",
      { kind: "countShare", of: ["quality-1", "quantity-1"] },
      [{ path: ".of[1]", expected: "code of a row that counts no others", seen: "quantity-1" }],
    ],
    [
      "a row that is counted twice",
      { kind: "deductPerIncident", deduct: 1, of: ["quality-1", "quality-1"] },
      [{ path: ".of[1]", expected: "unique", seen: "quality-1" }],
    ],
    [
      "parts that do not add up",
      inComposite("sum", { rule: manual, weight: 4 }, { rule: manual, weight: 5 }),
      [{ path: ".parts[].weight", expected: "sum 10", seen: "sum 9" }],
    ],
    [
      "points for some parts only",
      inComposite("sum", { rule: manual, weight: 4 }, { rule: manual }),
      [{ path: ".parts[1].weight", expected: "required", seen: "missing" }],
    ],
    [
      "a part above the row",
      inComposite("max", { rule: manual, weight: 11 }, { rule: manual }),
      [{ path: ".parts[0].weight", expected: "<=10", seen: "11" }],
    ],
    [
      "a part that gives more than it has",
      inComposite("sum", { rule: { kind: "manual", atMost: 5 }, weight: 4 }, { rule: { kind: "manual", atMost: 6 }, weight: 6 }),
      [{ path: ".parts[0].rule.atMost", expected: "<=4", seen: "5" }],
    ],
    [
      "a share that gives more than it has",
      inComposite("sum", { rule: { kind: "manual", atMost: 5 } }, { rule: { kind: "manual", atMost: 6 } }),
      [{ path: ".parts[1].rule.atMost", expected: "<=5", seen: "6" }],
    ],
    [
      "a derived value within a derived value",
      { kind: "derived", formula: "carryoverRate", rule: { kind: "derived", formula: "carryoverRate", rule: manual } },
      [{ path: ".rule.kind", expected: "another kind than derived within derived", seen: "derived" }],
    ],
  ])("%s", (_name, rule, faults) => {
    expect(faultsOf(rule)).toEqual(faults.map((fault) => ({ ...fault, path: rulePath + fault.path })));
  });

  it("does not count a row that counts others", () => {
    const counting = { kind: "countShare", of: ["cost-1"] };
    const indicators = data.indicators.map((indicator) =>
      indicator.code === "quantity-1"
        ? { ...indicator, rule: { kind: "countShare", of: ["quality-1"] } }
        : indicator.code === "quality-1"
          ? { ...indicator, rule: counting }
          : indicator,
    );
    expect(faultsOf(null, { indicators })).toEqual([
      { path: `${rulePath}.of[0]`, expected: "code of a row that counts no others", seen: "quality-1" },
    ]);
  });

  it("derives the actual value once", () => {
    const rule = { kind: "derived", formula: "carryoverRate", rule: manual };
    expect(faultsOf(rule, {}, { derivedFrom: "carryoverRate" })).toEqual([
      { path: `${rulePath}.kind`, expected: "another kind than derived beside derivedFrom", seen: "derived" },
    ]);
  });
});

it("refuses rules that nest without end, without being led astray by them", () => {
  const nested = (depth: number): unknown => {
    let rule: unknown = manual;
    for (let level = 0; level < depth; level += 1) rule = inComposite("max", { rule });
    return rule;
  };
  expect(faultsOf(nested(3))).toEqual([]);
  const [fault, ...others] = faultsOf(nested(100_000));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ path: `${rulePath}.parts[0].rule.parts[0].rule.parts[0].rule.kind`, seen: '"composite"' });
});

describe("rows without points", () => {
  const counting = { kind: "countShare", of: ["quality-1", "timeliness-1"] };
  const rows = (change: (indicator: (typeof data.indicators)[number]) => object) =>
    data.indicators.map((indicator) => ({ ...indicator, ...change(indicator) }));

  it("are those that another rule counts; the sums leave them out", () => {
    // 10 + 0 + 0 + 10 of the group become 20 + 0 + 0 + 20 of 40.
    const weights: Record<string, number | null> = { "quantity-1": 20, "quality-1": null, "timeliness-1": null, "cost-1": 20 };
    const counted = rows(({ code, weight, rule }) => ({
      weight: code in weights ? weights[code] : weight,
      rule: code === "quantity-1" ? counting : rule,
    }));
    expect(faultsOf(null, { indicators: counted })).toEqual([]);
    const uncounted = counted.map((indicator) => (indicator.code === "quantity-1" ? { ...indicator, rule: manual } : indicator));
    expect(faultsOf(null, { indicators: uncounted })).toEqual([
      { path: "indicators[1].weight", expected: ">0", seen: "null" },
      { path: "indicators[2].weight", expected: ">0", seen: "null" },
    ]);
  });

  const asOne = data.groups.map((group, index) => (index === 0 ? { ...group, scoredAsOne: true } : group));

  it("are those of a group that is scored as one, which counts with its own points", () => {
    const pointless = rows(({ path, weight }) => ({ weight: path[0] === "产出指标" ? null : weight }));
    expect(faultsOf(null, { groups: asOne, indicators: pointless })).toEqual([]);
    const lighter = asOne.map((group, index) => (index === 0 ? { ...group, weight: 39 } : group));
    expect(faultsOf(null, { groups: lighter, indicators: pointless })).toEqual([
      { path: "indicators[].weight", expected: "sum 100", seen: "sum 99" },
      { path: "groups[].weight", expected: "sum 100", seen: "sum 99" },
    ]);
  });

  it("must have none there, and no group may stand within it", () => {
    expect(faultsOf(manual, { groups: asOne })).toContainEqual({ path: "indicators[0].weight", expected: "null", seen: "10" });
    const within = [...asOne, { path: ["产出指标", "数量指标"], weight: 0 }];
    expect(faultsOf(manual, { groups: within }).map(({ path, expected }) => [path, expected])).toContainEqual([
      "groups[4].path",
      "not within a group that is scored as one",
    ]);
  });
});

describe("adjustments, thresholds and checks", () => {
  const cap = { min: 70, minInclusive: true, max: 80, maxInclusive: false, total: 89 };

  it.each<[string, object, SchemeFault[]]>([
    [
      "all of them",
      {
        adjustments: {
          notApplicable: "exclude",
          overAchievement: { abovePercent: 30, action: "minus", points: 2 },
          totalCaps: [cap, { ...cap, min: 80, max: null }],
        },
        thresholds: {
          reasonBelowScorePercent: 90,
          flagAboveTargetPercent: 20,
          reasonAboveTargetPercent: 30,
          reasonBelowExecutionPercent: 80,
          executedAboveInitialPercent: 30,
          scoreRateAboveExecutionPercent: 5,
          sameAsTargetPercent: 30,
          leastExecutedPerPerson: 3,
        },
        checks: { B15: "off", D5b: "warning", H: "info", T: "off" },
      },
      [],
    ],
    [
      "an unknown action",
      { adjustments: { overAchievement: { abovePercent: 30, action: "double" } } },
      [{ path: "adjustments.overAchievement.action", expected: '("flag" | "minus" | "scale" | "notCounted")', seen: '"double"' }],
    ],
    [
      "a deduction without points",
      { adjustments: { overAchievement: { abovePercent: 30, action: "minus" } } },
      [{ path: "adjustments.overAchievement.points", expected: "required", seen: "missing" }],
    ],
    [
      "a rate that two caps hold",
      { adjustments: { totalCaps: [cap, { ...cap, min: 75, max: 90 }] } },
      [{ path: "adjustments.totalCaps[1]", expected: "apart from totalCaps[0]", seen: "in both" }],
    ],
    [
      "a cap that holds no rate",
      { adjustments: { totalCaps: [{ ...cap, max: 70 }] } },
      [{ path: "adjustments.totalCaps[0].max", expected: ">70", seen: "70" }],
    ],
    [
      "a misspelt threshold",
      { thresholds: { flagAbove: 20 } },
      [{ path: "thresholds.flagAbove", expected: "no such field", seen: "a field" }],
    ],
    [
      "a severity that is none",
      { checks: { B2: "high" } },
      [{ path: "checks.B2", expected: '("error" | "warning" | "info" | "off")', seen: '"high"' }],
    ],
    [
      "a check that is none",
      { checks: { "B 2": "off" } },
      [{ path: "checks.B 2", expected: "/^(?:[A-KT]|[A-K]\\d{1,2}b?)$/", seen: '"B 2"' }],
    ],
  ])("%s", (_name, change, faults) => {
    expect(faultsOf(manual, change)).toEqual(faults);
  });
});
