import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

/** 每低于 5% 扣 2 分. */
const fives: ScoringRule = { kind: "deductPerUnit", per: 5, deduct: 2 };

describe("deductPerUnit", () => {
  it.each<[string, ScoringRule, string, string, number, string]>([
    // name, rule, target, actual, score, calculation (of 10 points)
    ["whole", fives, "100%", "100%", 10, "met"],
    ["whole", fives, "100%", "99.27%", 10, "0.73 ÷ 5: no whole step"],
    ["whole", fives, "100%", "95%", 8, "5 ÷ 5 = 1: 10 − 2"],
    ["whole", fives, "100%", "92.8%", 8, "7.2 ÷ 5 = 1.44: 10 − 2"],
    ["whole", fives, "100%", "74%", 0, "26 ÷ 5 = 5.2: 10 − 10"],
    ["whole", fives, "100%", "0%", 0, "20 steps: not below 0"],
    ["ceil", { ...fives, partial: "ceil" }, "100%", "99.27%", 8, "begun: 10 − 2"],
    ["ceil", { ...fives, partial: "ceil" }, "100%", "95%", 8, "exactly one step"],
    ["ceil", { ...fives, partial: "ceil" }, "100%", "94.99%", 6, "two begun"],
    ["proportional", { ...fives, partial: "proportional" }, "100%", "92.8%", 7.12, "7.2 ÷ 5 × 2 = 2.88"],
    ["at most 3", { ...fives, atMost: 3 }, "100%", "50%", 7, "20 off, at most 3"],
    ["at most 3", { ...fives, atMost: 3 }, "100%", "95%", 8, "2 off"],
    ["lower", { ...fives, direction: "lower", per: 1, deduct: 0.5 }, "100%", "108%", 6, "8 × 0.5"],
    ["lower by the sign", { ...fives, per: 1, deduct: 0.5 }, "≤100%", "108%", 6, "8 × 0.5"],
    ["above 0", { ...fives, per: 1, deduct: 2 }, "≤0次", "3次", 4, "3 × 2"],
    ["no float noise", { ...fives, per: 0.1, deduct: 1 }, "1公里", "0.7公里", 7, "0.3 ÷ 0.1 = 3 steps"],
    ["no float noise", { ...fives, per: 0.1, deduct: 1, partial: "ceil" }, "1公里", "0.7公里", 7, "exactly 3 steps"],
    ["other unit", { ...fives, per: 10, deduct: 1 }, "100万元", "0.0075亿元", 8, "25 万元 below: 2 steps"],
    ["percent of the target", { ...fives, measure: "percentOfTarget" }, "200次", "180次", 6, "20 ÷ 200 = 10%: 2 steps"],
    ["percent of the target", { ...fives, measure: "percentOfTarget" }, "≤40天", "43天", 8, "3 ÷ 40 = 7.5%: 1 step"],
    ["percent of 0", { ...fives, measure: "percentOfTarget" }, "≤0次", "1次", 0, "no percent of 0"],
    ["percent of 0", { ...fives, measure: "percentOfTarget" }, "≤0次", "0次", 10, "met"],
  ])("%s %#: %s, actual %s gives %d", (_name, rule, target, actual, score) => {
    expect(scoreOf(rule, { target, actual }).score).toBe(score);
  });

  it("does not call a target met because its miss costs nothing", () => {
    expect(scoreOf(fives, { target: "100%", actual: "99.27%" }).outcome).toMatchObject({ score: 10, met: false });
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(fives, { weight: 5, target: "100%", actual: "92.8%" }).working).toBe("低于指标值 7.2%，每 5% 扣 2 分，扣 2 分，得 3 分");
    expect(scoreOf({ ...fives, per: 1 }, { target: "≤3次", actual: "5次" }).working).toBe(
      "超过指标值 2 次，每 1 次 扣 2 分，扣 4 分，得 6 分",
    );
    expect(scoreOf(fives, { target: "100%", actual: "50%" }).working).toBe("低于指标值 50%，每 5% 扣 2 分，扣完为止，得 0 分");
    expect(scoreOf({ ...fives, atMost: 3 }, { target: "100%", actual: "50%" }).working).toBe(
      "低于指标值 50%，每 5% 扣 2 分，最多扣 3 分，得 7 分",
    );
  });

  it("leaves vague figures to a person and waits for an actual value", () => {
    expect(scoreOf(fives, { target: "100%", actual: "约95%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(fives, { target: "100%" }).outcome.kind).toBe("noActual");
  });
});
