import { sayTogether } from "../../../src/locales";
import { applyRule, type ScoringRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

const all: ScoringRule = { kind: "negativeEvents" };
const each: ScoringRule = { kind: "negativeEvents", deduct: 3 };
const outcomeOf = (rule: ScoringRule, target: string, actual: string | number) => applyRule(rule, ruleInput({ target, actual }));

it.each([
  ["无安全事故", "0", 10, 10],
  ["无安全事故", "0起", 10, 10],
  ["无安全事故", "无", 10, 10],
  ["无安全事故", "无安全事故", 10, 10],
  ["零发生", "未发生", 10, 10],
  ["零发生", "零发生", 10, 10],
  ["无安全事故", "1起", 0, 7], // 10 − 3
  ["无安全事故", 2, 0, 4], // 10 − 6
  ["0起", "0起", 10, 10],
  ["0起", "1起", 0, 7],
  ["≤2起", "2起", 10, 10],
  ["≤2起", "3起", 0, 7], // one beyond two: 10 − 3
  ["不超过2起", "5起", 0, 1], // three beyond: 10 − 9
  ["<3起", "2起", 10, 10],
  ["<3起", "3起", 0, 7],
  ["≤2起", "9起", 0, 0], // seven beyond: 10 − 21 < 0
])("target %s, actual %s: %d where one costs all, %d at 3 points each", (target, actual, costingAll, costingEach) => {
  expect(outcomeOf(all, target, actual)).toMatchObject({ kind: "scored", score: costingAll, met: costingAll === 10 });
  expect(outcomeOf(each, target, actual)).toMatchObject({ kind: "scored", score: costingEach, met: costingAll === 10 });
});

it.each(["-1起", "0.5起", "发生火灾", "1%", "#N/A"])("gives no score for %s", (actual) => {
  expect(outcomeOf(all, "无安全事故", actual)).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
});

it.each(["≥1起", ">0起", "≤5%", "12月底前", "80%-90%"])("cannot use the target %s", (target) => {
  expect(outcomeOf(all, target, "0")).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
});

it("waits for an actual value, and leaves an approximate one to a person", () => {
  expect(applyRule(all, ruleInput({ target: "零发生" })).kind).toBe("noActual");
  expect(outcomeOf(each, "≤2起", "约2起")).toMatchObject({ kind: "judged", missed: false, approximate: true });
  expect(outcomeOf(each, "≤2起", "约5起")).toMatchObject({ kind: "judged", missed: true, approximate: true });
});

it("says what happened and what it costs", () => {
  const working = (rule: ScoringRule, target: string, actual: string) => sayTogether(outcomeOf(rule, target, actual).steps);
  expect(working(each, "≤2起", "3起")).toBe("发生 3 起，允许 2 起，1 例，每例扣 3 分，扣 3 分，得 7 分");
  expect(working(all, "无安全事故", "1起")).toBe("发生 1 起，允许 0 起，得 0 分");
  expect(working(all, "无安全事故", "无")).toBe("没有发生，得满分 10 分");
});
