import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (check: string, report: string, year = 2022) => problemsOf(evaluateForm({ submission: { report, year } }), check);

describe("H3 重复", () => {
  it("tells words and items that stand twice in a row", () => {
    expect(problems("H3", "概况\n优化服务服务环境。")).toMatchObject([
      { severity: "info", place: { part: "report", row: 2 }, expected: "服务", message: { values: { words: "服务服务" } } },
    ]);
    expect(problems("H3", "提升水平，建设制度化、建设制度化、规范化。")).toHaveLength(1);
  });

  it("tells a sentence of 12 characters and more that stands twice, once", () => {
    const sentence = "预算编制的准确性有待加强。";
    expect(problems("H3", `甲。${sentence}\n乙。${sentence}\n丙。${sentence}`)).toMatchObject([
      { place: { row: 2 }, message: { key: "check.H3.sentence", values: { row: 1 } } },
    ]);
    expect(problems("H3", "工作取得较好成绩了。\n工作取得较好成绩了。")).toEqual([]);
  });

  it("tells a clause that two problems share, and only there", () => {
    const list = "1. 目标不够科学，预算编制绩效导向性有待加强。\n2. 目标不够明确，预算编制绩效导向性有待加强。";
    expect(problems("H3", `三、存在的问题\n${list}`)).toMatchObject([{ place: { row: 3 }, message: { key: "check.H3.clause" } }]);
    expect(problems("H3", `三、工作情况\n${list}`)).toEqual([]);
  });

  it.each([
    "一步一步推进，一项一项落实。",
    "大家研究研究再定。",
    "建成便民服务服务中心。",
    "绩效评价工作工作小组。",
    "出台专项资金管理管理办法。",
    "区委、区委办部署。",
    "党组织书记、街道党组织书记参加。",
    "疫情防控、疫情防控宣传。",
    "许多许多群众。",
    "服务\t服务",
  ])("is silent of %s", (report) => {
    expect(problems("H3", report)).toEqual([]);
  });
});

describe("H9 过时表述", () => {
  it("tells a term from the year on in which it was out of date, with its places", () => {
    const report = "概况\n开展二孩服务，宣传二孩政策。";
    expect(problems("H9", report, 2020)).toEqual([]);
    expect(problems("H9", report, 2021)).toMatchObject([
      {
        severity: "info",
        place: { row: 2 },
        expected: "三孩生育政策",
        message: { key: "check.H9.instead", values: { count: 2, from: "2021" } },
      },
    ]);
    expect(problems("H9", "推进“不忘初心、牢记使命”主题教育。", 2021)).toMatchObject([{ message: { key: "check.H9.over" } }]);
    expect(problems("H9", "依据《财政支出绩效评价管理暂行办法》。", 2020)).toHaveLength(1);
  });

  it.each([
    "由二孩政策转向三孩政策。",
    "巩固“不忘初心、牢记使命”主题教育成果。",
    "不忘初心、牢记使命，干字当头。",
    "原环保局移交的档案。",
    "依据《新冠肺炎防控方案》。",
    "巩固拓展脱贫攻坚成果。",
  ])("is silent of %s", (report) => {
    expect(problems("H9", report, 2023)).toEqual([]);
  });
});

describe("H10 错别字", () => {
  it("tells a misspelling once, with the number of its places", () => {
    expect(problems("H10", "概况\n截止目前，办件3件。截止目前，走访2次。")).toMatchObject([
      { severity: "info", place: { row: 2 }, seen: "截止目前", expected: "截至", message: { values: { count: 2 } } },
    ]);
  });

  it.each([
    ["帐实相符", "账"],
    ["制定祥细方案", "详细"],
    ["网格化化指挥中心", "化"],
    ["“三公”经费的规模 and 比例", "和"],
    ["活动每年不少3次", "不少于"],
    ["资金缺品较大", "缺口"],
    ["有所提下滑", "有所"],
    ["扎实深入的地开展", "地"],
    ["文明街道测频率", "测评率"],
    ["硤口区", "硚口"],
    ["落实安全生产、保密等主体。", "等主体责任"],
    ["1\t财政拔款到位", "拨款"],
  ])("tells %s", (report, right) => {
    expect(problems("H10", report)).toMatchObject([{ expected: right }]);
  });

  it.each([
    "报名截止6月30日，购置帐篷3顶，搭建帐篷。",
    "严防犯罪，预防犯罪宣传；农机购置补贴；恢复盖章。",
    "公园满意度95%，单位面积效益提高，创建全国文明城市。",
    "按装机容量收费，公布署名文章，随即然后离开。",
    "监测频率、检测频率提高，绿化化工厂周边。",
    "做为民服务的表率，以此为目的的活动，超过份额。",
    "服务企业、商户等主体。",
    "不少3岁以下儿童受益，不少于3次。",
    "使用APP and Web系统，Research and Development。",
    "各项日常工作，物质理论，投资询价，坐落于城东。",
  ])("is silent of %s", (report) => {
    expect(problems("H10", report)).toEqual([]);
  });
});

describe("H11 文号格式", () => {
  it.each([
    ["中原财预[2020]001 号", "中原财预〔2020〕1号"],
    ["市财绩（2022）12号", "市财绩〔2022〕12号"],
    ["市财绩〔2022〕第12号", "市财绩〔2022〕12号"],
  ])("tells %s", (number, standard) => {
    expect(problems("H11", `依据通知（${number}）。再见通知（${number}）。`)).toMatchObject([{ severity: "info", expected: standard }]);
  });

  it.each(["依据通知（中原财绩〔2021〕7号）。", "国务院令第691号", "东里小区（2021）12号楼", "2021年第3号公告", "[2020]年12号"])(
    "is silent of %s",
    (report) => {
      expect(problems("H11", report)).toEqual([]);
    },
  );
});
