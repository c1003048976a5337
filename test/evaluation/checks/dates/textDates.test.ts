import type { Submission } from "../../../../src/evaluation";
import { evaluateForm, problemsOf } from "../../filledForm";

/** Problems of the evaluated year 2022. */
const problems = (check: string, report: string, change: Partial<Submission> = {}) =>
  problemsOf(evaluateForm({ submission: { report, ...change } }), check);

describe("G1 报告日期, from the text", () => {
  it("tells the date on the cover where the form gives none", () => {
    expect(problems("G1", "部门整体绩效评价报告\n日 期：2022 年 1 月 12 日")).toMatchObject([
      { severity: "error", place: { part: "report", row: 2 }, message: { values: { date: "2022-01-12" } } },
    ]);
  });

  it("goes by the form where it gives one", () => {
    expect(problems("G1", "日期：2022年1月12日", { dates: { report: "2023-02-20" } })).toEqual([]);
  });

  it.each(["报告日期：2023年1月12日", "2022年3月1日，街道召开动员会。", "会议日期：2022年3月1日"])("is silent of %s", (report) => {
    expect(problems("G1", report)).toEqual([]);
  });
});

describe("G2 评价时间, from the text", () => {
  it("tells that the material was collected before the year had ended", () => {
    const report = "绩效评价工作于2022年2月启动，评价小组于2月21日-3月25日，收集项目的基础数据和项目文件资料。";
    expect(problems("G2", report)).toMatchObject([
      { severity: "error", place: { part: "report", row: 1 }, message: { key: "check.G2", values: { date: "2022-03-25" } } },
    ]);
  });

  it("goes by the form where it gives the date", () => {
    const report = "评价小组于2022年3月25日收集绩效评价资料。";
    expect(problems("G2", report, { dates: { collectionEnd: "2022-12-30" } })).toMatchObject([{ place: { part: "basics" } }]);
    expect(problems("G2", report, { dates: { collectionEnd: "2022-12-31" } })).toEqual([]);
  });

  it.each([
    "评价小组于2022年12月31日收集绩效评价资料。",
    "2023年2月21日至3月25日，收集绩效评价的资料。",
    "2022年7月开展绩效运行监控，收集资料。",
    "2022年3月收集2021年度绩效自评资料。",
    "2022年7月，街道走访企业，收集意见24条。",
    "3月25日前收集绩效评价资料。",
  ])("is silent of %s", (report) => {
    expect(problems("G2", report)).toEqual([]);
  });

  it("tells figures of a day after the report's date, and G3 does not repeat it", () => {
    const report = "截至2023年3月31日，累计接待群众7300人次。";
    const dates = { report: "2023-03-30" };
    expect(problems("G2", report, { dates })).toMatchObject([
      { message: { key: "check.G2.afterReport", values: { text: "截至2023年3月31日", date: "2023-03-30" } } },
    ]);
    expect(problems("G3", report, { dates })).toEqual([]);
    expect(problems("G2", report, { dates: { report: "2023-03-31" } })).toEqual([]);
  });

  it("leaves a report that is dated too early to G1", () => {
    expect(problems("G2", "截至2022年12月31日，接待群众7300人次。", { dates: { report: "2022-01-12" } })).toEqual([]);
  });
});

describe("G3 截至日", () => {
  it("tells a day that is not the end of the year", () => {
    expect(problems("G3", "概况\n截止2022年12月5日，共有110人使用系统。")).toMatchObject([
      {
        severity: "warning",
        place: { part: "report", row: 2 },
        seen: "截止2022年12月5日",
        expected: "2022-12-31",
        message: { key: "check.G3.cutOff" },
      },
    ]);
    expect(problems("G3", "截至6月底，接待群众7300人次。")).toHaveLength(1);
    expect(problems("G3", "截至2021年12月31日，资产总额875万元。")).toHaveLength(1);
  });

  it("tells sums of a part of the year, once a sentence", () => {
    expect(problems("G3", "今年上半年共停发41户，76人；截至11月，保障787户。")).toHaveLength(1);
    expect(problems("G3", "今年上半年共停发41户，76人；截至12月，保障787户。")).toMatchObject([
      { message: { key: "check.G3.partOfYear", values: { period: "上半年" } } },
    ]);
    expect(problems("G3", "前三季度，完成税收收入1.2亿元。1-11月累计办件530件。")).toHaveLength(2);
  });

  it.each([
    "截至2022年12月31日，资产总额875万元。",
    "截至12月，保障787户。",
    "截至2022年底，接待群众7300人次。",
    "截至目前，接待群众7300人次。",
    "资产总额875万元，较截至2021年12月31日的1081万元减少19.09%。",
    "报名截止2022年6月30日。",
    "相关材料须截至6月底前报送。",
    "截至2023年1月15日，收回满意度问卷300份。",
    "上半年累计开展培训4次，下半年累计开展6次。",
    "一季度累计支出20万元，全年累计支出100万元。",
    "税收收入较上半年增长5%。",
    "上半年绩效运行监控共发现问题3个。",
    "上半年组织了换届选举。",
    "截至2019年第七次人口普查前，辖区有11个社区。",
  ])("is silent of %s", (report) => {
    expect(problems("G3", report)).toEqual([]);
  });
});

