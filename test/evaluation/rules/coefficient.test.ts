import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

/** (1 − 10x) × w, nothing above 0.1. */
const accuracy: ScoringRule = { kind: "coefficient", intercept: 1, slope: -10, zeroAbove: 0.1 };
const growth: ScoringRule = { kind: "coefficient", intercept: 0.5, slope: 2, zeroBelow: 0 };
const gentle: ScoringRule = { kind: "coefficient", intercept: 1, slope: -1, zeroAbove: 0.1, zeroBelow: -0.05 };

describe("coefficient", () => {
  it.each<[string, ScoringRule, string | number, number, string]>([
    // name, rule, actual, score, calculation (of 10 points)
    ["accuracy", accuracy, 0, 10, "(1 − 10 × 0) × 10"],
    ["accuracy", accuracy, 0.002, 9.8, "(1 − 10 × 0.002) × 10"],
    ["accuracy", accuracy, "0.2%", 9.8, "0.2% is 0.002"],
    ["accuracy", accuracy, "2‰", 9.8, "2‰ is 0.002"],
    ["accuracy", accuracy, "10%", 0, "(1 − 10 × 0.1) × 10"],
    ["accuracy", accuracy, "10.004%", 0, "10% with two decimals"],
    ["accuracy", accuracy, 0.11, 0, "above the limit"],
    ["gentle", gentle, "10%", 9, "at the limit: (1 − 0.1) × 10"],
    ["gentle", gentle, "10.01%", 0, "above the limit"],
    ["gentle", gentle, "-5%", 10, "(1 + 0.05) × 10, at the lower limit, never above the weight"],
    ["gentle", gentle, "-5.01%", 0, "below the limit"],
    ["growth", growth, "-1%", 0, "below the limit"],
    ["growth", growth, "0%", 5, "(0.5 + 2 × 0) × 10"],
    ["growth", growth, "10%", 7, "(0.5 + 2 × 0.1) × 10"],
    ["growth", growth, "90%", 10, "(0.5 + 2 × 0.9) × 10 = 23, never above the weight"],
    ["no float noise", { ...accuracy, slope: -0.1 }, 0.03, 9.97, "(1 − 0.1 × 0.03) × 10"],
  ])("%s of %s gives %s", (_name, rule, actual, score) => {
    expect(scoreOf(rule, { actual }).score).toBe(score);
  });

  it("needs a fraction, whatever the target is", () => {
    expect(scoreOf(accuracy, { target: "≥3次", actual: "2%" }).score).toBe(8);
    expect(scoreOf(accuracy, { target: "≥3次", actual: "3次" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E3" } });
    expect(scoreOf(accuracy, { actual: "准确" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
    expect(scoreOf(accuracy, { actual: "约2%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(accuracy, {}).outcome.kind).toBe("noActual");
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(accuracy, { actual: "0.2%" }).working).toBe("(1 − 10 × 0.002) × 10 = 9.8，得 9.8 分");
    expect(scoreOf(growth, { actual: "10%" }).working).toBe("(0.5 + 2 × 0.1) × 10 = 7，得 7 分");
    expect(scoreOf(accuracy, { actual: "11%" }).working).toBe("0.11 大于 0.1，得 0 分");
    expect(scoreOf(growth, { actual: "-1%" }).working).toBe("-0.01 小于 0，得 0 分");
  });
});
