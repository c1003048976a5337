import { readCell } from "../../../src/evaluation/quantity";
import { excessPercent } from "../../../src/evaluation/rules";

describe("how far an actual value exceeds its target, in percent", () => {
  it.each([
    ["≥100次", "130次", 30, "30 ÷ 100"],
    ["100次", "119.99次", 19.99, "19.99 ÷ 100"],
    ["=3亿元", "45000万元", 50, "1.5 ÷ 3"],
    ["≥90%", "45%", -50, "−45 ÷ 90"],
    ["≥3次", "-1次", -100, "a count below zero is 0"],
    ["≥3000个", "4500余个", 50, "approximate figures count"],
    ["≥90分", "超过108分", 20, "so do bounds"],
    ["8402万元/9138万元", "10051.8万元", 10, "913.8 ÷ 9138"],
    ["9138万元/8402万元", "10051.8万元", 10, "the larger of the two"],
    ["80%-100%", "125%", 25, "25 ÷ 100"],
  ])("%s, actual %s: %d (%s)", (target, actual, expected) => {
    expect(excessPercent(readCell(target, "target"), readCell(actual))).toBe(expected);
  });

  it.each([
    ["≤5%", "6%"],
    ["<5%", "4%"],
    ["≥0次", "3次"],
    ["≥-5%", "3%"],
    ["≥3次", "3公里"],
    ["≥3次", "全面完成"],
    ["≥3次", ""],
    ["≥90%", "1.2"],
    ["±10%", "12%"],
    ["前75名", "第67名"],
    ["符合", "3次"],
    ["", "3次"],
  ])("says nothing for %j, actual %j", (target, actual) => {
    expect(excessPercent(readCell(target, "target"), readCell(actual))).toBeNull();
  });
});
