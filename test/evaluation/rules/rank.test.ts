import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const linear: ScoringRule = { kind: "rank", outside: "linear" };
const manual: ScoringRule = { kind: "rank", outside: "manual" };

describe("rank", () => {
  it.each<[string, string | number, number, string]>([
    // target, actual, score, calculation (of 10 points)
    ["前75名", "第67名", 10, "within"],
    ["前75名", "75名", 10, "the last that counts"],
    ["前75名", 67, 10, "a bare figure"],
    ["前75名", "第76名", 9.87, "(1 − 1 ÷ 75) × 10 = 9.866…"],
    ["前75名", "第90名", 8, "(1 − 15 ÷ 75) × 10"],
    ["前75名", "第150名", 0, "twice the rank"],
    ["前75名", "第300名", 0, "beyond"],
    ["≤3名", "第4名", 6.67, "(1 − 1 ÷ 3) × 10"],
    ["3", "4", 6.67, "(1 − 1 ÷ 3) × 10"],
  ])("%s, actual %s gives %d (%s)", (target, actual, score) => {
    expect(scoreOf(linear, { target, actual }).score).toBe(score);
  });

  it("may leave a miss to a person", () => {
    expect(scoreOf(manual, { target: "前75名", actual: "第67名" }).score).toBe(10);
    expect(scoreOf(manual, { target: "前75名", actual: "第76名" }).outcome).toMatchObject({
      kind: "judged",
      missed: true,
      allowed: { min: 0, max: 10, maxInclusive: false },
    });
  });

  it.each([
    ["前75名", "67.5名", "E2"],
    ["前75名", "0", "E2"],
    ["前75名", "67次", "E2"],
    ["前75名", "名列前茅", "E2"],
    ["≥75名", "第67名", "E1"],
    ["75%", "第67名", "E1"],
    ["领先", "第67名", "E1"],
  ])("gives no score for %s, actual %s", (target, actual, check) => {
    expect(scoreOf(linear, { target, actual }).outcome).toMatchObject({ kind: "unreadable", fault: { check } });
  });

  it("leaves vague ranks to a person, unless they settle the question", () => {
    expect(scoreOf(linear, { target: "前75名", actual: "约70名" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(linear, { target: "前75名", actual: "≤70名" }).score).toBe(10);
    expect(scoreOf(linear, { target: "前75名", actual: "≤80名" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(linear, { target: "前75名" }).outcome.kind).toBe("noActual");
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(linear, { target: "前75名", actual: "第67名" }).working).toBe("实际 第67名，达到指标值 前75名，得满分 10 分");
    expect(scoreOf(linear, { target: "前75名", actual: "第90名" }).working).toBe("(1 − (90 − 75) ÷ 75) × 10 = 8，得 8 分");
    expect(scoreOf(linear, { target: "前75名", actual: "第150名" }).working).toBe("第 150 名，达到 75 的两倍，得 0 分");
  });
});
