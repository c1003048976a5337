import { evaluateForm } from "../../filledForm";

/** A report as it should be, with words that resemble faults. */
const ordinary = [
  "某市东湖区东里街道办事处2022年度部门整体支出绩效自评报告",
  "自评单位：东里街道办事处",
  "报告日期：2023年2月20日",
  "根据《关于开展2022年度部门整体绩效自评工作的通知》（东财绩〔2023〕7号）和《项目支出绩效评价管理办法》（财预〔2020〕10号），我街道开展了自评，评价小组于2023年1月10日至2月10日收集绩效评价资料。",
  "一、基本情况",
  "（一）主要职责",
  "1.统筹辖区发展；2.做好公共服务；",
  "3.维护公共安全。",
  "（二）绩效目标",
  "老旧小区改造预计年底完工，群众满意度不低于90%。",
  "二、履职情况",
  "截至2022年12月31日，资产总额875.39万元，较2021年12月31日减少19.09%。",
  "上半年累计办件120件，下半年累计办件130件。一是推进改造，完成8个小区。二是加强巡查，巡查24次。",
  "2022年9月，便民服务中心投入使用，党员干部机关下沉一步一步落实到位。",
  "（一）社会效益：居民获得感增强。",
  "（二）可持续影响：机制健全，管理到位。",
  "三、存在的问题",
  "1.个别指标量化不够。",
  "2.项目进度偏慢。",
  "四、下一步工作计划",
  "1.细化绩效指标，预计2023年6月前完成。",
  "2.按月调度项目，即将启动的项目提前做好准备。",
  "负责人：张三  填表人：李四  联系电话：87654321",
].join("\n");

const judged = /^(?:G\d|H[1-59]|H1[0-2]|I1)$/;
const found = (report: string) =>
  evaluateForm({ submission: { unit: "东里街道办事处", report } }).problems.filter(({ check }) => judged.test(check));

describe("the checks of the report's wording", () => {
  it("are silent of an ordinary report", () => {
    expect(found(ordinary)).toEqual([]);
  });

  it.each([
    ["no stop", "的".repeat(200_000)],
    ["one date after another", "截止2021年12月5日，".repeat(10_000)],
    ["one line to sign on after another", "负责人：\n".repeat(10_000)],
    ["one number after another", "1、\n".repeat(20_000)],
    ["open brackets", "（请《[".repeat(50_000)],
    ["one phrase after another", "建设制度化、一是对帐".repeat(20_000)],
    ["control characters", "\u0001\u0002\u0003".repeat(50_000)],
  ])("take time in proportion to a text of %s", (_, report) => {
    const start = performance.now();
    found(report);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
