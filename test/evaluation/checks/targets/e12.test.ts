import type { Entry } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateRow, problemsOf } from "../../filledForm";

const problems = (target: string, actual: string, entry: Partial<Entry> = {}, name = "某工程") =>
  problemsOf(evaluateRow({ path: ["产出", "数量", name], target }, { actual, ...entry }), "E12");

describe("E12 状态词不符", () => {
  it("tells an earlier state than the target's", () => {
    const found = problems("住院楼竣工", "住院楼主体已封顶");
    expect(found).toMatchObject([{ severity: "warning", place: { code: "row", field: "actual" }, expected: "竣工" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "“住院楼竣工”要求达到“竣工”，实际完成值写的是“封顶”，完成状态不足，请写明是否已经达到，未达到的说明原因",
    ]);
  });

  it.each([
    ["住院楼竣工", "住院楼竣工封顶"],
    ["片区开工建设", "已拆除房屋 200 户，征收完毕"],
    ["认定高新技术企业 3 家", "协助 1 家申报，3 家复核"],
    ["项目投产", "已签约"],
    ["学校投入使用", "已通过竣工验收"],
    ["学校竣工", "已开工，预计明年竣工"],
    ["办法印发", "正在征求意见"],
  ])("tells %s: %s", (target, actual) => expect(problems(target, actual)).toHaveLength(1));

  it.each([
    ["住院楼竣工", "住院楼已竣工"],
    ["住院楼竣工", "竣工验收并投入使用"],
    ["住院楼封顶", "住院楼竣工"],
    ["片区征收拆除", "征收拆除工作完成"],
    ["认定高新技术企业 3 家", "申报 5 家，认定 3 家"],
    ["住院楼竣工", "全面完成"],
    ["推进卫生城市复审达标", "卫生城市复审达标"],
    ["案件受理", "受理 20 件"],
  ])("is silent for %s: %s", (target, actual) => expect(problems(target, actual)).toEqual([]));

  it("takes the state of the row's name where the target has none", () => {
    expect(problems("1 处", "封顶 1 处", {}, "校舍竣工")).toHaveLength(1);
  });

  it("is silent where a percentage answers it", () => {
    expect(problems("≥95%", "受理后按期办理99%", {}, "案件办结率")).toEqual([]);
    expect(problems("≥95%", "受理 200 件", {}, "案件办结率")).toHaveLength(1);
  });

  it("is silent where a reason explains it", () => {
    expect(problems("住院楼竣工", "已封顶", { reason: "受汛期影响顺延" })).toEqual([]);
  });
});
