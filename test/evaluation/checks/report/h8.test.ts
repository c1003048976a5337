import type { Problem } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, type FormChange } from "../../filledForm";

function problems(report: string, submission: FormChange["submission"] = {}): Problem[] {
  return problemsOf(evaluateForm({ submission: { ...submission, report } }), "H8");
}

function reportOf(problem: string, measure: string): string {
  return `五、存在的问题及改进措施\n（一）存在的主要问题\n${problem}\n（二）改进措施\n${measure}\n六、其他\n无`;
}

const unspent: FormChange["submission"] = { basics: { budgetAdjusted: 100, executed: 90, carryoverEnd: 10 } };

describe("H8 问题措施不对应", () => {
  it("finds fewer measures than problems", () => {
    const found = problems(
      reportOf("1.预算编制不够细化。\n2.资产管理薄弱。\n3.业务能力不足。", "1.细化预算编制。\n2.加强资产管理和业务培训。"),
    );
    expect(found).toMatchObject([{ severity: "warning", place: { part: "report", row: 6 }, seen: "（二）改进措施" }]);
    expect(found.map(({ message }) => say(message))).toEqual(["存在的问题有 3 条，改进措施只有 2 条，请逐条对应补充，并写明责任人和时限"]);
  });

  it("finds no fault in as many measures, or more", () => {
    expect(problems(reportOf("1.预算编制不够细化。\n2.资产管理薄弱。", "1.细化预算编制。\n2.加强资产管理。"))).toEqual([]);
    expect(problems(reportOf("1.预算编制不够细化。", "1.细化预算编制。\n2.加强资产管理。"))).toEqual([]);
  });

  it("counts what is told one by one, and the points below a measure", () => {
    expect(problems(reportOf("一是预算编制粗放。二是资产闲置。三是能力不足。", "一是加强预算编制。二是盘活资产。"))).toHaveLength(1);
    expect(problems(reportOf("1.预算编制粗放。\n2.资产闲置。", "1.加强管理：一是细化预算编制。二是盘活资产。"))).toEqual([]);
  });

  it("does not count running text", () => {
    expect(problems(reportOf("一是预算编制粗放。二是资产闲置。", "细化预算编制，盘活闲置资产。"))).toEqual([]);
  });

  it("finds a problem that no measure speaks to", () => {
    const found = problems(reportOf("1.预算编制不够细化。\n2.经费不足，缺口较大。", "1.细化预算编制。\n2.规范支出行为。"));
    expect(found).toMatchObject([{ severity: "warning", place: { part: "report", row: 4 }, seen: "经费不足" }]);
    expect(found.map(({ message }) => say(message))).toEqual(["问题“经费不足”没有对应的改进措施（涉及资金缺口），请补充"]);
  });

  it("takes other words of the same matter for an answer, and a suggestion among the problems", () => {
    expect(problems(reportOf("1.经费不足，缺口较大。", "1.积极争取上级资金。"))).toEqual([]);
    expect(problems(reportOf("1.资产管理薄弱。建议定期盘点资产。", "1.加强管理。"))).toEqual([]);
    expect(problems(reportOf("1.办公场所狭小。", "1.加强管理。"))).toEqual([]);
  });

  it("leaves a missing section to H7", () => {
    expect(problems("三、存在的问题\n1.资产管理薄弱。\n2.经费不足。")).toEqual([]);
    expect(problems("三、改进措施\n1.加强资产管理。")).toEqual([]);
    expect(problems(reportOf("无", "暂无。"))).toEqual([]);
  });

  it("finds a measure that the data leave nothing to do for, once", () => {
    const report = reportOf("1.支付进度不均衡。", "1.加快支付进度，降低结转结余率。");
    const found = problems(report, { basics: { budgetAdjusted: 100, executed: 100, carryoverEnd: 0 } });
    expect(found).toMatchObject([{ severity: "warning", place: { part: "report", row: 5 }, seen: "加快支付进度、降低结转结余率" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "措施“加快支付进度、降低结转结余率”与数据不对应：预算执行率为 100%、年末结转结余为 0，请核对问题或改写措施",
    ]);
    expect(problems(report, unspent)).toEqual([]);
  });

  it("finds a problem of others in general", () => {
    const report = (problem: string): string => reportOf(problem, "1.加强绩效培训，提高绩效意识。");
    expect(problems(report("1.个别部门对绩效工作重视不够。"))).toMatchObject([{ severity: "info", seen: "个别部门对绩效工作重视不够" }]);
    expect(problems(report("1.我单位个别部门对绩效工作重视不够。"))).toEqual([]);
    expect(problems(report("1.个别部门未按时报送，共3个。对绩效工作重视不够。"))).toEqual([]);
    expect(problems(report("1.部分项目绩效意识不强。"))).toEqual([]);
  });
});
