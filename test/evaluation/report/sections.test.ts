import { listItems, mostPoints } from "../../../src/evaluation/report/listItems";
import { readReport } from "../../../src/evaluation/report/readReport";
import { readSections, sectionKinds, type Section } from "../../../src/evaluation/report/sections";

function sectionsOf(...lines: string[]): Section[] {
  return readSections(readReport(lines.join("\n")).paragraphs);
}

function kindsOf(...lines: string[]): [number, string][] {
  return [...sectionKinds(sectionsOf(...lines))];
}

describe("sections of a report", () => {
  it.each([
    ["三、存在的问题", "problems"],
    ["（一）主要问题及原因分析", "problems"],
    ["存在的不足：", "problems"],
    ["四、改进措施", "measures"],
    ["（三）后续工作计划、相关建议等", "measures"],
    ["（二）针对问题提出的改进措施", "measures"],
    ["五、存在的问题及改进措施", "problemsAndMeasures"],
    ["（一）主要经验及做法", "experience"],
    ["（一）部门主要职责", "duties"],
    ["1、部门年度履职目标", "duties"],
  ])("knows the heading %s", (heading, kind) => {
    expect(sectionsOf(heading)).toMatchObject([{ kind }]);
  });

  it.each([
    "（三）着力解决群众急难愁盼问题",
    "1.针对存在的问题，制定整改措施。",
    "二、资金安排",
    "三、工作计划完成情况",
    "四、疫情防控措施",
    "存在的问题和不足在一定程度上影响了全年各项绩效目标的实现与评价结果的应用",
  ])("takes no other line for one: %s", (line) => {
    expect(sectionsOf(line)).toEqual([]);
  });

  it("ends a section at the next heading of its level", () => {
    expect(kindsOf("三、存在的问题", "1.资金不足。", "（1）缺口大。", "四、结论", "良好。")).toEqual([
      [1, "problems"],
      [2, "problems"],
      [3, "problems"],
    ]);
  });

  it("gives a paragraph to the innermost heading", () => {
    expect(kindsOf("五、存在的问题及改进措施", "（一）存在的问题", "资金不足。", "（二）改进措施", "争取资金。")).toEqual([
      [1, "problemsAndMeasures"],
      [2, "problems"],
      [3, "problems"],
      [4, "measures"],
      [5, "measures"],
    ]);
  });

  it("ends a heading without a number at the next number of the headings around it", () => {
    expect(kindsOf("（一）概况", "主要职责：", "1、制定规划。", "（二）预算", "预算100万元。")).toEqual([
      [2, "duties"],
      [3, "duties"],
    ]);
  });
});

describe("points of a section", () => {
  it("parts by the first style of numbers and keeps what stands below", () => {
    const list = listItems(sectionsOf("三、存在的问题", "现说明如下。", "1.资金不足。", "（1）缺口大。", "2.制度不全。"));
    expect(list).toEqual({
      items: [
        { row: 3, text: "资金不足。（1）缺口大。" },
        { row: 5, text: "制度不全。" },
      ],
      counted: true,
    });
  });

  it("parts 一是 and 二是 where nothing is numbered", () => {
    const list = listItems(sectionsOf("存在的问题：一是资金不足。二是制度不全。"));
    expect(list).toEqual({
      items: [
        { row: 1, text: "资金不足。" },
        { row: 1, text: "制度不全。" },
      ],
      counted: true,
    });
  });

  it("takes running text for one point that is not counted", () => {
    expect(listItems(sectionsOf("三、存在的问题", "资金不足。"))).toEqual({ items: [{ row: 2, text: "资金不足。" }], counted: false });
  });

  it("counts the points within points", () => {
    expect(mostPoints(listItems(sectionsOf("四、改进措施", "1.一是争取资金。二是压减支出。", "2.完善制度。")))).toBe(3);
  });
});
