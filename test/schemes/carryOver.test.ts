import fc from "fast-check";
import type { Indicator, Scheme, Submission } from "../../src/evaluation";
import { carryOver, forNewYear } from "../../src/schemes";
import { arbitraryFilled } from "../form/arbitraryFilled";
import { qiaoxi } from "../form/sheets";
import { emptySubmission } from "../taskpane/memoryWorkbook";

const newerOf = (change: Partial<Scheme>): Scheme => ({ ...qiaoxi(), version: "2", ...change });
const withPath = (scheme: Scheme, code: string, change: Partial<Indicator>): Indicator[] =>
  scheme.indicators.map((indicator) => (indicator.code === code ? { ...indicator, ...change } : indicator));
const filled = (change: Partial<Submission>): Submission => ({ ...emptySubmission(qiaoxi()), ...change });

describe("carrying a submission over to another version", () => {
  it("loses nothing and changes no cell where only points and rules changed", () => {
    const newer = newerOf({ indicators: qiaoxi().indicators.map((indicator) => ({ ...indicator, weight: 5 })) });
    fc.assert(
      fc.property(arbitraryFilled(qiaoxi()), (submission) => {
        const carried = carryOver(qiaoxi(), newer, submission);
        expect(carried.lost).toEqual([]);
        expect(carried.submission.stated).toEqual(submission.stated);
        for (const [index, { target, ...entry }] of submission.entries.entries()) {
          const isPreset = target === qiaoxi().indicators[index]?.target;
          expect(carried.submission.entries[index]).toEqual(isPreset ? entry : { ...entry, target });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("follows a renamed row by its code within the scheme", () => {
    const newer = newerOf({ indicators: withPath(qiaoxi(), "cost-1", { path: ["产出指标", "成本指标", "成本控制"] }) });
    const { submission, lost } = carryOver(qiaoxi(), newer, filled({ entries: [{ indicator: "cost-1", actual: "98%" }] }));
    expect(submission.entries).toEqual([{ indicator: "cost-1", actual: "98%" }]);
    expect(lost).toEqual([]);
  });

  it("goes by path and name, never by code, between different schemes", () => {
    const other = newerOf({
      id: "other",
      indicators: [
        { ...(qiaoxi().indicators[0] as Indicator), code: "cost-1", path: ["产出", "数量", "走访户数"] },
        { ...(qiaoxi().indicators[1] as Indicator), code: "x", path: ["效益", "满意度", "群众满意度"] },
      ],
    });
    const entries = [
      { indicator: "cost-1", actual: "98%", reason: "已说明" },
      { indicator: "satisfaction-1", actual: "3%" },
    ];
    const { submission, lost } = carryOver(qiaoxi(), other, filled({ entries }));
    expect(submission.entries).toEqual([{ indicator: "x", actual: "3%" }]);
    expect(lost).toEqual([
      { place: { part: "indicators", code: "cost-1", field: "actual" }, cell: "98%" },
      { place: { part: "indicators", code: "cost-1", field: "reason" }, cell: "已说明" },
    ]);
  });

  it("guesses nothing between rows of one name", () => {
    const twin = { ...(qiaoxi().indicators[7] as Indicator), code: "twin", path: ["产出指标", "质量指标", "群众满意度"] };
    const other = newerOf({ id: "other", indicators: [twin, { ...twin, code: "twin-2", path: ["产出指标", "时效指标", "群众满意度"] }] });
    const { lost } = carryOver(qiaoxi(), other, filled({ entries: [{ indicator: "satisfaction-1", actual: "3%" }] }));
    expect(lost).toHaveLength(1);
  });

  it("keeps a target that the unit set, and lets go one that only repeated the older scheme's", () => {
    const newer = newerOf({ indicators: withPath(qiaoxi(), "quality-1", { target: "≥95%" }) });
    const carried = (target: string): unknown =>
      carryOver(qiaoxi(), newer, filled({ entries: [{ indicator: "quality-1", target }] })).submission.entries[0]?.target;
    expect(carried("≥98%")).toBe("≥98%");
    expect(carried("100%")).toBeUndefined();
  });

  it("takes the newer scheme's year where the older one's stood, and keeps any other", () => {
    const yearOf = (year: Submission["year"]): unknown => carryOver(qiaoxi(), newerOf({ year: 2023 }), filled({ year })).submission.year;
    expect(yearOf({ value: 2022, numberFormat: "0" })).toBe(2023);
    expect(yearOf(2021)).toBe(2021);
  });

  it("names an actual value that is now computed, a datum that is no longer asked for, and a group that is gone", () => {
    const newer = newerOf({
      indicators: withPath(qiaoxi(), "quality-1", { derivedFrom: "budgetExecutionRate" }),
      groups: qiaoxi().groups.slice(0, 3),
      form: { ...qiaoxi().form, basics: ["executed"] },
    });
    const submission = filled({
      basics: { executed: 1, budgetInitial: 2 },
      entries: [{ indicator: "quality-1", actual: "95%", selfScore: 9 }],
      stated: { groups: [{ name: "满意度指标", score: 8 }], rates: {} },
    });
    const carried = carryOver(qiaoxi(), newer, submission);
    expect(carried.submission).toMatchObject({
      basics: { executed: 1 },
      entries: [{ indicator: "quality-1", selfScore: 9 }],
      stated: { groups: [] },
    });
    expect(carried.lost).toEqual([
      { place: { part: "basics", code: "budgetInitial" }, cell: 2 },
      { place: { part: "indicators", code: "quality-1", field: "actual" }, cell: "95%" },
      { place: { part: "stated", code: "满意度指标", field: "score" }, cell: 8 },
    ]);
  });

  it("keeps the stated rates that the newer form has a row for, and names the others", () => {
    const stated = { groups: [], rates: { budgetExecutionRate: "100%", carryoverRate: "0%" } };
    const { submission, lost } = carryOver(qiaoxi(), newerOf({}), filled({ stated }));
    expect(submission.stated.rates).toEqual({ budgetExecutionRate: "100%" });
    expect(lost).toEqual([{ place: { part: "stated", code: "carryoverRate" }, cell: "0%" }]);
  });

  it("names goals, figures and the report where the newer form has no sheet for them", () => {
    const submission = filled({ goals: [{ block: "tasks", name: "环境整治" }], figures: [{ label: "户数", value: 30 }], report: "正文" });
    const { goals: _, ...form } = qiaoxi().form;
    const newer = newerOf({ form: { ...form, parts: ["basics", "indicators", "conclusion", "problems", "scheme"] } });
    expect(carryOver(qiaoxi(), newer, submission).lost).toEqual([
      { place: { part: "goals", code: "tasks", row: 1, field: "name" }, cell: "环境整治" },
      { place: { part: "figures", row: 1, field: "label" }, cell: "户数" },
      { place: { part: "figures", row: 1, field: "value" }, cell: 30 },
      { place: { part: "report" }, cell: "正文" },
    ]);
  });

  it("keeps the rows of a block that the newer form has too, with its columns", () => {
    const tasks = { code: "tasks", title: "年度任务", columns: [{ field: "name" as const, title: "任务" }], rows: 1 };
    const newer = newerOf({ form: { ...qiaoxi().form, goals: [tasks] } });
    const goals = [
      { block: "tasks", name: "甲", content: "内容" },
      { block: "tasks", name: "乙" },
    ];
    const carried = carryOver(qiaoxi(), newer, filled({ goals }));
    expect(carried.submission.goals).toEqual([
      { block: "tasks", name: "甲" },
      { block: "tasks", name: "乙" },
    ]);
    expect(carried.lost.map(({ place }) => `${String(place.row)} ${String(place.field)}`)).toEqual(["1 content"]);
  });
});

describe("the unit's own indicators", () => {
  const own = { path: ["产出指标", "数量指标", "走访户数"], weight: 5, target: "≥100户" };
  const older: Scheme = { ...qiaoxi(), groups: qiaoxi().groups.map((group, index) => (index === 0 ? { ...group, open: true } : group)) };
  const submission = filled({ added: [own], entries: [{ indicator: "走访户数", actual: "120户" }] });

  it("stay the unit's own where the newer scheme leaves their group open", () => {
    const carried = carryOver(older, { ...older, version: "2" }, submission);
    expect(carried.submission.added).toEqual([{ ...own, code: "added-1" }]);
    expect(carried.submission.entries).toEqual([{ indicator: "added-1", actual: "120户" }]);
  });

  it("fill the newer scheme's row of that name, with the unit's target", () => {
    const official = { ...(qiaoxi().indicators[0] as Indicator), code: "visits", path: own.path, target: "" };
    const carried = carryOver(older, newerOf({ indicators: [...qiaoxi().indicators, official] }), submission);
    expect(carried.submission.added).toBeUndefined();
    expect(carried.submission.entries).toEqual([{ indicator: "visits", target: "≥100户", actual: "120户" }]);
    expect(carried.lost).toEqual([]);
  });

  it("are named cell by cell where there is neither", () => {
    expect(carryOver(older, newerOf({}), submission).lost.map(({ place, cell }) => [place.code, place.field, cell])).toEqual([
      ["added-1", "weight", 5],
      ["added-1", "target", "≥100户"],
      ["added-1", "actual", "120户"],
    ]);
  });
});

it("a new year begins with unit, targets and last year's figures to compare with, and with no results", () => {
  const submission = filled({
    ...{ unit: "某街道", dates: { report: "2023-03-01" }, basics: { executed: 1 }, report: "去年的正文" },
    entries: [{ indicator: "quality-1", target: "≥98%", actual: "97%", selfScore: 9, reason: "原因" }],
    figures: [{ label: "户数", value: 30, unit: "户", growth: "5%" }],
    goals: [{ block: "tasks", name: "环境整治", actual: "已完成" }],
  });
  expect(forNewYear(newerOf({ year: 2023 }), submission)).toEqual({
    ...{ scheme: newerOf({ year: 2023 }), unit: "某街道", year: 2023, dates: {}, basics: {}, stated: { groups: [], rates: {} } },
    entries: [{ indicator: "quality-1", target: "≥98%" }],
    figures: [{ label: "户数", unit: "户", previous: 30 }],
    goals: [{ block: "tasks", name: "环境整治" }],
  });
});
