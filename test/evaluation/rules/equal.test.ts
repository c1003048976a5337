import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const atLeast: ScoringRule = { kind: "equal", mode: "atLeast" };
const exact: ScoringRule = { kind: "equal", mode: "exact" };
const exactRatio: ScoringRule = { kind: "equal", mode: "exact", otherwise: "ratio" };
const within2: ScoringRule = { kind: "equal", mode: "tolerance", within: 2 };
const within5Percent: ScoringRule = { kind: "equal", mode: "tolerance", withinPercent: 5 };
const tolerance: ScoringRule = { kind: "equal", mode: "tolerance" };

describe("equal", () => {
  it.each<[string, ScoringRule, string, string, number, string]>([
    // name, rule, target, actual, score, calculation
    ["atLeast", atLeast, "=100%", "80%", 8, "80 ÷ 100 × 10"],
    ["atLeast", atLeast, "=100%", "100%", 10, "at the target"],
    ["atLeast", atLeast, "=100%", "130%", 10, "beyond it"],
    ["atLeast", atLeast, "=0次", "0次", 10, "A ≤ 0"],
    ["atLeast", atLeast, "=0次", "1次", 0, "A > 0"],
    ["exact", exact, "=12次", "12次", 10, "at the target"],
    ["exact", exact, "=12次", "13次", 0, "not the target"],
    ["exact", exact, "12次", "11次", 0, "not the target"],
    ["exact", exact, "=0%", "-3%", 10, "A ≤ 0"],
    ["exact", exact, "=0%", "0.01%", 0, "A > 0"],
    ["exact", exact, "≥12次", "13次", 10, "the clerk wrote ≥"],
    ["exact", exact, ">12次", "12次", 0, "the clerk wrote >"],
    ["exact or ratio", exactRatio, "=12次", "9次", 7.5, "9 ÷ 12 × 10"],
    ["exact or ratio", exactRatio, "=12次", "16次", 7.5, "12 ÷ 16 × 10"],
    ["exact or ratio", exactRatio, "=12次", "12次", 10, "at the target"],
    ["exact or ratio", exactRatio, "=0次", "3次", 0, "no ratio beside 0"],
    ["within 2", within2, "50个", "52个", 10, "2 off"],
    ["within 2", within2, "50个", "48个", 10, "2 off"],
    ["within 2", within2, "50个", "53个", 0, "3 off"],
    ["within 2", within2, "0万元", "-3万元", 0, "3 off, a deviation may be negative"],
    ["within 2", within2, "0万元", "-2万元", 10, "2 off"],
    ["within 0.2, no float noise", { ...within2, within: 0.2 }, "0.1公里", "0.3公里", 10, "0.3 − 0.1 = 0.2"],
    ["within 5%", within5Percent, "200万元", "210万元", 10, "10 ÷ 200 = 5%"],
    ["within 5%", within5Percent, "200万元", "189.9万元", 0, "10.1 ÷ 200 = 5.05%"],
    ["within 5%", within5Percent, "0万元", "0万元", 10, "no percent of 0: A ≤ 0"],
    ["within 5%", within5Percent, "0万元", "1万元", 0, "no percent of 0: A > 0"],
    ["within 5%", within5Percent, "≥200万元", "300万元", 10, "the clerk wrote ≥"],
    ["±10%", tolerance, "±10%", "10%", 10, "the actual is the deviation"],
    ["±10%", tolerance, "±10%", "-9.3%", 10, "9.3 off"],
    ["±10%", tolerance, "±10%", "-10.01%", 0, "10.01 off"],
    ["±5个", tolerance, "±5个", "-5个", 10, "5 off"],
  ])("%s %#: %s", (_name, rule, target, actual, score) => {
    expect(scoreOf(rule, { target, actual }).score).toBe(score);
  });

  it("needs a tolerance", () => {
    expect(scoreOf(tolerance, { target: "50个", actual: "50个" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
  });

  it("says which figures have no common unit", () => {
    expect(scoreOf(tolerance, { target: "±10%", actual: "3次" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E3" } });
    expect(scoreOf(within2, { target: "12次", actual: "12公里" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E3" } });
    expect(scoreOf(tolerance, { target: "±10%" }).outcome.kind).toBe("noActual");
  });

  it.each([
    [exact, "12次", "约12次"],
    [exact, "12次", "超过12次"],
    [within2, "12次", "低于12次"],
    [tolerance, "±10%", "约5%"],
  ] as const)("leaves a vague figure to a person %#", (rule, target, actual) => {
    expect(scoreOf(rule, { target, actual }).outcome).toMatchObject({ kind: "judged", approximate: true });
  });

  it("waits for an actual value, and says what is wrong with one", () => {
    expect(scoreOf(exact, { target: "12次" }).outcome.kind).toBe("noActual");
    expect(scoreOf(within2, { target: "12次", actual: "完成" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
    expect(scoreOf(exact, { target: "达标", actual: "12次" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(exact, { target: "=12次", actual: "13次" }).working).toBe("实际 13 次，不等于指标值 12 次，得 0 分");
    expect(scoreOf(exactRatio, { target: "=12次", actual: "16次" }).working).toBe("12 次 ÷ 16 次 × 10 = 7.5，得 7.5 分");
    expect(scoreOf(within2, { target: "50个", actual: "53个" }).working).toBe("偏差 3 个，超过 2 个，得 0 分");
    expect(scoreOf(tolerance, { target: "±10%", actual: "-9.3%" }).working).toBe("偏差 -9.3%，不超过 10%，得满分 10 分");
  });
});
