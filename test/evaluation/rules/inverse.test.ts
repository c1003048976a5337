import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const inverse = (form: "ratio" | "linear" | "zero"): ScoringRule => ({ kind: "inverse", form });

describe("inverse", () => {
  it.each<["ratio" | "linear" | "zero", string, string, number, string]>([
    // form, target, actual, score, calculation
    ["ratio", "≤5%", "4%", 10, "below the target"],
    ["ratio", "≤5%", "5%", 10, "at the target"],
    ["ratio", "≤5%", "6%", 8.33, "5 ÷ 6 × 10"],
    ["ratio", "≤5%", "50%", 1, "5 ÷ 50 × 10"],
    ["linear", "≤5%", "5%", 10, "at the target"],
    ["linear", "≤5%", "6%", 8, "(1 − 1 ÷ 5) × 10"],
    ["linear", "≤5%", "9.99%", 0.02, "(1 − 4.99 ÷ 5) × 10"],
    ["linear", "≤5%", "10%", 0, "twice the target"],
    ["linear", "≤90万元", "0.012亿元", 6.67, "120 万元: (1 − 30 ÷ 90) × 10"],
    ["zero", "≤5%", "5%", 10, "at the target"],
    ["zero", "≤5%", "5.01%", 0, "above the target"],
    ["ratio", "100%", "125%", 8, "a target without a sign: 100 ÷ 125 × 10"],
  ])("%s, %s, actual %s: %d (%s)", (form, target, actual, score) => {
    expect(scoreOf(inverse(form), { target, actual }).score).toBe(score);
  });

  it.each(["ratio", "linear", "zero"] as const)("has no ratio beside a target of 0: %s", (form) => {
    expect(scoreOf(inverse(form), { target: "≤0%", actual: "-9.3%" }).score).toBe(10);
    expect(scoreOf(inverse(form), { target: "0次", actual: "0次" }).score).toBe(10);
    expect(scoreOf(inverse(form), { target: "0次", actual: "1次" }).score).toBe(0);
  });

  it("waits for an actual value, leaves vague figures to a person, and needs a figure as the target", () => {
    expect(scoreOf(inverse("linear"), { target: "≤5%" }).outcome.kind).toBe("noActual");
    expect(scoreOf(inverse("linear"), { target: "≤5%", actual: "约6%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(inverse("linear"), { target: "下降", actual: "6%" }).outcome).toMatchObject({
      kind: "unreadable",
      fault: { check: "E1" },
    });
  });

  it("goes by the sign that the clerk wrote", () => {
    // 45 ÷ 90 × 10 either way; nothing where all is lost beyond the target.
    expect(scoreOf(inverse("ratio"), { target: "≥90%", actual: "45%" }).score).toBe(5);
    expect(scoreOf(inverse("linear"), { target: "≥90%", actual: "45%" }).score).toBe(5);
    expect(scoreOf(inverse("zero"), { target: "≥90%", actual: "45%" }).score).toBe(0);
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(inverse("ratio"), { target: "≤5%", actual: "6%" }).working).toBe("5% ÷ 6% × 10 = 8.33，得 8.33 分");
    expect(scoreOf(inverse("linear"), { target: "≤5%", actual: "6%" }).working).toBe("(1 − (6% − 5%) ÷ 5%) × 10 = 8，得 8 分");
    expect(scoreOf(inverse("linear"), { target: "≤5%", actual: "10%" }).working).toBe("10% 达到指标值 5% 的两倍，得 0 分");
    expect(scoreOf(inverse("linear"), { target: "≤5%", actual: "12%" }).working).toBe("12% 达到指标值 5% 的两倍，得 0 分");
    expect(scoreOf(inverse("zero"), { target: "≤5%", actual: "6%" }).working).toBe("实际 6%，未达到指标值 ≤5%，得 0 分");
    expect(scoreOf(inverse("ratio"), { target: "≤3次", actual: "-1次" }).working).toBe(
      "-1次 为负数，按 0 计，实际 -1次，达到指标值 ≤3次，得满分 10 分",
    );
  });
});
