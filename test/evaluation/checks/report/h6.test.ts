import type { Problem } from "../../../../src/evaluation";
import { loadLocale, say } from "../../../../src/locales";
import { evaluateForm, problemsOf, type FormChange } from "../../filledForm";

function problems(report: string, change: FormChange = {}): Problem[] {
  return problemsOf(evaluateForm({ ...change, submission: { ...change.submission, report } }), "H6");
}

/** A report of what was done, with a section of problems. */
function withProblem(done: string, problem: string): string {
  return `一、绩效情况\n${done}\n二、存在的问题\n${problem}\n三、改进措施\n1.加强管理。`;
}

const lostOutput: FormChange = { entries: { events: { actual: "11次", selfScore: 28 } } };

describe("H6 前后矛盾", () => {
  it("quotes both sides, the claim as what stands there", () => {
    const found = problems(withProblem("各项绩效目标清晰、具体明确。", "1.绩效指标不够明确。"));
    expect(found).toMatchObject([{ severity: "warning", place: { part: "report", row: 2 }, seen: "各项绩效目标清晰、具体明确" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "文中称“各项绩效目标清晰、具体明确”，而第 4 段称“绩效指标不够明确”，前后矛盾，请核实后改为一致",
    ]);
  });

  it.each([
    ["assets", "固定资产管理规范，账实相符。", "1.固定资产管理不规范。"],
    ["assets without accounts", "资产配置合理、保存完整。", "1.资产管理制度有待进一步完善。"],
    ["accounts", "单位财务管理规范。", "1.会计核算基础薄弱。"],
    ["misused funds", "资金使用严格按照专项资金管理办法执行。", "1.存在挤占项目资金的情况。"],
    ["funds of one project for another", "项目资金做到专款专用。", "1.项目之间存在调剂使用。"],
    ["three public expenses", "“三公”经费未超过年初预算。", "1.“三公经费”未严格执行年初预算。"],
    ["tasks", "年度重点工作已全部完成。", "1.有2项任务未按期完成。"],
    ["progress", "全年预算执行率为100%。", "1.部分资金支付进度较慢。"],
  ])("finds a claim of order beside an admission: %s", (_, done, problem) => {
    expect(problems(withProblem(done, problem))).toMatchObject([{ severity: "warning" }]);
  });

  it.each([
    ["the claim is denied", "绩效目标不够具体明确。", "1.绩效指标不够明确。"],
    ["the claim is a plan", "今后将进一步加强管理，做到专款专用。", "1.存在挤占项目资金的情况。"],
    ["the claim is a half one", "固定资产管理基本规范。", "1.固定资产管理不规范。"],
    ["the claim names a thing", "对财务合规性和资产规范化作了检查。", "1.财务管理薄弱，资产管理薄弱。"],
    ["the admission is an aim", "资金专款专用，杜绝出现挪用。", "1.着力防止出现挤占挪用。"],
    ["the admission is denied", "资金专款专用，不存在挤占挪用。", "1.未发现存在挪用资金的情况。"],
    ["the fault is over", "资金专款专用。", "1.上年存在的挪用问题已整改到位。"],
    ["each speaks of something else", "资产管理规范。", "1.财务管理薄弱。"],
    ["one task is done and another is not", "河道清淤工程已全部完工。", "1.有1项任务未按期完成。"],
  ])("is silent where %s", (_, done, problem) => {
    expect(problems(withProblem(done, problem))).toEqual([]);
  });

  it("takes no measure and no duty for a claim", () => {
    const report =
      "一、主要职责\n负责资金监管，专款专用。\n二、存在的问题\n1.存在挤占资金的情况。\n三、下一步工作计划\n1.严格管理，专款专用。";
    expect(problems(report)).toEqual([]);
  });

  it("says one pair once, at its first places", () => {
    expect(problems(withProblem("资金专款专用。经费专款专用。", "1.存在挪用资金。\n2.出现挤占经费。"))).toHaveLength(1);
  });

  it("finds that all is done and points of the output are lost", () => {
    const found = problems("年度任务全部完成。", lostOutput);
    expect(found).toMatchObject([{ severity: "error" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "文中称“年度任务全部完成”，而“产出”得 58 分（分值 60 分，少 2 分），前后矛盾，请核实后改为一致",
    ]);
    expect(problems("年度任务全部完成。")).toEqual([]);
    expect(problems("年度任务基本完成。", lostOutput)).toEqual([]);
  });

  it("finds slow progress beside a full execution rate", () => {
    expect(problems("存在的问题\n项目执行进度慢。")).toHaveLength(1);
    expect(problems("存在的问题\n项目执行进度慢。", { submission: { basics: { budgetAdjusted: 100, executed: 99 } } })).toEqual([]);
  });

  it("finds high satisfaction beside points that its row lost", () => {
    const scheme: FormChange["scheme"] = {
      indicators: [
        { code: "share", path: ["产出", "质量", "群众满意度"], weight: 20, target: "≥90%", rule: { kind: "proportional" }, standard: "" },
      ],
    };
    const lost = { scheme, entries: { share: { actual: "80%", selfScore: 17 } } };
    expect(problems("群众满意率极高。", lost)).toMatchObject([{ severity: "info" }]);
    expect(problems("群众满意率较高。", lost)).toEqual([]);
    expect(problems("群众满意率极高。", { scheme })).toEqual([]);
  });

  it("finds spending of more than 110% of an initial budget that it is said to agree with", () => {
    const spent = (executed: number) => ({ submission: { basics: { budgetInitial: 100, budgetAdjusted: 200, executed } } });
    const found = problems("支出基本符合年初预算。", spent(110.01));
    expect(found).toMatchObject([{ severity: "error" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "文中称“支出基本符合年初预算”，而全年执行数 110.01 万元，为年初预算数 100 万元的 110.01%，前后矛盾，请核实后改为一致",
    ]);
    expect(problems("支出基本符合年初预算。", spent(110))).toEqual([]);
  });

  it("finds strict execution of a budget that was exceeded and not adjusted", () => {
    const basics = { budgetInitial: 100, executed: 150 };
    expect(problems("我单位严格执行预算，杜绝超支。", { submission: { basics } })).toMatchObject([{ severity: "warning" }]);
    expect(problems("我单位严格执行预算，杜绝超支。", { submission: { basics: { ...basics, budgetAdjusted: 150 } } })).toEqual([]);
    expect(problems("我单位严格执行预算管理制度。", { submission: { basics } })).toEqual([]);
  });

  it("finds rules in part beside rules in full", () => {
    expect(problems("资金拨付具有完整的审批程序。资金使用具有比较完整的审批程序。")).toMatchObject([{ severity: "info" }]);
    expect(problems("内部控制制度基本健全。")).toEqual([]);
    const stated = { groups: [{ name: "产出", score: 60 }], rates: {} };
    const scheme: FormChange["scheme"] = { groups: [{ path: ["过程管理"], weight: 60 }] };
    expect(
      problems("内部控制制度基本健全。", { scheme, submission: { stated: { ...stated, groups: [{ name: "过程管理", score: 60 }] } } }),
    ).toHaveLength(1);
  });

  it("finds 部分项目 that are all projects", () => {
    const some = "部分项目绩效目标不够细化。如：道路保洁等8个项目均存在该现象。";
    expect(problems(some, { submission: { basics: { projectsTotal: 8 } } })).toMatchObject([{ severity: "info" }]);
    expect(problems(`项目支出包括社区服务等8个项目。\n${some}`)).toHaveLength(1);
    expect(problems(some, { submission: { basics: { projectsTotal: 9 } } })).toEqual([]);
    expect(problems(some)).toEqual([]);
  });

  it("finds aspects listed as indicators without a row", () => {
    const found = problems("主要从合格率、活动次数、促进稳定、计划生育等方面作出评价。");
    expect(found).toMatchObject([{ severity: "info" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "正文列举 4 个方面的指标，其中计划生育（1 个）在指标表中没有对应的行，请补充或从正文删去",
    ]);
    expect(problems("主要从合格率、活动次数、促进稳定等方面作出评价。")).toEqual([]);
    expect(problems("主要从经济性、效率性、公平性等方面作出评价。")).toEqual([]);
  });

  it("is silent on an ordinary report", () => {
    const report = [
      "一、部门概况",
      "我单位严格按要求编制预算，不断规范财务管理，建立健全内部控制制度，严禁挤占、挪用专项资金，杜绝资产流失。",
      "二、绩效目标完成情况",
      "资金使用符合有关制度规定，拨付有审批手续。主体工程全部封顶，防汛任务如期完成，受到居民好评。",
      "对进展缓慢的项目及时通报，了解任务未完成的原因，做到账实相符。",
      "三、存在的问题",
      "1.部分绩效指标量化程度不高。",
      "2.预算执行不够均衡，个别月份支出较少。",
      "四、下一步改进措施",
      "1.进一步细化绩效指标，做到具体明确。",
      "2.严格执行预算，加快支出进度，确保各项任务全部完成。",
    ].join("\n");
    expect(problems(report, lostOutput)).toEqual([]);
  });

  it("speaks English", async () => {
    await loadLocale("en-US");
    const [found] = problems("年度任务全部完成。", lostOutput);
    expect(found && say(found.message, "en-US")).toBe(
      "The text says “年度任务全部完成”, but “产出” scores 58 of 60 points (2 lost); please check and make them agree",
    );
  });

  it.each(["资产管理", "不存在挤占", "主要从、等方面", "绩效目标具体", "部分项目", "“", "进展缓慢的及时"])(
    "takes time in proportion to the text: %s",
    (part) => {
      const report = part.repeat(1e5);
      const start = performance.now();
      problems(report, { scheme: { checks: { F: "off", G: "off" } } });
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
