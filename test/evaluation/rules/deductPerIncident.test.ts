import { sayTogether } from "../../../src/locales";
import { applyRule, type ScoringRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

const rule: ScoringRule = { kind: "deductPerIncident", deduct: 2 };
const outcomeOf = (changed: ScoringRule, given: Parameters<typeof ruleInput>[0]) => applyRule(changed, ruleInput(given));

describe("a number of incidents", () => {
  it.each([
    [2, 10, "0", 10],
    [2, 10, "0例", 10],
    [2, 10, "无", 10],
    [2, 10, "未发生", 10],
    [2, 10, "1", 8], // 10 − 1 × 2
    [2, 10, "3起", 4], // 10 − 3 × 2
    [2, 10, "2次", 6], // 10 − 2 × 2
    [2, 10, "5", 0], // 10 − 5 × 2
    [2, 10, "6", 0], // 10 − 12 < 0
    [0.1, 0.3, "3", 0], // 0.3 − 0.3, without a rest of binary arithmetic
    [0.7, 2, "1", 1.3], // 2 − 0.7
  ])("at %d points each, of %d points, %s: %d", (deduct, weight, actual, expected) => {
    expect(outcomeOf({ kind: "deductPerIncident", deduct }, { weight, actual })).toMatchObject({ kind: "scored", score: expected });
  });

  it("reaches the target only where there is none", () => {
    expect(outcomeOf(rule, { actual: "0" })).toMatchObject({ met: true });
    expect(outcomeOf(rule, { actual: "1" })).toMatchObject({ met: false });
  });

  it("costs no more than the rule allows", () => {
    expect(outcomeOf({ ...rule, kind: "deductPerIncident", deduct: 2, atMost: 5 }, { actual: "3" })).toMatchObject({ score: 5 }); // 10 − min(6, 5)
    expect(outcomeOf({ ...rule, kind: "deductPerIncident", deduct: 2, atMost: 5 }, { actual: "2" })).toMatchObject({ score: 6 }); // 10 − 4
  });

  it.each(["-1", "1.5", "3%", "2万元", "达标", "发现问题", "#REF!", "前3名"])("is not read from %s", (actual) => {
    expect(outcomeOf(rule, { actual })).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
  });

  it("is a person's to judge where it is approximate", () => {
    expect(outcomeOf(rule, { actual: "约3例" })).toMatchObject({ kind: "judged", approximate: true, missed: true });
    expect(outcomeOf(rule, { actual: "3例左右" })).toMatchObject({ kind: "judged", approximate: true, missed: true });
    expect(outcomeOf(rule, { actual: "不超过3例" })).toMatchObject({ kind: "judged", approximate: true, missed: false });
  });

  it("is waited for", () => {
    expect(outcomeOf(rule, {}).kind).toBe("noActual");
  });
});

describe("rows that miss their target", () => {
  const rows: ScoringRule = { kind: "deductPerIncident", deduct: 2, of: ["a", "b"] };
  const counted = (total: number, met: number, undecided: number) =>
    outcomeOf(rows, { weight: 20, count: () => ({ total, met, undecided }) });

  it.each([
    [27, 27, 20],
    [27, 26, 18], // 20 − 1 × 2
    [27, 10, 0], // 20 − 17 × 2 < 0
  ])("of %d rows %d reached: %d", (total, met, expected) => {
    expect(counted(total, met, 0)).toMatchObject({ kind: "scored", score: expected, met: total === met });
  });

  it("are counted only when all are decided", () => {
    const outcome = counted(27, 25, 1);
    expect(outcome.kind).toBe("noActual");
    expect(sayTogether(outcome.steps)).toBe("有 1 个指标尚未核算出是否达标");
  });

  it("are the rows that the rule names", () => {
    const asked: (readonly string[])[] = [];
    outcomeOf(rows, {
      count: (codes) => {
        asked.push(codes);
        return { total: 2, met: 2, undecided: 0 };
      },
    });
    expect(asked).toEqual([["a", "b"]]);
  });
});

it("says the deduction", () => {
  expect(sayTogether(outcomeOf(rule, { actual: "3例" }).steps)).toBe("3 例，每例扣 2 分，扣 6 分，得 4 分");
  expect(sayTogether(outcomeOf(rule, { actual: "无" }).steps)).toBe("没有发生，得满分 10 分");
});
