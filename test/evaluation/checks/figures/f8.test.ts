import { say } from "../../../../src/locales";
import { reportProblems } from "../../reportProblems";

const problems = (report: string) => reportProblems("F8", report);

describe("F8 列举数量", () => {
  it("tells a number that the points told one by one do not make", () => {
    const [found] = problems("概况\n评价工作分为四个阶段：一是准备；二是实施；三是总结。");
    expect(found).toMatchObject({ severity: "warning", place: { part: "report", row: 2 }, seen: "四个阶段" });
    expect(found && say(found.message)).toBe("称“四个阶段”，实际列出 3 项，请核对补齐或改正数目");
    expect(problems("存在两个方面的问题。一是编制粗。二是执行慢。三是监督少。")).toHaveLength(1);
    expect(problems("存在以下3个问题：\n一是编制粗。\n二是执行慢。")).toHaveLength(1);
  });

  it("tells one that the numbered paragraphs behind it do not make", () => {
    expect(problems("（一）问题\n存在以下三个问题：\n1.编制粗。\n2.执行慢。\n（二）原因")).toHaveLength(1);
    expect(problems("（一）问题\n存在以下两个问题：\n1.编制粗。\n2.执行慢。\n（二）原因")).toEqual([]);
  });

  it("tells one that the things listed behind a colon do not make", () => {
    expect(problems("指标分为三个部分：产出、效益。")).toHaveLength(1);
    expect(problems("指标分为三个部分：产出、效益、满意度。")).toEqual([]);
    expect(problems("等级分为4个等级：90分以上为优；80分以上为良；60分以上为中。")).toHaveLength(1);
    expect(problems("指标分为三个部分：产出、效益和满意度。")).toEqual([]);
    expect(problems("实施五个项目：道路、管网等。")).toEqual([]); // 等
  });

  it.each([
    "工作分为四个阶段，主要内容如下：\n一是准备。\n二是核查；三是分析。\n四是提交。",
    "存在三个方面的问题：一是编制粗。", // H4
    "落实“三个方面”要求：一是学习；二是整改。",
    "第三阶段：一是总结；二是报告。",
    "建成三个项目。全年推进：一是抓学习；二是抓落实。",
    "从投入、产出、效益三个方面分析。",
    "完成三个项目，群众满意。\n1.党建\n2.民生",
  ])("is silent of %p", (report) => {
    expect(problems(report)).toEqual([]);
  });

  it("takes time in proportion to the text", () => {
    for (const text of ["分为三个方面：一是甲。", "三个方面：\n", "一是甲", "三个部分：甲、"]) {
      const start = performance.now();
      problems(`存在三个方面问题。${text.repeat(20000)}`);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
