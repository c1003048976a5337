import { requiredElements, type RequiredElement, type Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, type FormChange } from "../../filledForm";

const rowless: FormChange["scheme"] = { groups: [], indicators: [], gradeBands: [], claims: "never" };

function problems(required: RequiredElement[], submission: Partial<Submission> = {}, scheme = rowless) {
  const change = { basics: {}, ...submission };
  return problemsOf(evaluateForm({ scheme: { ...scheme, required }, submission: change }), "H7");
}

describe("H7 必备要素", () => {
  it("lists all that is missing in one problem", () => {
    const found = problems(["budget", "total", "seal"], { report: "街道办事处职能" });
    expect(found).toMatchObject([{ severity: "error", place: { part: "report" } }]);
    expect(found.map(({ message }) => say(message))).toEqual(["报告缺少：预算数、总分、盖章，请补充"]);
  });

  it("says first that no report is pasted yet, where there is none", () => {
    const found = problems(["budget", "total", "seal"]);
    expect(found.map(({ message }) => say(message))).toEqual(["还没有粘贴报告文本，表中也没有：预算数、总分、盖章，请粘贴报告全文或补填"]);
  });

  it("only informs where nothing but date and seal is missing", () => {
    expect(problems(["date", "seal"])).toMatchObject([{ severity: "info" }]);
    expect(problems(["budget", "seal"], { basics: { budgetInitial: 1 } })).toMatchObject([{ severity: "info" }]);
  });

  it("is silent where the scheme requires nothing", () => {
    expect(problemsOf(evaluateForm(), "H7")).toEqual([]);
    expect(problems([])).toEqual([]);
  });

  it.each<[RequiredElement, Partial<Submission>]>([
    ["budget", { basics: { budgetInitial: 3774.07 } }],
    ["adjustedBudget", { basics: { budgetAdjusted: 4259.4 } }],
    ["executed", { basics: { executed: 8183 } }],
    ["executionRate", { stated: { groups: [], rates: { budgetExecutionRate: "100%" } } }],
    ["threePublic", { basics: { threePublicActual: 0 } }],
    ["procurement", { basics: { procurementActual: 3 } }],
    ["total", { stated: { total: 96, groups: [], rates: {} } }],
    ["grade", { stated: { grade: "良", groups: [], rates: {} } }],
    ["date", { dates: { report: "2022-01-12" } }],
  ])("finds %s in the form", (element, submission) => {
    expect(problems([element])).toHaveLength(1);
    expect(problems([element], submission)).toEqual([]);
  });

  it.each<[RequiredElement, string, string]>([
    ["budget", "年初预算收入 3,774.07 万元", "指挥中心预算72万元"],
    ["budget", "预算年初数为 2,181.72 万元", "预算年初数另行说明"],
    ["adjustedBudget", "调整预算数为4259.4万元", "预算调整较大"],
    ["executed", "支出决算数为8183万元", "严格预算执行管理"],
    ["executionRate", "预算执行率为 91.43%", "提高执行率"],
    ["threePublic", "“三公”经费支出12.5万元", "严控“三公”经费"],
    ["procurement", "政府采购金额30万元", "规范政府采购"],
    ["indicators", "一级指标 二级指标 三级指标", "绩效指标具体明确"],
    ["targets", "年度指标值", "年度目标"],
    ["actuals", "实际完成值", "实际完成较好"],
    ["scores", "各项指标得分情况如下", "综合得分96分"],
    ["total", "自评总分 96 分", "得分较高"],
    ["grade", "绩效评价良好", "绩效评价工作良好开展"],
    ["problems", "三、存在的问题", "着力解决问题"],
    ["problems", "自评发现存在以下问题：", "对执行中存在的问题进行原因分析，查找主要问题；"],
    ["measures", "四、改进措施和建议", "采取有力措施"],
    ["measures", "下一步，我单位将细化预算。", "并提出改进措施，形成结论"],
    ["date", "报告日期：2022年1月12日", "截至2021年12月5日，共有110人使用系统"],
    ["seal", "单位（盖章）：", "印章由专人保管"],
  ])("finds %s in “%s”, not in “%s”", (element, text, other) => {
    expect(problems([element], { report: `前言\n${text}` })).toEqual([]);
    expect(problems([element], { report: `前言\n${other}` })).toHaveLength(1);
  });

  it("finds in a filled table all that a table gives", () => {
    const ofTable: RequiredElement[] = ["executionRate", "indicators", "targets", "actuals", "scores", "total", "grade"];
    expect(problems(ofTable, { basics: { budgetAdjusted: 100, executed: 100 } }, {})).toEqual([]);
  });

  it("knows every element", () => {
    const [found] = problems([...requiredElements]);
    expect(found && say(found.message).split("、")).toHaveLength(requiredElements.length);
  });

  it("takes time in proportion to the text", () => {
    const report = "年初预算三公政府采购总分评价".repeat(10000);
    const start = performance.now();
    problems([...requiredElements], { report });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
