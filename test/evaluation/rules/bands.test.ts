import type { RuleBand, ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const band = (min: number | null, max: number | null, points: number): RuleBand => ({
  min,
  minInclusive: true,
  max,
  maxInclusive: false,
  points,
});
const rates: ScoringRule = {
  kind: "bands",
  on: "actual",
  bands: [band(100, null, 10), band(90, 100, 9), band(80, 90, 8), band(70, 80, 7)],
};
/** As districts write them: 100, 90-99, 80-89. */
const whole = (min: number, max: number | null, points: number): RuleBand => ({ ...band(min, max, points), maxInclusive: max !== null });
const integers: ScoringRule = { kind: "bands", on: "actual", bands: [whole(100, null, 10), whole(90, 99, 9), whole(80, 89, 8)] };
/** ±10% 5 points, ±15% 3, ±20% 1, else nothing. */
const deviations: ScoringRule = {
  kind: "bands",
  on: "deviation",
  bands: [whole(-10, 10, 5), whole(-15, 15, 3), whole(-20, 20, 1), band(null, null, 0)],
};

describe("bands", () => {
  it.each([
    ["100%", 10],
    ["130%", 10],
    ["99.5%", 9],
    ["99.994%", 9],
    ["99.995%", 10],
    ["90%", 9],
    ["89.99%", 8],
    ["79.99%", 7],
  ])("give for %s %d points", (actual, score) => {
    expect(scoreOf(rates, { target: "100%", actual }).score).toBe(score);
  });

  it.each([
    ["99%", 9],
    ["99.5%", 9],
    ["99.99%", 9],
    ["89.5%", 8],
  ])("let a value in a gap fall to the lower band: %s gives %d", (actual, score) => {
    expect(scoreOf(integers, { target: "100%", actual }).score).toBe(score);
    expect(scoreOf({ ...integers, gap: "error" }, { target: "100%", actual }).score).toBe(actual === "99%" ? 9 : null);
  });

  it("let an excluded bound with nothing above it fall to the band that it ends", () => {
    const apart: ScoringRule = { kind: "bands", on: "actual", bands: [band(95, null, 10), band(80, 90, 8), band(70, 75, 7)] };
    expect(scoreOf(apart, { actual: "90%" }).score).toBe(8);
    expect(scoreOf(apart, { actual: "75%" }).score).toBe(7);
  });

  it("give no score below or above all bands", () => {
    expect(scoreOf(rates, { target: "100%", actual: "12%" }).outcome).toMatchObject({
      kind: "unreadable",
      fault: { check: "E2", message: { key: "check.E2.noBand" } },
    });
    expect(scoreOf({ kind: "bands", on: "actual", bands: [band(0, 50, 5)] }, { actual: "60%" }).score).toBeNull();
  });

  it("judge the completion where the scheme says so", () => {
    const completion: ScoringRule = { ...rates, on: "completion" };
    expect(scoreOf(completion, { target: "50次", actual: "46次" })).toMatchObject({
      score: 9,
      working: "46 ÷ 50 = 92%，落在 90%–100% 档，得 9 分",
    });
    expect(scoreOf(completion, { target: "1亿元", actual: "8000万元" }).score).toBe(8); // 80%
    expect(scoreOf(completion, { target: "0次", actual: "46次" }).score).toBe(0);
    expect(scoreOf(completion, { target: "≥0次", actual: "46次" }).score).toBe(10);
  });

  it.each([
    ["110万元", 5, "10 ÷ 100 = 10%"],
    ["90万元", 5, "−10 ÷ 100 = −10%"],
    ["112万元", 3, "12%"],
    ["85万元", 3, "−15%"],
    ["84.99万元", 1, "−15.01%"],
    ["50万元", 0, "−50%"],
  ])("judge the deviation, the first of nested bands: %s gives %d (%s)", (actual, score) => {
    expect(scoreOf(deviations, { weight: 5, target: "100万元", actual }).score).toBe(score);
  });

  it("judge the deviation from a target below zero by its size", () => {
    // (−4 − −5) ÷ 5 = 20% above, (−6 − −5) ÷ 5 = −20%.
    expect(scoreOf({ ...deviations, bands: [whole(15, 25, 4), band(null, null, 0)] }, { target: "-5%", actual: "-4%" }).score).toBe(4);
    expect(scoreOf({ ...deviations, bands: [whole(15, 25, 4), band(null, null, 0)] }, { target: "-5%", actual: "-6%" }).score).toBe(0);
  });

  it("know no deviation from 0", () => {
    expect(scoreOf(deviations, { target: "0万元", actual: "1万元" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
    expect(scoreOf(deviations, { target: "符合", actual: "1万元" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
  });

  it.each([
    ["1亿元", 0.5, "5000万元", 5],
    ["1亿元/2亿元", 0.5, "5000万元", 5],
    ["1-2亿元", 0.5, "5000万元", 5],
    ["±1亿元", 0.5, "5000万元", 5],
    ["符合", 5000, "5000万元", 5],
  ])("speak of the target's unit, else of the actual value's own: beside %s, %d", (target, value, actual, score) => {
    const only = { ...whole(value, value, score) };
    expect(scoreOf({ kind: "bands", on: "actual", bands: [only] }, { target, actual }).score).toBe(score);
  });

  it("take a rate whatever the target is, but nothing else than a rate", () => {
    const rate: ScoringRule = { ...rates, on: "rate" };
    expect(scoreOf(rate, { target: "按时完成", actual: "95%" }).score).toBe(9);
    expect(scoreOf(rate, { target: "3次", actual: 95 }).score).toBe(9);
    expect(scoreOf(rate, { target: "3次", actual: "3次" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E3" } });
    expect(scoreOf(rate, { target: "3次", actual: 0.95 }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E3" } });
  });

  it("take the first band where bands overlap, and honour bounds that exclude", () => {
    const above = { min: 5, minInclusive: false, max: null, maxInclusive: false, points: 4 };
    const control: ScoringRule = { kind: "bands", on: "actual", bands: [whole(0, 5, 10), above] };
    expect(scoreOf(control, { target: "≤5%", actual: "5%" }).score).toBe(10);
    expect(scoreOf(control, { target: "≤5%", actual: "5.01%" }).score).toBe(4);
  });

  it.each([
    [true, "10%", 5],
    [false, "10%", null],
    [true, "20%", 5],
    [false, "20%", null],
  ])("hold a bound: %s, %s gives %j", (inclusive, actual, score) => {
    const only = { min: 10, minInclusive: inclusive, max: 20, maxInclusive: inclusive, points: 5 };
    expect(scoreOf({ kind: "bands", on: "actual", bands: [only] }, { actual }).score).toBe(score);
  });

  it("may give fractions of the weight, and never more than the weight", () => {
    const thirds: ScoringRule = {
      kind: "bands",
      on: "actual",
      bands: [
        { min: 0, minInclusive: true, max: 50, maxInclusive: false, fraction: 1 / 3 },
        { min: 50, minInclusive: true, max: 80, maxInclusive: false, points: 99 },
        { min: 80, minInclusive: true, max: null, maxInclusive: false, fraction: 1 },
      ],
    };
    expect(scoreOf(thirds, { actual: "30%" })).toMatchObject({ score: 3.33, outcome: { met: false } });
    expect(scoreOf(thirds, { actual: "60%" }).score).toBe(10);
    expect(scoreOf(thirds, { actual: "90%" })).toMatchObject({ score: 10, outcome: { met: true } });
  });

  it("know the best band also where the row carries no points", () => {
    expect(scoreOf(rates, { weight: 0, target: "100%", actual: "100%" }).outcome).toMatchObject({ score: 0, met: true });
    expect(scoreOf(rates, { weight: 0, target: "100%", actual: "95%" }).outcome).toMatchObject({ score: 0, met: false });
  });

  it("leave vague figures to a person, read no words, and wait for an actual value", () => {
    expect(scoreOf(rates, { target: "100%", actual: "约95%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(rates, { target: "100%", actual: "≥95%" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(rates, { target: "100%", actual: "很好" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
    expect(scoreOf(rates, { target: "100%" }).outcome.kind).toBe("noActual");
  });

  it("say which band it is", () => {
    expect(scoreOf(rates, { target: "100%", actual: "95%" }).working).toBe("落在 90%–100% 档，得 9 分");
    expect(scoreOf(rates, { target: "100%", actual: "100%" }).working).toBe("落在 100% 及以上 档，得 10 分");
    expect(scoreOf({ kind: "bands", on: "actual", bands: [whole(0, 0, 8)] }, { actual: "0%" }).working).toBe("落在 0% 档，得 8 分");
    expect(scoreOf(deviations, { weight: 5, target: "100万元", actual: "85万元" }).working).toBe(
      "(85 − 100) ÷ 100 = -15%，落在 -15%–15% 档，得 3 分",
    );
  });
});
