import type { RawCell } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateRow, problemsOf } from "../../filledForm";

function problems(target: string, actual: RawCell) {
  return problemsOf(evaluateRow({ target, rule: { kind: "proportional" } }, { actual }), "E3");
}

describe("E3 单位不一致: what was converted", () => {
  it.each([
    ["≥2亿元", "15000万元"],
    ["≥20万元", "150000元"],
    ["≥3万平方米", "15000㎡"],
    ["≥95%", "980‰"],
  ])("says that %s and %s differ in scale", (target, actual) => {
    expect(problems(target, actual)).toMatchObject([{ severity: "info", place: { field: "actual" }, seen: actual }]);
  });

  it.each([
    ["≥2亿元", "1.5亿元"],
    ["≥20人", "10名"],
    ["≥12个", "13项"],
    ["≥20万元", "15"],
    ["≥90%", "95%"],
    ["≥90%", { value: 0.95, numberFormat: "0%" }],
  ])("is silent for %s and %j: one scale", (target, actual) => expect(problems(target, actual)).toEqual([]));

  it("leaves an actual value that tells of something else to E7", () => {
    const told = evaluateRow({ target: "新增就业100人", rule: { kind: "proportional" } }, { actual: "税收100万元" }).problems;
    expect(told.map(({ check, severity }) => [check, severity])).toEqual([["E7", "error"]]);
  });

  it("stays an error between groups of units", () => {
    expect(problems("≥20万元", "3人")).toMatchObject([{ severity: "error" }]);
  });

  it("says that a bare fraction was taken for a percent", () => {
    const found = problems("≥90%", 0.45);
    expect(found).toMatchObject([{ severity: "info", seen: "0.45" }]);
    expect(found.map(({ message }) => say(message))).toEqual(["实际完成值“0.45”没有百分号，按 45% 计算，请写上百分号"]);
  });
});
