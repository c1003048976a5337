import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const rule: ScoringRule = { kind: "proportional" };

describe("proportional", () => {
  it.each([
    // weight, target, actual, score, calculation
    [10, "≥90%", "45%", 5, "45 ÷ 90 × 10"],
    [10, "≥90%", "90%", 10, "met"],
    [10, "≥90%", "95%", 10, "met, never above the weight"],
    [10, "10次", "500次", 10, "met"],
    [5, "30亿元", "18.75亿元", 3.13, "18.75 ÷ 30 × 5 = 3.125, half up"],
    [5, "30亿元", "187500万元", 3.13, "187500 万元 is 18.75 亿元"],
    [4, "≥3次", "2次", 2.67, "2 ÷ 3 × 4 = 2.666…"],
    [10, "≥90%", "0%", 0, "0 ÷ 90"],
    [10, "≥90%", "-9%", 0, "no ratio below zero"],
  ])("of %d points, %s, actual %s: %d (%s)", (weight, target, actual, score) => {
    expect(scoreOf(rule, { weight, target, actual }).score).toBe(score);
  });

  it("turns the ratio round where lower is better", () => {
    expect(scoreOf(rule, { target: "≤5%", actual: "6%" }).score).toBe(8.33); // 5 ÷ 6 × 10
    expect(scoreOf(rule, { target: "≤5%", actual: "5%" }).score).toBe(10);
    expect(scoreOf({ ...rule, direction: "lower" }, { target: "8天", actual: "10天" }).score).toBe(8); // 8 ÷ 10 × 10
  });

  it.each([
    ["≥0次", "0次", 10],
    ["≥0%", "-3%", 0],
    ["≤0次", "0次", 10],
    ["≤0次", "1次", 0],
    ["≤0%", "-9.3%", 10],
    ["=0次", "0次", 10],
    ["=0次", "2次", 0],
    ["0次", "0次", 10],
    ["0次", "2次", 0],
  ])("has no ratio beside %s: %s gives %d", (target, actual, score) => {
    expect(scoreOf(rule, { target, actual }).score).toBe(score);
  });

  it("earns nothing below the pass mark", () => {
    const passing: ScoringRule = { kind: "proportional", passMark: 60 };
    expect(scoreOf(passing, { target: "50次", actual: "30次" }).score).toBe(6); // 30 ÷ 50 = 60%
    expect(scoreOf(passing, { target: "50次", actual: "29次" })).toMatchObject({ score: 0, working: "完成率 58%，低于 60%，得 0 分" });
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(rule, { target: "≥90%", actual: "45%" }).working).toBe("45% ÷ 90% × 10 = 5，得 5 分");
    expect(scoreOf(rule, { target: "≤5%", actual: "6%" }).working).toBe("5% ÷ 6% × 10 = 8.33，得 8.33 分");
    expect(scoreOf(rule, { target: "≥90%", actual: "95%" }).working).toBe("实际 95%，达到指标值 ≥90%，得满分 10 分");
  });

  it("takes a percent however the cell stores it", () => {
    expect(scoreOf(rule, { target: "≥90%", actual: { value: 0.45, numberFormat: "0%" } }).score).toBe(5);
    expect(scoreOf(rule, { target: "≥90%", actual: 45 }).score).toBe(5);
    expect(scoreOf(rule, { target: "≥90%", actual: 0.45 }).score).toBe(5);
  });

  it.each([
    ["≥90%", 1.2],
    ["≥90%", 1.5],
    ["≤5%", 0.04],
    ["0.9", "95%"],
  ])("asks for the percent sign where %s, actual %s may mean two things", (target, actual) => {
    expect(scoreOf(rule, { target, actual }).outcome).toMatchObject({
      kind: "unreadable",
      fault: { check: "E3", message: { key: "check.E3.percent" } },
    });
  });

  it.each([
    ["全面完成", "check.E2.notANumber"],
    ["2022-12-01", "check.E2.date"],
    ["#N/A", "check.E2.error"],
    ["95次", "check.E3"],
  ])("gives no score for %s, and says why", (actual, key) => {
    expect(scoreOf(rule, { target: "≥90%", actual }).outcome).toMatchObject({ kind: "unreadable", fault: { message: { key } } });
  });

  it.each(["", "符合", "前75名", "80%-100%"])("has no use for the target %j", (target) => {
    expect(scoreOf(rule, { target, actual: "95%" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
  });

  it("waits for an actual value", () => {
    expect(scoreOf(rule, { target: "≥90%" }).outcome.kind).toBe("noActual");
    expect(scoreOf(rule, { target: "≥90%", actual: "/" }).outcome.kind).toBe("noActual");
  });
});
