import type { ScoringRule } from "../../../src/evaluation/rules";
import { sayTogether } from "../../../src/locales";
import { evaluateRow, rowOf } from "../filledForm";
import { scoreOf } from "./scoreOf";

const rule: ScoringRule = { kind: "thresholdThenManual" };
const below = { kind: "judged", missed: true, allowed: { min: 0, max: 10, maxInclusive: false } };
const open = { kind: "judged", missed: false, allowed: { min: 0, max: 10, maxInclusive: true } };

describe("thresholdThenManual", () => {
  it.each([
    ["≥100%", "100%", "99.99%"],
    ["≤0次", "0次", "1次"],
    ["80%-100%", "80%", "79.99%"],
    ["±10%", "10%", "-10.01%"],
    ["前75名", "第75名", "第76名"],
    ["12月底前", "2021-12-31", "2022-01-01"],
    ["2021-12-31", "按时完成", "未按时完成"],
    ["符合", " 符 合 ", "不符合"],
  ])("of %s gives all for %s and leaves %s to a person", (target, met, missed) => {
    expect(scoreOf(rule, { target, actual: met }).score).toBe(10);
    expect(scoreOf(rule, { target, actual: missed }).outcome).toMatchObject(below);
  });

  it("knows which way is better where the target bears no sign", () => {
    const lower: ScoringRule = { ...rule, direction: "lower" };
    expect(scoreOf(lower, { target: "100%", actual: "98%" }).score).toBe(10);
    expect(scoreOf(lower, { target: "100%", actual: "101%" }).outcome).toMatchObject(below);
    expect(scoreOf(rule, { target: "100%", actual: "98%" }).outcome).toMatchObject(below);
    expect(scoreOf(lower, { target: "=100%", actual: "98%" }).score).toBe(10);
  });

  it("never interprets other words than the target's own", () => {
    expect(scoreOf(rule, { target: "符合", actual: "符合要求" }).outcome).toMatchObject(open);
    expect(scoreOf(rule, { target: "符合", actual: "3次" }).outcome).toMatchObject(open);
    expect(scoreOf(rule, { target: "符合", actual: "#N/A" }).outcome).toMatchObject({ kind: "unreadable" });
  });

  it("lets a missed target earn no more than the scheme allows", () => {
    const half: ScoringRule = { ...rule, atMost: 5 };
    expect(scoreOf(half, { target: "≥100%", actual: "99%" }).outcome).toMatchObject({
      kind: "judged",
      missed: true,
      allowed: { min: 0, max: 5, maxInclusive: true },
    });
    expect(scoreOf(half, { target: "≥100%", actual: "99%" }).working).toBe("实际 99%，未达到指标值 ≥100%，由评价人在 0–5 分之间酌情计分");
    expect(scoreOf({ ...rule, atMost: 10 }, { target: "≥100%", actual: "99%" }).outcome).toMatchObject(below);
    expect(scoreOf(half, { target: "符合", actual: "符合要求" }).outcome).toMatchObject(open);
  });

  it("leaves vague figures to a person", () => {
    expect(scoreOf(rule, { target: "≥90%", actual: "约95%" }).outcome).toMatchObject({ ...open, approximate: true });
    expect(scoreOf(rule, { target: "≥90%", actual: "低于90%" }).outcome).toMatchObject({ ...below, approximate: true });
  });

  it("counts a claim within what is left to judgement", () => {
    const claim = (actual: string, selfScore: number) => rowOf(evaluateRow({ rule, target: "≥100%" }, { actual, selfScore }));
    expect(claim("80%", 7)).toMatchObject({ score: 7, status: "claimed" });
    expect(claim("80%", 9.99)).toMatchObject({ score: 9.99, status: "claimed" });
    expect(claim("80%", 10)).toMatchObject({ score: null, status: "open" });
    expect(claim("100%", 7)).toMatchObject({ score: 10, status: "met" });
    expect(sayTogether(claim("80%", 7).working.steps)).toBe(
      "实际 80%，未达到指标值 ≥100%，由评价人酌情减分，应低于 10 分，按自评得分计 7 分",
    );
  });
});
