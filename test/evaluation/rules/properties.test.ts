import fc from "fast-check";
import type { RuleBand, ScoringRule } from "../../../src/evaluation/rules";
import { roundToHundredths } from "../../../src/evaluation/rounding";
import { scoreOf } from "./scoreOf";

const share = (min: number, max: number | null, fraction: number): RuleBand => ({
  min,
  minInclusive: true,
  max,
  maxInclusive: false,
  fraction,
});
const steps = { kind: "deductPerUnit", per: 5, deduct: 2 } as const;

/** The more the better, of a bare or ≥ target. */
const higher: ScoringRule[] = [
  { kind: "proportional" },
  { kind: "proportional", passMark: 60 },
  { kind: "equal", mode: "atLeast" },
  { kind: "bands", on: "actual", bands: [share(90, null, 1), share(60, 90, 0.5), share(-1000, 60, 0)] },
  { kind: "bands", on: "completion", bands: [share(100, null, 1), share(50, 100, 1 / 3), share(-1000000, 50, 0)] },
  { kind: "coefficient", intercept: 0.2, slope: 0.7 },
  {
    kind: "interpolate",
    on: "actual",
    points: [
      { value: -10, fraction: 0 },
      { value: 60, fraction: 2 / 3 },
      { value: 100, fraction: 1 },
    ],
  },
  { kind: "allOrNothing" },
];
const higherDeductions: ScoringRule[] = [steps, { ...steps, partial: "ceil" }, { ...steps, partial: "proportional", atMost: 7 }];
/** The less the better, of a ≤ target. */
const lower: ScoringRule[] = [
  { kind: "inverse", form: "ratio" },
  { kind: "inverse", form: "linear" },
  { kind: "inverse", form: "zero" },
  { kind: "proportional" },
  { kind: "coefficient", intercept: 1, slope: -3, zeroAbove: 0.3 },
];
/** Best at the target, or within bounds. */
const nearest: ScoringRule[] = [
  { kind: "equal", mode: "exact", otherwise: "ratio" },
  { kind: "equal", mode: "tolerance", withinPercent: 10 },
  { kind: "range", outside: "ratio", range: { min: 80, minInclusive: true, max: 100, maxInclusive: true } },
  { kind: "bands", on: "deviation", bands: [share(-10, 10, 1), share(-50, 50, 0.3), { ...share(0, null, 0), min: null }] },
];

/** Figures with two decimals, as forms have them. */
const hundredths = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const weights = fc.integer({ min: 1, max: 80 }).map((halves) => halves / 2);
const targets = hundredths(0.01, 200);
const actuals = hundredths(-50, 400);
const among = (...rules: ScoringRule[][]) => fc.constantFrom(...rules.flat());

function score(rule: ScoringRule, weight: number, target: string, actual: number, unit = "%"): number | null {
  return scoreOf(rule, { weight, target: target + unit, actual: `${actual}${unit}` }).score;
}

/** A score that must be there. */
function given(value: number | null): number {
  expect(value).not.toBeNull();
  return value ?? NaN;
}

describe("every score by figures", () => {
  it("lies between nothing and the weight, with two decimals", () => {
    fc.assert(
      fc.property(
        among(higher, higherDeductions, lower, nearest),
        weights,
        fc.constantFrom("", "≥", "≤", "=", ">", "<"),
        targets,
        actuals,
        (rule, weight, sign, target, actual) => {
          const points = score(rule, weight, sign + String(target), actual);
          if (points !== null) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(weight);
            expect(points).toBe(roundToHundredths(points));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is the same in 元 as in 万元", () => {
    const amounts = fc.integer({ min: 0, max: 20000 });
    fc.assert(
      fc.property(among(higher.slice(0, 3), higherDeductions), weights, targets, amounts, (rule, weight, target, amount) => {
        const inYuan = scoreOf(rule, { weight, target: `${target}万元`, actual: `${amount * 100}元` });
        expect(inYuan.score).toBe(score(rule, weight, String(target), amount / 100, "万元"));
      }),
    );
  });
});

describe("a better actual value", () => {
  it("never scores less where more is better", () => {
    fc.assert(
      fc.property(among(higher, higherDeductions), weights, targets, actuals, actuals, (rule, weight, target, one, other) => {
        const scores = [Math.min(one, other), Math.max(one, other)].map((actual) => given(score(rule, weight, `≥${target}`, actual)));
        expect(scores[0]).toBeLessThanOrEqual(scores[1] ?? NaN);
      }),
      { numRuns: 300 },
    );
  });

  it("never scores less where less is better", () => {
    fc.assert(
      fc.property(among(lower, higherDeductions), weights, targets, actuals, actuals, (rule, weight, target, one, other) => {
        const scores = [Math.max(one, other), Math.min(one, other)].map((actual) => given(score(rule, weight, `≤${target}`, actual)));
        expect(scores[0]).toBeLessThanOrEqual(scores[1] ?? NaN);
      }),
      { numRuns: 300 },
    );
  });

  it("never scores less where a rank is better, or two targets stand", () => {
    const ranks = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(weights, ranks, ranks, ranks, fc.constantFrom(0.8, 1), (weight, limit, one, other, baseFraction) => {
        const [better, worse] = [Math.min(one, other), Math.max(one, other)];
        const ranked = (rank: number) => given(score({ kind: "rank", outside: "linear" }, weight, `前${limit}`, rank, "名"));
        const dual = (count: number) =>
          given(
            scoreOf({ kind: "dualTarget", baseFraction }, { weight, target: `${limit}个/${limit + 50}个`, actual: `${count}个` }).score,
          );
        expect(ranked(better)).toBeGreaterThanOrEqual(ranked(worse));
        expect(dual(worse)).toBeGreaterThanOrEqual(dual(better));
      }),
    );
  });
});

describe("twice the weight", () => {
  it("is twice the score, but for rounding", () => {
    fc.assert(
      fc.property(among(higher, lower, nearest), weights, targets, actuals, (rule, weight, target, actual) => {
        const [once, twice] = [score(rule, weight, String(target), actual), score(rule, weight * 2, String(target), actual)];
        // Half a hundredth each: 0.005 of the one and twice 0.005 of the other.
        expect(Math.abs((twice ?? 0) - 2 * (once ?? 0))).toBeLessThanOrEqual(0.015 + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
