import { say } from "../../../../src/locales";
import { evaluateRow, problemsOf } from "../../filledForm";

const problems = (name: string, target: string, actual: string) =>
  problemsOf(evaluateRow({ path: ["产出", "数量", name], target }, { actual }), "E7");

describe("E7 口径不同", () => {
  it("tells an actual value that measures something else", () => {
    const found = problems("重点税收", "骨干企业税收 8000 万元", "财政收入 1.2 亿元");
    expect(found).toMatchObject([{ severity: "warning", place: { code: "row", field: "actual" }, seen: "财政收入 1.2 亿元" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "指标值说的是“企业、税收”，实际完成值说的是“财政收入”，口径似不相同，无法比较，请按指标值的口径填写",
    ]);
  });

  it("takes the row's name where the target is a bare amount", () => {
    expect(problems("固定资产投资", "≥5亿元", "招商引资签约额 6 亿元")).toHaveLength(1);
    expect(problems("促进就业", "≥90%", "服务企业 95%")).toEqual([]);
  });

  it.each([
    ["企业培育", "新增规上企业 3 家", "甲公司、乙公司、丙公司 3 家入库"],
    ["培训", "开展培训不少于 12 次", "举办专题讲座 12 场"],
    ["税收", "重点企业税收 8000 万元", "重点企业纳税 8100 万元"],
    ["社会稳定", "保持稳定", "信访总量下降，企业投诉减少"],
    ["停车位", "≥50个", "52个"],
    ["文化阵地", "建成文化站 2 个", "全面完成"],
  ])("is silent for %s %s: %s", (name, target, actual) => expect(problems(name, target, actual)).toEqual([]));

  it("speaks alone where the row cannot be scored: E2 does not tell it again", () => {
    const rule = { kind: "proportional" } as const;
    const evaluation = evaluateRow({ path: ["产出", "数量", "税收"], target: "税收 8000 万元", rule }, { actual: "建成文化站和公园" });
    expect(problemsOf(evaluation, "E7")).toMatchObject([{ severity: "error" }]);
    expect(problemsOf(evaluation, "E2")).toEqual([]);
  });
});
