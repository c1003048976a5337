import { sayTogether } from "../../../src/locales";
import type { ScoringRule } from "../../../src/evaluation";
import { evaluateRow, rowOf } from "../filledForm";

describe("manual", () => {
  const rule: ScoringRule = { kind: "manual" };

  it.each([
    [0, 0],
    [10, 10],
    [8.125, 8.13],
    ["9分", 9],
    ["10.01", null],
    [-0.01, null],
    ["良好", null],
    ["约8", null],
    [{ value: 44613, numberFormat: "yyyy-mm-dd" }, null],
  ])("counts a self-score of %j as %j", (selfScore, expected) => {
    expect(rowOf(evaluateRow({ rule }, { actual: "良好", selfScore })).score).toBe(expected);
  });

  it("waits where the scheme lets no claim count", () => {
    expect(rowOf(evaluateRow({ rule }, { selfScore: 8 }, { scheme: { claims: "never" } })).status).toBe("open");
  });
});

describe("a row without an actual value", () => {
  const rule: ScoringRule = { kind: "proportional" };
  const claims = (kind: "never" | "whereJudged" | "whereNoActual", selfScore: number) =>
    rowOf(evaluateRow({ rule }, { selfScore }, { scheme: { claims: kind } }));

  it("counts the claim only where the scheme says so", () => {
    expect(claims("never", 8)).toMatchObject({ score: null, status: "open" });
    expect(claims("whereJudged", 8)).toMatchObject({ score: null, status: "open" });
    expect(claims("whereNoActual", 8)).toMatchObject({ score: 8, status: "claimed" });
    expect(claims("whereNoActual", 10)).toMatchObject({ score: 10, status: "claimed" });
    expect(claims("whereNoActual", 10.01)).toMatchObject({ score: null, status: "open" });
  });

  it("says plainly that the score rests on the claim alone", () => {
    expect(sayTogether(claims("whereNoActual", 8).working.steps)).toBe("未填实际完成值，规则无法核算，暂按自评得分计 8 分");
  });

  it("is not what an unreadable actual value is: no claim counts there", () => {
    const row = rowOf(evaluateRow({ rule }, { actual: "全面完成", selfScore: 8 }, { scheme: { claims: "whereNoActual" } }));
    expect(row).toMatchObject({ score: null, status: "unreadable" });
  });
});
