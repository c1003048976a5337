import { evaluate, type Entry, type Indicator, type Scheme, type ScoringRule } from "../../src/evaluation";
import { scheme } from "./filledForm";

type Counted = Pick<Indicator, "target" | "rule"> & Omit<Entry, "indicator">;

/** Rows a, b, c … of 10 points, and a row of 10 points that counts them. */
function countingRow(rule: ScoringRule, rows: readonly Counted[], change: Partial<Scheme> = {}) {
  const codes = rows.map((_, index) => String.fromCharCode(97 + index));
  const all = { ...scheme, groups: [], gradeBands: [], ...change };
  const indicator = (code: string, target: string, own: ScoringRule): Indicator => ({
    code,
    path: ["产出", "数量", code],
    weight: 10,
    target,
    rule: own,
    standard: "",
  });
  const evaluation = evaluate(
    {
      ...all,
      // The counting row stands first: it is scored after the others all the same.
      indicators: [indicator("share", "", rule), ...rows.map((row, index) => indicator(codes[index] ?? "", row.target, row.rule))],
    },
    {
      scheme: "test",
      unit: "测试街道",
      year: 2022,
      dates: {},
      basics: {},
      stated: { groups: [], rates: {} },
      entries: rows.map(({ target: _target, rule: _rule, ...entry }, index) => ({ indicator: codes[index] ?? "", ...entry })),
    },
  );
  return evaluation.indicators[0];
}

const share = (count: number, overLimitPercent?: number): ScoringRule => ({
  kind: "countShare",
  of: ["a", "b", "c", "d"].slice(0, count),
  ...(overLimitPercent === undefined ? {} : { overLimitPercent }),
});
const proportional: ScoringRule = { kind: "proportional" };
const tiers: ScoringRule = { kind: "qualitativeTiers", tiers: "80/60" };
const met: Counted = { target: "≥10次", rule: proportional, actual: "10次" };
const missed: Counted = { target: "≥10次", rule: proportional, actual: "9次" };

it("rows that reach their target count, those that miss it do not", () => {
  // 10 × 2 ÷ 3 = 6.666…
  expect(countingRow(share(3), [met, missed, met])).toMatchObject({ score: 6.67, status: "missed" });
  expect(countingRow(share(2), [met, met])).toMatchObject({ score: 10, status: "met" });
});

it("a row far above its target does not count where a limit is given", () => {
  const above: Counted = { ...met, actual: "13次" }; // 30 % above
  const justBelow: Counted = { ...met, actual: "12次" };
  expect(countingRow(share(2, 30), [met, above])).toMatchObject({ score: 5 });
  expect(countingRow(share(2, 30), [met, justBelow])).toMatchObject({ score: 10 });
  expect(countingRow(share(2), [met, above])).toMatchObject({ score: 10 });
});

it("a row without an answer, or with one that cannot be read, keeps the counting row open", () => {
  const { actual: _actual, ...empty } = met;
  expect(countingRow(share(2), [met, empty])).toMatchObject({ score: null, status: "open" });
  expect(countingRow(share(2), [met, { ...met, actual: "全面完成" }])).toMatchObject({ score: null, status: "open" });
});

it("a row that does not apply is left out of the count", () => {
  const without: Counted = { ...missed, notApplicable: true };
  const policy = { adjustments: { notApplicable: "exclude" as const } };
  // 10 × 1 ÷ 2
  expect(countingRow(share(3), [met, without, missed], policy)).toMatchObject({ score: 5 });
});

it("a row that a person scores is decided by its tier, or by a target that is known to be missed", () => {
  const judged = (actual: string, rule: ScoringRule, target: string, selfScore?: number): Counted => ({
    target,
    rule,
    actual,
    ...(selfScore === undefined ? {} : { selfScore }),
  });
  expect(countingRow(share(2), [met, judged("达标", tiers, "达标", 9)])).toMatchObject({ score: 10 });
  expect(countingRow(share(2), [met, judged("基本达标", tiers, "达标", 7)])).toMatchObject({ score: 5 });
  expect(countingRow(share(2), [met, judged("9次", { kind: "thresholdThenManual" }, "≥10次", 7)])).toMatchObject({ score: 5 });
  expect(countingRow(share(2), [met, judged("良好", { kind: "manual" }, "", 9)])).toMatchObject({ score: null, status: "open" });
});