describe("G4 将来时", () => {
  it.each(["其余资金预计2022年12月发行。", "工程预计年底完工。", "信息录入即将完成。", "项目将于2022年11月竣工。"])(
    "tells %s",
    (sentence) => {
      expect(problems("G4", `二、履职情况\n${sentence}`)).toMatchObject([{ severity: "warning", place: { part: "report", row: 2 } }]);
    },
  );

  it("tells a word once a paragraph", () => {
    expect(problems("G4", "招投标即将启动。目前正在准备，即将启动招投标。")).toHaveLength(1);
  });

  it.each([
    "工程预计2023年6月完工。",
    "完成税收1.2亿元，比预计全年数多5%。",
    "拟将自评结果随决算公开。",
    "工程正在施工。",
    "面对即将到来的汛期，街道备足物资。",
    "续签即将到期的合同3份。",
    "四、下一步工作计划\n全力推进即将启动的工程，招投标即将启动。",
    "（三）绩效目标\n工程预计年底完工。",
  ])("is silent of %s", (report) => {
    expect(problems("G4", report)).toEqual([]);
  });

  it("hears again what stands behind the plans, and what says how goals were met", () => {
    expect(problems("G4", "三、下一步工作计划\n加强管理。\n四、其他\n招投标即将启动。")).toHaveLength(1);
    expect(problems("G4", "三、绩效目标完成情况\n招投标即将启动。")).toHaveLength(1);
  });
});

describe("G5 依据文件年份", () => {
  const notice = (title: string, number: string) => `根据《${title}》（${number}）要求，开展自评。`;

  it("asks about a notice of the evaluated year itself", () => {
    expect(problems("G5", notice("关于开展2022年度绩效自评工作的通知", "某财绩〔2022〕7号"))).toMatchObject([
      { severity: "warning", seen: "某财绩〔2022〕7号", message: { key: "check.G5.sameYear", values: { next: "2023" } } },
    ]);
  });

  it("tells a notice of other years by its number or its title", () => {
    expect(problems("G5", notice("关于开展2022年度绩效自评工作的通知", "某财绩〔2021〕7号"))).toMatchObject([
      { message: { key: "check.G5.otherYear" } },
    ]);
    expect(problems("G5", notice("关于开展2021年度绩效自评工作的通知", "某财绩〔2022〕7号"))).toMatchObject([
      { message: { key: "check.G5.title", values: { titleYear: "2021" } } },
    ]);
  });

  it("tells a three-year plan that begins before the evaluated year", () => {
    expect(problems("G5", "按照编制2021-2023年中期财政规划的要求，编制2022年部门预算。")).toMatchObject([
      { seen: "2021-2023年中期财政规划", expected: "2022-2024", message: { key: "check.G5.plan" } },
    ]);
  });

  it.each([
    notice("关于开展2022年度绩效自评工作的通知", "某财绩〔2023〕7号"),
    notice("关于开展2023年绩效自评工作的通知", "某财绩〔2023〕7号"),
    notice("项目支出绩效评价管理办法", "财预〔2020〕10号"),
    notice("关于做好预算绩效自评工作的通知", "某财绩〔2019〕7号"),
    "编制2022-2024年中期财政规划。",
    "编制2023-2025年中期财政规划。",
    "落实2021-2025年发展规划。",
  ])("is silent of %s", (report) => {
    expect(problems("G5", report)).toEqual([]);
  });
});
