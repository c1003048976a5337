import type { Figure } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";
import { reportProblems } from "../../reportProblems";

const count = (check: string, report: string) => reportProblems(check, report).length;

describe("figures of the report's running text", () => {
  it("are told at their paragraph, in the words of the table's problems", () => {
    const [found] = reportProblems("F1", "履职情况\n全年发生事件512件，累计办结508件，办结率97%。");
    expect(found).toMatchObject({ severity: "error", place: { part: "report", row: 2 }, seen: "97%", expected: "99.22%" });
    expect(found && say(found.message)).toBe("“累计办结”508件 ÷ 512件 = 99.22%，所写 97%，请更正");
  });

  it("are silent where 数据核对 holds them: one fault is told once, there", () => {
    const report = "全年发生事件512件，累计办结508件，办结率97%。";
    const figures: Figure[] = [
      { label: "事件", value: 512, unit: "件" },
      { label: "办结", value: 508, unit: "件", of: "事件", share: "97%" },
    ];
    for (const check of ["F1", "F9"]) {
      expect(reportProblems(check, report, figures)).toMatchObject([{ place: { part: "figures", row: 2 } }]);
    }
    expect(reportProblems("F1", "全年发生事件600件，累计办结500件，办结率97%。", figures)).toHaveLength(2);
  });

  it("are not read where the scheme leaves the report's text alone", () => {
    const report = "全年发生事件512件，累计办结508件，办结率97%。";
    expect(problemsOf(evaluateForm({ submission: { report }, scheme: { checks: { T: "off" } } }), "F1")).toEqual([]);
  });
});

describe("F1 百分比重算 in running text", () => {
  it("allows half a unit of the last decimal, and what the rounding of amounts explains", () => {
    expect(count("F1", "党员44人，其中女党员5人，占11.36%。")).toBe(0);
    expect(count("F1", "党员44人，其中女党员5人，占11.37%。")).toBe(1);
    expect(count("F1", "投资2.6亿元，其中项目投资1.2亿元，占47.9%。")).toBe(0); // 1.25 ÷ 2.61
    expect(count("F1", "投资2.6亿元，其中项目投资1.2亿元，占49.5%。")).toBe(1);
  });

  it("leaves rates of the budget's execution to D2", () => {
    expect(count("F1", "预算100万元，执行90万元，执行率95%。")).toBe(0);
  });
});

describe("F2 基数混用 in running text", () => {
  it("tells a share of the whole's own whole", () => {
    const text = (share: string) => `成员44人，其中书记6人，平均年龄45岁；女书记3人、占${share}。`;
    expect(reportProblems("F2", text("6.81%"))).toMatchObject([{ severity: "error", seen: "6.81%", expected: "50%" }]);
    expect(count("F2", text("50%"))).toBe(0);
  });
});

describe("F11 截断 in running text", () => {
  it("tells a share that is cut off", () => {
    expect(count("F11", "成员44人，其中女性25人，占56.81%。")).toBe(1);
    expect(count("F11", "成员44人，其中女性25人，占56.82%。")).toBe(0);
  });
});

describe("F3 合计不等 in running text", () => {
  it("tells a total that what is before it, or 分别为, does not make", () => {
    const [found] = reportProblems("F3", "行政人员20人、事业人员25人，共计46人。");
    expect(found).toMatchObject({ severity: "error", seen: "46人", expected: "45" });
    expect(count("F3", "行政人员20人、事业人员25人，共计45人。")).toBe(0);
    expect(count("F3", "设立点位16个，分别为东片6个、西片9个。")).toBe(1);
    expect(count("F3", "设立点位16个，东片和西片分别为6个、9个。")).toBe(0);
    expect(count("F3", "完成2栋，共6户。")).toBe(0);
  });
});

describe("F4 其中不穷尽 in running text", () => {
  it("tells what two parts leave, and parts that are more than the whole", () => {
    expect(reportProblems("F4", "抓获35人，其中拘留13人，戒毒18人。")).toMatchObject([{ severity: "info", seen: "35人" }]);
    expect(reportProblems("F4", "抓获35人，其中拘留13人，戒毒28人。")).toMatchObject([{ severity: "error" }]);
    expect(count("F4", "抓获31人，其中拘留13人，戒毒18人。")).toBe(0);
    expect(count("F4", "抓获35人，其中拘留13人。")).toBe(0);
  });

  it("adds up no qualities, which overlap", () => {
    expect(count("F4", "党员1320人，其中女党员810人，35岁以下党员220人，大专以上党员900人。")).toBe(0);
    expect(count("F4", "代表100人，其中男60人，女50人。")).toBe(1);
  });

  it("leaves posts that the basic data hold to F5", () => {
    const report = "编制128人，其中行政编制9人，事业编制80人。";
    expect(count("F4", report)).toBe(1);
    const basics = { budgetAdjusted: 100, executed: 100, quota: 128 };
    expect(problemsOf(evaluateForm({ submission: { report, basics } }), "F4")).toEqual([]);
  });
});

