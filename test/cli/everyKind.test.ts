import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleKinds, type RuleKind, type ScoringRule } from "../../src/evaluation";
import { parseSubmission } from "../../src/schemes";

const file = join("test", "cases", "everyKind.json");

/** Runs the command as `npm run -s check -- …` does. */
function check(...values: string[]): string {
  const command = [join("node_modules", "tsx", "dist", "cli.mjs"), join("src", "cli", "check.ts"), file, ...values];
  return spawnSync(process.execPath, command, { encoding: "utf8" }).stdout;
}

function kindsOf(rule: ScoringRule): RuleKind[] {
  switch (rule.kind) {
    case "composite":
      return [rule.kind, ...rule.parts.flatMap((part) => kindsOf(part.rule))];
    case "derived":
      return [rule.kind, ...kindsOf(rule.rule)];
    default:
      return [rule.kind];
  }
}

/** Every row with points: the score and how it is worked out by hand. */
const expected: [code: string, score: number | null, status: string, calculation: string][] = [
  ["execution", 9, "missed", "1080 ÷ 1200 = 90%, band 90–100: 9"],
  ["adjustment", 2.67, "missed", "(|1200 − 1000| − 50) ÷ 1000 = 15%, 10 ÷ 15 × 4 = 2.666…"],
  ["three-public", 3, "met", "9 ÷ 10 = 90% ≤ 100%"],
  ["procurement", null, "notApplicable", "0 ÷ 0"],
  ["system", 3, "missed", "3 of 4 items, 4 ÷ 4 × 3"],
  ["compliance", 2, "missed", "4 − 2 × 1"],
  ["goal-share", 2, "missed", "12 and 10 meet ≥10, 8 misses, 14 is 40% above and does not count: 2 ÷ 4 × 4"],
  ["goal-misses", 2, "missed", "only 8 misses: 4 − 1 × 2"],
  ["accuracy", 3.2, "missed", "(1 − 10 × 0.02) × 4"],
  ["visits", 3, "met", "48 ≥ 30"],
  ["complaints", 2.4, "missed", "(1 − (6 − 5) ÷ 5) × 3"],
  ["sites", 1.67, "missed", "50 ÷ 60 × 2 = 1.666…"],
  ["deviation", 2, "met", "|−8%| ≤ 10%"],
  ["coverage", 2.7, "missed", "72 ÷ 80 × 3"],
  ["completion", 1, "missed", "100 − 88 = 12, two whole steps of 5: 3 − 2 × 1"],
  ["accounts", 2, "met", "真实 = 真实"],
  ["plan", 2.5, "claimed", "95% < 100%: the claim counts"],
  ["quality", 2.25, "missed", "80% earns 1.5, 100% earns 3: 1.5 + 1.5 × 10 ÷ 20"],
  ["tax", 2.7, "met", "the base is reached: (0.8 + 0.2 × (8500 − 8000) ÷ (9000 − 8000)) × 3"],
  ["ranking", 1.6, "missed", "(1 − (12 − 10) ÷ 10) × 2"],
  ["timeliness", 2, "missed", "2023-01-20 is 20 days after 2022-12-31: 3 − 2 × 0.5"],
  ["safety", 1.5, "missed", "2 − 1 × 0.5"],
  ["carryover", 1.5, "missed", "max of 5 ÷ (120 ÷ 1200 = 10) × 3 = 1.5, and 0 because (120 − 100) ÷ 100 = 20% > 0"],
  ["handling", 2.4, "missed", "≤ is judged by the ratio: 20 ÷ 25 × 3"],
  ["stability", 3, "claimed", "part reached: 2.4 ≤ 3 < 3.2"],
  ["environment", 2.1, "missed", "0.7 × 3, the tier's suggested share"],
  ["economy", 0.5, "claimed", "a person's number"],
  ["satisfaction", 7.58, "missed", "180 ÷ 200 = 90%, 90 ÷ 95 × 8 = 7.578…"],
];

