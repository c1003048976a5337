import fc from "fast-check";
import { sayTogether } from "../../../src/locales";
import { readCell } from "../../../src/evaluation/quantity";
import { applyRule } from "../../../src/evaluation/rules";
import { chosenRule, type AutoRule } from "../../../src/evaluation/rules/auto";
import { ruleInput } from "./ruleInput";

const rule: AutoRule = { kind: "auto" };
const chosen = (target: string, changed: AutoRule = rule) => chosenRule(changed, readCell(target, "target"));

describe("the target's form chooses the kind", () => {
  it.each([
    ["≥90%", { kind: "proportional" }],
    ["不低于90分", { kind: "proportional" }],
    [">3次", { kind: "proportional" }],
    ["100%", { kind: "proportional" }],
    ["≥0次", { kind: "proportional" }],
    ["≤5%", { kind: "inverse", form: "ratio" }],
    ["<90万元", { kind: "inverse", form: "ratio" }],
    ["≤0%", { kind: "inverse", form: "ratio" }],
    ["=100%", { kind: "equal", mode: "atLeast" }],
    ["0%", { kind: "equal", mode: "atLeast" }],
    ["0起", { kind: "negativeEvents" }],
    ["=0起", { kind: "negativeEvents" }],
    ["≤0起", { kind: "negativeEvents" }],
    ["80%-100%", { kind: "range", outside: "ratio" }],
    ["±10%", { kind: "equal", mode: "tolerance" }],
    ["前75名", { kind: "rank", outside: "linear" }],
    ["12月底前", { kind: "deadline" }],
    ["2021-12-31", { kind: "deadline" }],
    ["8402万元/9138万元", { kind: "dualTarget" }],
    ["达标", { kind: "qualitativeTiers", tiers: "80/60" }],
    ["无安全事故", { kind: "negativeEvents" }],
    ["零上访", { kind: "negativeEvents" }],
    ["企业418家、个体212家", { kind: "composite", op: "sum", parts: [{ rule }, { rule }] }],
  ])("%s", (target, expected) => {
    expect(chosen(target)).toEqual(expected);
  });

  it.each(["", "/", "3次或4次", "#REF!"])("and none is chosen for %j", (target) => {
    expect(chosen(target)).toBeNull();
    expect(applyRule(rule, ruleInput({ target, actual: "3" }))).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
  });

  it("with what the district adds", () => {
    expect(chosen("≤5%", { ...rule, inverse: "linear" })).toEqual({ kind: "inverse", form: "linear" });
    expect(chosen("5%", { ...rule, direction: "lower", inverse: "zero" })).toEqual({ kind: "inverse", form: "zero" });
    expect(chosen("≥5%", { ...rule, direction: "lower" })).toEqual({ kind: "proportional" });
    expect(chosen("提高", { ...rule, tiers: "80/50" })).toEqual({ kind: "qualitativeTiers", tiers: "80/50" });
  });
});

describe("scores as the chosen kind does", () => {
  it.each([
    ["≥90%", "45%", 5], // 45 ÷ 90 × 10
    ["100%", "83.5%", 8.35],
    ["≤5%", "6%", 8.33], // 5 ÷ 6 × 10
    ["=100%", "50%", 5],
    ["=100%", "120%", 10],
    ["80%-100%", "90%", 10],
    ["80%-100%", "60%", 7.5], // 60 ÷ 80 × 10
    ["±10%", "-8%", 10],
    ["±10%", "12%", 0],
    ["前75名", "第67名", 10],
    ["前75名", "第90名", 8], // 1 − 15 ÷ 75 = 0.8
    ["8402万元/9138万元", "9000万元", 10],
    ["12月底前", "2021-12-01", 10],
    ["无安全事故", "无", 10],
    ["无安全事故", "1起", 0],
    ["0起", "无", 10],
    ["企业418家、个体212家", "企业209家、个体212家", 7.5], // 5 × ½ + 5
  ])("%s, %s: %d", (target, actual, expected) => {
    expect(applyRule(rule, ruleInput({ target, actual }))).toMatchObject({ kind: "scored", score: expected });
  });

  it("and leaves words to a person", () => {
    expect(applyRule(rule, ruleInput({ target: "提高", actual: "基本提高" }))).toMatchObject({
      kind: "judged",
      allowed: { min: 6, max: 8, maxInclusive: false },
    });
  });
});

it("says first which kind it is", () => {
  const working = (target: string, actual: string) => sayTogether(applyRule(rule, ruleInput({ target, actual })).steps);
  expect(working("≥90%", "45%")).toBe("按完成比例计分，45% ÷ 90% × 10 = 5，得 5 分");
});

it("never throws, whatever the target and the actual value are", () => {
  const pieces = fc.constantFrom(..."≥≤<=>±约前第名无零不未达标提高0123456789.%/、；，-~万元起次月日底年（）①".split(""));
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, texts, (target, actual) => {
      const outcome = applyRule(rule, ruleInput({ target, actual }));
      expect(outcome.kind === "scored" ? outcome.score >= 0 && outcome.score <= 10 : true).toBe(true);
    }),
  );
});
