import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

/** 60% earns nothing, 80% six points, 100% ten. */
const rates: ScoringRule = {
  kind: "interpolate",
  on: "actual",
  points: [
    { value: 60, points: 0 },
    { value: 80, points: 6 },
    { value: 100, points: 10 },
  ],
};
/** A third of the weight at half the target, all of it at the target. */
const completion: ScoringRule = {
  kind: "interpolate",
  on: "completion",
  points: [
    { value: 50, fraction: 1 / 3 },
    { value: 100, fraction: 1 },
  ],
};

describe("interpolate", () => {
  it.each<[string, ScoringRule, string, string, number, string]>([
    // name, rule, target, actual, score, calculation (of 10 points)
    ["rates", rates, "100%", "40%", 0, "below the first point"],
    ["rates", rates, "100%", "60%", 0, "the first point"],
    ["rates", rates, "100%", "65%", 1.5, "6 × 5 ÷ 20"],
    ["rates", rates, "100%", "80%", 6, "the second point"],
    ["rates", rates, "100%", "95%", 9, "6 + 4 × 15 ÷ 20"],
    ["rates", rates, "100%", "99.99%", 10, "6 + 4 × 19.99 ÷ 20 = 9.998"],
    ["rates", rates, "100%", "100%", 10, "the last point"],
    ["rates", rates, "100%", "130%", 10, "beyond the last point"],
    ["completion", completion, "≥40次", "10次", 3.33, "25%: 10 ÷ 3"],
    ["completion", completion, "≥40次", "30次", 6.67, "75%: 10 ÷ 3 + 20 ÷ 3 × 25 ÷ 50 = 20 ÷ 3"],
    ["completion", completion, "≥40次", "44次", 10, "110%"],
    ["completion", completion, "≤0次", "0次", 10, "no completion of 0: met"],
    ["completion", completion, "≤0次", "1次", 0, "no completion of 0: missed"],
  ])("%s: %s, actual %s gives %d (%s)", (_name, rule, target, actual, score) => {
    expect(scoreOf(rule, { target, actual }).score).toBe(score);
  });

  it("is met where all points are earned, also in a row that carries none", () => {
    expect(scoreOf(rates, { actual: "100%" }).outcome).toMatchObject({ met: true });
    expect(scoreOf(rates, { actual: "99%" }).outcome).toMatchObject({ met: false });
    expect(scoreOf(rates, { weight: 0, actual: "120%" }).outcome).toMatchObject({ met: true, score: 0 });
    expect(scoreOf(rates, { weight: 0, actual: "90%" }).outcome).toMatchObject({ met: false, score: 0 });
  });

  it("leaves vague figures to a person and waits for an actual value", () => {
    expect(scoreOf(rates, { actual: "约95%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(completion, { target: "≥40次" }).outcome.kind).toBe("noActual");
    expect(scoreOf(completion, { target: "达标", actual: "40次" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(rates, { actual: "95%" }).working).toBe("95% 在 80%（6 分）与 100%（10 分）之间，按直线计，得 9 分");
    expect(scoreOf(rates, { actual: "130%" }).working).toBe("130%，按 100%（10 分）计，得 10 分");
    expect(scoreOf(completion, { target: "≥40次", actual: "30次" }).working).toBe(
      "30 ÷ 40 = 75%，75% 在 50%（3.33 分）与 100%（10 分）之间，按直线计，得 6.67 分",
    );
  });
});
