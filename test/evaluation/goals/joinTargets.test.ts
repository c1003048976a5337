import { problemsOf } from "../filledForm";
import { evaluateGoals, type TableRow } from "./formWithGoals";

/** Whether a declared target finds its row: E4 tells the one that does not. */
function finds(name: string, ...rows: TableRow[]): boolean {
  return problemsOf(evaluateGoals([[name, "50"]], rows), "E4").length === 0;
}

describe("a declared target and its row", () => {
  it.each([
    ["群众满意度", "群众满意度", "≥90%"],
    ["新增停车泊位、充电桩", "新增停车位、充电桩", "完成区下达任务"],
    ["营商环境", "营商环境和统计工作", "做好"],
    ["就业综合指数", "就业和欠薪治理", "就业综合指数 85 分；欠薪案件办结率 100%"],
    ["地方一般公共预算收入", "一般公共预算收入", "≥1 亿元"],
  ])("%s is joined with %s %s", (name, row, target) => expect(finds(name, [row, target])).toBe(true));

  it.each([
    ["红色物业活动", "活动项目实际完成率", "100%"],
    ["网格化覆盖率", "红色物业覆盖率", "≥90%"],
    ["新增养老床位", "新增停车位", "≥50个"],
    ["零售总额", "社会效益", "良好"],
  ])("%s is not joined with %s", (name, row, target) => expect(finds(name, [row, target])).toBe(false));

  it("says nothing of a name that names nothing", () => {
    expect(finds("年度目标任务完成情况", ["停车位", "≥50个"])).toBe(true);
  });

  it("takes the row that is most like it", () => {
    const rows: TableRow[] = [
      ["重点项目税收", "≥20万元"],
      ["重点企业税收", "≥10万元"],
    ];
    expect(problemsOf(evaluateGoals([["重点企业税收", "10万元"]], rows), "E6")).toEqual([]);
  });
});
