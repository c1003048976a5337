import type { RuleBand, ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const zero: ScoringRule = { kind: "range", outside: "zero" };
const ratio: ScoringRule = { kind: "range", outside: "ratio" };
const band = (min: number, max: number | null, points: number): RuleBand => ({
  min,
  minInclusive: false,
  max,
  maxInclusive: max !== null,
  points,
});
/** Up to 10% outside 5 points, up to 15% 3, up to 20% 1, beyond nothing. */
const byBands: ScoringRule = {
  kind: "range",
  outside: "bands",
  bands: [band(0, 10, 5), band(10, 15, 3), band(15, 20, 1), band(20, null, 0)],
};
const own = { min: 20, minInclusive: true, max: 40, maxInclusive: false };

describe("range", () => {
  it.each<[string, ScoringRule, string, string, number, string]>([
    // name, rule, target, actual, score, calculation
    ["zero", zero, "80%-100%", "80%", 10, "at the lower bound"],
    ["zero", zero, "80%-100%", "100%", 10, "at the upper bound"],
    ["zero", zero, "80%-100%", "79.99%", 0, "below"],
    ["zero", zero, "80%-100%", "100.01%", 0, "above"],
    ["zero", zero, "80%-100%", "100.004%", 10, "percent has two decimals"],
    ["ratio", ratio, "80%-100%", "60%", 7.5, "60 ÷ 80 × 10"],
    ["ratio", ratio, "80%-100%", "125%", 8, "100 ÷ 125 × 10"],
    ["ratio", ratio, "80%-100%", "90%", 10, "within"],
    ["ratio", ratio, "80%-100%", "-5%", 0, "no ratio below zero"],
    ["ratio", ratio, "0-4次", "5次", 8, "4 ÷ 5 × 10"],
    ["ratio", ratio, "100-200万元", "0.005亿元", 5, "50 万元: 50 ÷ 100 × 10"],
    ["bands", byBands, "80%-100%", "76%", 5, "4 ÷ 80 = 5% below"],
    ["bands", byBands, "80%-100%", "110%", 5, "10 ÷ 100 = 10% above"],
    ["bands", byBands, "80%-100%", "112%", 3, "12% above"],
    ["bands", byBands, "80%-100%", "64%", 1, "16 ÷ 80 = 20% below"],
    ["bands", byBands, "80%-100%", "130%", 0, "30% above"],
    ["bands", byBands, "0-4次", "-1", 10, "a count below zero is 0, and within"],
  ])("%s %#: %s, actual %s gives %d (%s)", (_name, rule, target, actual, score) => {
    expect(scoreOf(rule, { target, actual }).score).toBe(score);
  });

  it("has bounds of its own where the scheme gives them, in the target's unit", () => {
    const rule: ScoringRule = { kind: "range", outside: "ratio", range: own };
    expect(scoreOf(rule, { actual: 20 }).score).toBe(10);
    expect(scoreOf(rule, { actual: 40 }).score).toBe(10); // an excluded bound: missed, yet 40 ÷ 40
    expect(scoreOf(rule, { actual: 40 }).outcome).toMatchObject({ met: false });
    expect(scoreOf(rule, { actual: 50 }).score).toBe(8); // 40 ÷ 50
    expect(scoreOf(rule, { target: "30万元", actual: "0.005亿元" }).score).toBe(8); // 50 万元
    expect(scoreOf({ ...rule, range: { ...own, max: null } }, { actual: 500 }).score).toBe(10);
    expect(scoreOf({ kind: "range", outside: "ratio", range: { ...own, min: -5, max: -1 } }, { actual: "3%" }).score).toBe(0);
  });

  it("takes an excluded bound as the nearer one", () => {
    const rule: ScoringRule = { ...byBands, range: { ...own, minInclusive: false }, bands: [{ ...band(0, 10, 5), minInclusive: true }] };
    expect(scoreOf(rule, { actual: 20 }).score).toBe(5); // 0% outside, not 20 ÷ 40
  });

  it("has no distance from a bound of 0, and fills no gap above the bands", () => {
    expect(scoreOf({ ...byBands, range: { ...own, min: 0, max: 0, maxInclusive: true } }, { actual: 3 }).score).toBe(0);
    const short: ScoringRule = { kind: "range", outside: "bands", bands: [band(0, 10, 5)] };
    expect(scoreOf(short, { target: "80%-100%", actual: "150%" }).outcome).toMatchObject({
      kind: "unreadable",
      fault: { check: "E2", message: { key: "check.E2.noBand" } },
    });
    expect(scoreOf(ratio, { target: "80%-100%", actual: "3次" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E3" } });
  });

  it.each([
    ["100%-80%", ratio],
    ["≥80%", ratio],
    ["30", { ...ratio, range: { ...own, min: 50 } }],
  ] as const)("is no range: %s", (target, rule) => {
    expect(scoreOf(rule, { target, actual: "60" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
  });

  it("leaves vague figures to a person and waits for an actual value", () => {
    expect(scoreOf(ratio, { target: "80%-100%", actual: "约90%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(ratio, { target: "80%-100%", actual: "超过80%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(ratio, { target: "80%-100%" }).outcome.kind).toBe("noActual");
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(ratio, { target: "80%-100%", actual: "90%" }).working).toBe("实际 90%，在 80%–100% 以内，得满分 10 分");
    expect(scoreOf(ratio, { target: "80%-100%", actual: "125%" }).working).toBe(
      "实际 125%，不在 80%–100% 以内，100% ÷ 125% × 10 = 8，得 8 分",
    );
    expect(scoreOf(byBands, { target: "80%-100%", actual: "76%" }).working).toBe(
      "实际 76%，不在 80%–100% 以内，偏离界限 5%，落在 0%–10% 档，得 5 分",
    );
  });
});
