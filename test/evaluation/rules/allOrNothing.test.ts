import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const rule: ScoringRule = { kind: "allOrNothing" };

describe("allOrNothing", () => {
  it.each([
    ["≥90%", "90%", 10],
    ["≥90%", "89.99%", 0],
    ["≤5%", "5.01%", 0],
    ["0次", "0次", 10],
    ["0次", "1次", 0],
    ["80%-100%", "80%", 10],
    ["80%-100%", "79%", 0],
    ["±10%", "-9.3%", 10],
    ["±10%", "11%", 0],
    ["前75名", "第67名", 10],
    ["前75名", "76", 0],
    ["12月底前", "2021-12-31", 10],
    ["12月底前", "2022-01-01", 0],
    ["12月底前", "按期完成", 10],
    ["12月底前", "未按期完成", 0],
    ["2021-06-30", "2021-06-30", 10],
    ["真实", "真实", 10],
    ["真实", " 真 实 ", 10],
    ["真实", "不真实", 0],
    ["真实", "基本真实", 0],
  ])("%s, actual %s gives %d", (target, actual, score) => {
    expect(scoreOf(rule, { target, actual }).score).toBe(score);
  });

  it("knows which way is better where the target bears no sign", () => {
    expect(scoreOf({ ...rule, direction: "lower" }, { target: "100%", actual: "98%" }).score).toBe(10);
    expect(scoreOf(rule, { target: "100%", actual: "98%" }).score).toBe(0);
  });

  it.each(["账表一致", "较真实", "3次", "真实性较好"])("does not guess whether %s is 真实", (actual) => {
    expect(scoreOf(rule, { target: "真实", actual }).outcome).toMatchObject({
      kind: "unreadable",
      fault: { check: "E2", message: { key: "check.E2.otherWords", values: { text: actual, target: "真实" } } },
    });
  });

  it("lets a vague figure count where it settles the question", () => {
    expect(scoreOf(rule, { target: "≥90分", actual: "超过90分" }).score).toBe(10);
    expect(scoreOf(rule, { target: "≥90分", actual: "低于80分" })).toMatchObject({
      score: 0,
      working: "实际 低于80分，未达到指标值 ≥90分，得 0 分",
    });
    expect(scoreOf(rule, { target: "≥90分", actual: "约95分" }).outcome).toMatchObject({ kind: "judged", approximate: true });
  });

  it("says what is wrong with a cell", () => {
    expect(scoreOf(rule, { target: "≥90%", actual: "达标" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
    expect(scoreOf(rule, { target: "真实", actual: "#N/A" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
    expect(scoreOf(rule, { target: "", actual: "真实" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
    expect(scoreOf(rule, { target: "100个/200个", actual: "150个" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
    expect(scoreOf(rule, { target: "真实" }).outcome.kind).toBe("noActual");
  });

  it.each([
    ["80%-100%", "3次", "E3"],
    ["前75名", "优秀", "E2"],
    ["±10%", "较小", "E2"],
    ["12月底前", "全面完成", "E2"],
  ])("reads no verdict out of %s, actual %s", (target, actual, check) => {
    expect(scoreOf(rule, { target, actual }).outcome).toMatchObject({ kind: "unreadable", fault: { check } });
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(rule, { target: "≥90%", actual: "80%" }).working).toBe("实际 80%，未达到指标值 ≥90%，得 0 分");
    expect(scoreOf(rule, { target: "真实", actual: "真实" }).working).toBe("实际“真实”，与指标值一致，得满分 10 分");
    expect(scoreOf(rule, { target: "真实", actual: "不真实" }).working).toBe("实际“不真实”，指标值“真实”，得 0 分");
  });
});
