import type { Submission } from "../../../../src/evaluation";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (check: string, report: string, change: Partial<Submission> = {}) =>
  problemsOf(evaluateForm({ submission: { report, ...change } }), check);

describe("H1 模板残留", () => {
  it.each([
    "主要任务: 根据本部门实际情况逐条填写",
    "存在问题（200字以内）",
    "（请说明未完成的原因）",
    "XX街道办事处20XX年度报告",
    "本年支出××万元",
    "3.……",
    "绩效目标：……",
    "预算数____万元",
    "某某街道办事处",
    "【待补充】",
  ])("tells %s", (line) => {
    expect(problems("H1", `概况\n${line}`)).toMatchObject([{ severity: "error", place: { part: "report", row: 2 } }]);
  });

  it.each([
    "社区开展走访、慰问……受到群众好评。",
    "完成3×4米宣传栏制作。",
    "建设XXL号仓库",
    "严格按规定填写报销单据。",
    "（请假人员3名）",
    "居民李某来访反映问题。",
    "撰写信息20余篇，每篇300字以上。",
  ])("is silent of %s", (line) => {
    expect(problems("H1", line)).toEqual([]);
  });

  it("reads reasons and goals, and names the row of the block", () => {
    const evaluation = evaluateForm({
      entries: { effect: { reason: "（请填写偏差原因）" } },
      submission: { goals: [{ block: "tasks", name: "党建" }, { block: "duties" }, { block: "tasks", content: "逐条填写" }] },
    });
    expect(problemsOf(evaluation, "H1").map(({ place }) => place)).toEqual([
      { part: "indicators", code: "effect", field: "reason" },
      { part: "goals", code: "tasks", field: "content", row: 2 },
    ]);
  });
});

describe("H2 套用他稿", () => {
  const of = (report: string, unit = "某市东湖区东里街道办事处") => problems("H2", report, { unit });

  it.each(["提高部机关内部绩效监控质量。", "提高我省预算绩效管理水平。", "我局高度重视。", "我镇召开会议。"])(
    "tells a street that says %s",
    (report) => {
      expect(of(report)).toMatchObject([{ severity: "warning", message: { key: "check.H2.self" } }]);
    },
  );

  it("tells a duty of the finance office", () => {
    expect(of("进一步加大财政事前评审工作力度。")).toMatchObject([{ message: { key: "check.H2.duty" } }]);
    expect(of("进一步加大财政事前评审工作力度。", "东湖区财政局")).toEqual([]);
  });

  it.each([
    "自评单位：某市东湖区西里街道办事处",
    "单位名称\t东湖区西里街道",
    "东湖区西里街道办事处\n2022年度部门整体支出绩效自评报告",
    "2022年度某市东湖区西里街道办事处整体支出绩效评价报告",
    "西里街道办事处2022年度总收入为4925万元。",
  ])("tells another unit where the report names its own: %s", (report) => {
    expect(of(report)).toMatchObject([{ expected: "某市东湖区东里街道办事处", message: { key: "check.H2.unit" } }]);
  });

  it.each([
    "完善内部机关管理，提高全部机关干部机关作风。",
    "党支部机关党建、组织部机关联系点。",
    "我部门严格执行预算。",
    "克服自我局限。",
    "我街道与西里街道办事处、区住建局联合执法。",
    "配合财政部门，开展财政绩效评价。",
    "自评单位：东里街道",
    "主管部门：东湖区人民政府",
    "2022年度某市东湖区人民政府东里街道办事处整体支出绩效评价报告",
    "区直部门（单位）整体支出绩效自评报告",
    "2022年东湖区财政局关于开展部门整体绩效自评的通知",
    "单位：万元",
  ])("is silent of %s", (report) => {
    expect(of(report)).toEqual([]);
  });

  it.each([
    ["东湖区发改局", "东湖区发展和改革局"],
    ["城管局", "某市城市管理综合执法局"],
    ["东湖区卫健委", "东湖区卫生健康委员会"],
  ])("takes %s for %s", (unit, name) => {
    expect(of(`填报单位：${name}`, unit)).toEqual([]);
  });

  it("lets a bureau say 我局, and says nothing without the unit's name", () => {
    expect(of("我局高度重视。", "东湖区民政局")).toEqual([]);
    expect(of("我局高度重视，部机关开会。", "")).toEqual([]);
  });
});

describe("H12 套话重复", () => {
  const phrase = "由于技术手段有限，对于项目的实施带来的效益短期内无法加以具体量化，只能借助定性指标完成分析工作";

  it("tells two sections under one heading that share 40 characters", () => {
    const report = `（三）效果指标\n1. 社会效益（8分）\n成效较好。${phrase}。\n2. 环境效益（8分）\n卫生改善，且${phrase}。`;
    expect(problems("H12", report)).toMatchObject([
      {
        severity: "warning",
        place: { part: "report", row: 4 },
        message: { values: { first: "1.社会效益", second: "2.环境效益", length: phrase.length + 1 } },
      },
    ]);
  });

  it("tells reasons of two indicators that share 40 characters, not fewer", () => {
    const withReasons = (first: string, second: string) =>
      problemsOf(evaluateForm({ entries: { events: { reason: first }, effect: { reason: second } } }), "H12");
    expect(withReasons(phrase, `今年${phrase}`)).toMatchObject([
      { place: { part: "indicators", code: "effect", field: "reason" }, message: { values: { first: "活动次数", second: "促进稳定" } } },
    ]);
    expect(withReasons(phrase.slice(0, 40), `今年${phrase.slice(0, 40)}`)).toHaveLength(1);
    expect(withReasons(`${phrase.slice(0, 39)}甲。`, `今年${phrase.slice(0, 39)}乙。`)).toEqual([]);
  });

  it("is silent of sections under different headings, and of figures told twice", () => {
    expect(problems("H12", `一、目标\n1、党建。${phrase}\n二、完成\n1、党建。${phrase}`)).toEqual([]);
    const figures = "4925.78万元，其中：基本支出1517.39万元，项目支出3408.39万元。";
    expect(problems("H12", `一、收支\n1、收入${figures}\n2、支出${figures}`)).toEqual([]);
  });
});