describe("F14 子项大于总项 in running text", () => {
  it("tells kinds that are more than their total, and more done than there was to do", () => {
    expect(reportProblems("F14", "新增就业170人，失业人员就业119人，困难人员就业57人。")).toMatchObject([
      { severity: "info", seen: "170人" },
    ]);
    expect(count("F14", "新增就业176人，失业人员就业119人，困难人员就业57人。")).toBe(0);
    expect(reportProblems("F14", "受理信访120件，办结130件。")).toMatchObject([{ severity: "warning" }]);
    expect(count("F14", "受理信访120件，办结130件，含上年结转10件。")).toBe(0);
  });
});

describe("F6 增减率 in running text", () => {
  it("tells a rate that the two figures do not give", () => {
    expect(reportProblems("F6", "负债728.8万元，较上年748.32万元，减少3.61%。")).toMatchObject([{ seen: "减少3.61%", expected: "-2.61%" }]);
    expect(count("F6", "负债728.8万元，较上年748.32万元，减少2.61%。")).toBe(0);
    expect(reportProblems("F6", "支出500万元，比上年增加50万元，下降11.11%。")).toMatchObject([{ message: { key: "check.F6.sign" } }]);
  });

  it("allows what the rounding of the amounts explains", () => {
    expect(count("F6", "零售额2.6亿元，比上年2.4亿元增长9.2%。")).toBe(0);
    expect(count("F6", "零售额2.6亿元，比上年2.4亿元增长19.2%。")).toBe(1);
    expect(count("F6", "接待26人，比上年24人增长9.2%。")).toBe(1);
  });
});

describe("F9 余项未说明 in running text", () => {
  it("asks about what was not done, unless the text says what became of it", () => {
    expect(reportProblems("F9", "发现隐患30条，整改隐患29条。")).toMatchObject([{ severity: "info", seen: "29条", expected: "30" }]);
    for (const silent of [
      "发现隐患30条，整改隐患30条。",
      "发现隐患30条，整改隐患29条，其余1条正在整改。",
      "发现隐患30条，整改隐患29条。剩余1条已制定方案。",
      "收集问题24条，现场解决3条，上报21条。",
      "发现隐患300余条，整改隐患290余条。",
    ]) {
      expect(count("F9", silent)).toBe(0);
    }
  });

  it("asks about a share below 100% of pieces that are counted", () => {
    expect(reportProblems("F9", "对292名重点人员走访，做到“五到位”，达到百分之九十五。")).toMatchObject([{ seen: "百分之九十五" }]);
    expect(count("F9", "工程土方开挖已完成90%。")).toBe(0);
  });
});

describe("F10 合理性 in running text", () => {
  it("warns of taxes above 30% of the output in one paragraph", () => {
    expect(count("F10", "工业总产值4129万元。上交税金2056万元。")).toBe(1);
    expect(count("F10", "工业总产值4129万元。\n上交税金2056万元。")).toBe(0);
    expect(count("F10", "工业总产值4129万元，税收收入2056万元。")).toBe(0); // of all trades
  });

  it("looks at persons a household of one name, and of the whole area", () => {
    expect(count("F10", "低保对象787户、1307人。")).toBe(0);
    expect(reportProblems("F10", "低保对象787户、800人。")).toMatchObject([{ severity: "info", expected: "1.5–5人/户" }]);
    expect(reportProblems("F10", "完成辖区24853人接种。\n走访居民24280户。")).toMatchObject([{ place: { part: "report", row: 1 } }]);
    expect(count("F10", "完成辖区48853人接种。\n走访居民24280户。")).toBe(0);
    expect(count("F10", "完成辖区24853人接种。\n走访居民2428户。")).toBe(0); // a part of the area
    expect(count("F10", "转移安置居民5840人。\n理赔居民4690户。")).toBe(0);
  });
});

describe("F13 预算当支出 in running text", () => {
  it("tells a budget in a total of money spent", () => {
    expect(reportProblems("F13", "共投入140万元，其中指挥中心预算72万元。")).toMatchObject([{ severity: "info", seen: "72万元" }]);
    expect(count("F13", "指挥中心项目，预算72万；投入40多万建设政务中心，投入22万建设实践所，今年投入140多万元。")).toBe(1);
    expect(count("F13", "共投入140万元，其中指挥中心72万元。")).toBe(0);
  });
});
