import { sayTogether } from "../../../src/locales";
import { applyRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

it.each([
  [10, undefined, 10],
  [10, 6, 6],
  [5, 6, 5],
  [10, 0, 0],
])("of %d points a person gives from 0 to at most %j: %d", (weight, atMost, max) => {
  expect(applyRule({ kind: "manual", ...(atMost === undefined ? {} : { atMost }) }, ruleInput({ weight }))).toMatchObject({
    kind: "judged",
    allowed: { min: 0, max, maxInclusive: true },
    missed: false,
  });
});

it("says first what to look at, then what stands there", () => {
  const outcome = applyRule({ kind: "manual", hint: "看台账是否完整", reasonRequired: true }, ruleInput({ actual: "良好" }));
  expect(sayTogether(outcome.steps)).toBe("看台账是否完整，实际完成 良好，由评价人在 0–10 分之间酌情计分");
});

it("needs no actual value", () => {
  expect(applyRule({ kind: "manual" }, ruleInput({})).kind).toBe("judged");
});
