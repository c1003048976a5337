import type { Indicator } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateRow, problemsOf } from "../../filledForm";

const problems = (target: string, actual: string, row: Partial<Indicator> = {}) =>
  problemsOf(evaluateRow({ target, rule: { kind: "auto" }, ...row }, { actual }), "E2");

describe("E2 实际不完整: parts of a target by name", () => {
  it("names the part in words that is not answered", () => {
    const found = problems("营商环境考核达标；做好人口普查和统计工作", "人口普查按期完成");
    expect(found).toMatchObject([{ severity: "warning", place: { code: "row", field: "actual" } }]);
    expect(found.map(({ message }) => say(message))).toEqual(["实际完成值没有说到“营商环境考核达标”，请逐项填写，用“；”隔开"]);
  });

  it("names it also where there are more answers than parts", () => {
    const found = problems("就业指数 85 分；欠薪根治完成区下达任务", "新增就业 200 人；帮扶就业 30 人；培训 3 场");
    expect(found.map(({ message }) => say(message))).toEqual(["实际完成值没有说到“欠薪根治完成区下达任务”，请逐项填写，用“；”隔开"]);
  });

  it.each([
    ["营商环境考核达标；做好人口普查", "营商环境达标，人口普查完成"],
    ["营商环境考核达标；做好人口普查", "全面完成"],
    ["营商环境考核达标；做好人口普查", "全区第一；已完成"],
    ["营商环境考核达标", "人口普查完成"],
  ])("is silent for %s: %s", (target, actual) => expect(problems(target, actual)).toEqual([]));
});

describe("E2 of what cannot be scored", () => {
  it("is an error where the row has points, a warning where another rule counts it", () => {
    expect(problems("企业 418 家、个体 212 家", "完成良好")).toMatchObject([{ severity: "error" }]);
    expect(problems("企业 418 家、个体 212 家", "完成良好", { weight: null })).toMatchObject([{ severity: "warning" }]);
  });
});