describe("check of a form with every kind of rule", () => {
  const { indicators, groups, ...answer } = (
    JSON.parse(check("--json")) as [
      {
        indicators: { code: string; score: number | null; status: string; working: string }[];
        groups: { name: string; score: number }[];
        rawTotal: number;
        total: number;
        grade: string | null;
        claimed: number;
        adjustments: { kind: string; amount: number; after: number }[];
      },
    ]
  )[0];

  it("has a row for each kind", () => {
    const parsed = parseSubmission(JSON.parse(readFileSync(file, "utf8")));
    if (!("submission" in parsed) || typeof parsed.submission.scheme === "string") throw new Error(JSON.stringify(parsed));
    const kinds = new Set(parsed.submission.scheme.indicators.flatMap(({ rule }) => kindsOf(rule)));
    expect([...kinds].sort()).toEqual([...ruleKinds].sort());
  });

  it.each(expected)("scores %s with %s (%s): %s", (code, score, status) => {
    expect(indicators.find((indicator) => indicator.code === code)).toMatchObject({ score, status });
  });

  it("tells every row's working", () => {
    expect(indicators.filter(({ working }) => working === "")).toEqual([]);
  });

  it("gives no score of their own to rows that are only counted, or whose group is scored as one", () => {
    const pointless = indicators.filter(({ code }) => !expected.some(([known]) => known === code));
    expect(pointless.map(({ code, score }) => [code, score])).toEqual([
      ["goal-1", null],
      ["goal-2", null],
      ["goal-3", null],
      ["goal-4", null],
      ["sustainability", null],
    ]);
  });

  it("sums the groups", () => {
    expect(groups.map(({ name, score }) => [name, score])).toEqual([
      ["预算执行", 14.67], // 9 + 2.67 + 3
      ["投入管理", 12.2], // 3 + 2 + 2 + 2 + 3.2
      ["产出指标", 31.22], // 3 + 2.4 + 1.67 + 2 + 2.7 + 1 + 2 + 2.5 + 2.25 + 2.7 + 1.6 + 2 + 1.5 + 1.5 + 2.4
      ["效益指标", 5.6], // 3 + 2.1 + 0.5
      ["满意度指标", 7.58],
      ["可持续发展", 3.5], // as the unit states it
    ]);
  });

  it("adjusts the total in order, and grades the adjusted one", () => {
    // 14.67 + 12.2 + 31.22 + 5.6 + 7.58 + 3.5
    expect(answer.rawTotal).toBe(74.77);
    expect(answer.adjustments).toEqual([
      // 74.77 ÷ (100 − 3) × 100 = 77.082…
      expect.objectContaining({ kind: "notApplicable", amount: 2.31, after: 77.08 }),
      // 48 is 60% above 30
      expect.objectContaining({ kind: "overAchievement", indicator: "visits", amount: -1, after: 76.08 }),
      // 90% executed: at most 75
      expect.objectContaining({ kind: "totalCap", amount: -1.08, after: 75 }),
    ]);
    // 2.5 + 3 + 0.5 + 3.5
    expect(answer).toMatchObject({ total: 75, claimed: 9.5, grade: "中" });
  });

  it("prints warnings before hints", () => {
    const severities = check()
      .split("\n")
      .flatMap((line) => /^(错误|警告|提示) /.exec(line)?.[1] ?? []);
    expect(severities).toEqual(["警告", "警告", "警告", "提示", "提示"]);
  });

  it("prints the total before, every adjustment and the total after it", () => {
    const lines = check().split("\n");
    const first = lines.findIndex((line) => line.startsWith("调整前合计"));
    // 74.77 − 9.5
    expect(lines[first]).toBe("调整前合计 74.77 = 核算 65.27 + 自评 9.5");
    expect(lines[first + 1]).toMatch(/^调整 \+2\.31 分：.*74\.77.*97.*77\.08/);
    expect(lines[first + 2]).toMatch(/^调整 −1 分：.*走访企业次数.*60%/);
    expect(lines[first + 3]).toMatch(/^调整 −1\.08 分：.*76\.08.*90%.*75/);
    expect(lines[first + 4]).toBe("总分 75，等级 中");
  });
});
