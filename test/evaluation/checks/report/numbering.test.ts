import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (check: string, lines: readonly string[]) => problemsOf(evaluateForm({ submission: { report: lines.join("\n") } }), check);
const faults = (...lines: string[]) =>
  problems("H4", lines).map(({ place, message }) => [place.row, message.key, ...Object.values(message.values)]);

describe("H4 序号", () => {
  it("tells numbers that go back or jump", () => {
    expect(faults("1、甲", "2、乙", "3、丙", "4、丁", "2、戊", "3、己")).toEqual([[5, "check.H4.back", "2、", "4、"]]);
    expect(faults("（一）甲", "（二）乙", "（四）丁")).toEqual([[3, "check.H4.jump", "（四）", "（二）"]]);
  });

  it("tells a 1 without a 2, and a list that begins within a section without its 1", () => {
    expect(faults("一、甲", "1、只有一条", "二、乙")).toEqual([[2, "check.H4.alone", "1、", "2、"]]);
    expect(faults("一、甲", "（二）乙", "（三）丙", "二、丁")).toEqual([[2, "check.H4.start", "（二）", "（一）"]]);
  });

  it("tells once that a list took the style of the heading above it", () => {
    expect(faults("一、甲", "（一）概况", "（一）职责", "（二）职责", "（三）职责", "（二）项目", "二、乙")).toEqual([
      [6, "check.H4.back", "（二）", "（三）"],
    ]);
  });

  it("tells 一是 without 二是, and points that jump", () => {
    expect(faults("一是持续优化服务。", "一是拆除违建。二是整治市容。")).toEqual([[1, "check.H4.alone", "一是", "二是"]]);
    expect(faults("一是拆除违建。二是整治市容。四是巡查。")).toEqual([[1, "check.H4.jump", "四是", "二是"]]);
  });

  it.each([
    ["new starts under new headings", ["一、甲", "1、", "2、", "二、乙", "1、", "2、"]],
    ["new starts without a heading", ["总体目标", "1、", "2、", "分项目标", "1、", "2、"]],
    ["numbers that go on in the middle of a paragraph", ["1、甲；2、乙；3、丙。", "4、丁"]],
    ["two marks of one style", ["1、经济性", "2、效率性", "3. 效果性"]],
    ["two levels that differ in their mark", ["1.甲", "1、子", "2、子", "3、子", "2.乙"]],
    ["levels in another order than the standard's", ["1、甲", "（一）子", "（二）子", "2、乙"]],
    ["an unnumbered list before numbered headings", ["一、总述", "1、甲", "2、乙", "（一）丙", "（二）丁", "二、戊"]],
    ["numbers that count on under the next heading", ["（一）甲", "1、", "2、", "（二）乙", "3、", "4、"]],
    ["an extract that begins in the middle", ["三、甲", "四、乙"]],
    ["points over several paragraphs", ["一是准备。", "二是收集；三是分析。", "四是提交。"]],
    ["words that hold 一是", ["统一是前提。唯一是关键。指挥前沿化是筑牢屏障。"]],
    ["figures", ["2.5亿元", "3.1%"]],
  ])("is silent of %s", (_, lines) => {
    expect(faults(...lines)).toEqual([]);
  });

  it("says what to do", () => {
    const [problem] = problems("H4", ["一、甲", "三、乙"]);
    expect(problem && say(problem.message)).toBe("序号由“一、”跳到“三、”，请核对是否漏写或编错");
  });
});

describe("H5 悬空冒号", () => {
  it("tells a colon before the next heading, and at the end", () => {
    expect(problems("H5", ["（五）网格管理", "取得成效。由此实现三个目标：", "（六）其他", "无"])).toMatchObject([
      { severity: "warning", place: { part: "report", row: 2 }, seen: "由此实现三个目标：" },
    ]);
    expect(problems("H5", ["具体情况如下："])).toHaveLength(1);
  });

  it.each([
    [["具体如下：", "1、甲", "2、乙"]],
    [["具体如下：", "（一）甲"]],
    [["具体如下：", "街道开展走访。"]],
    [["得分如下：", "指标\t得分"]],
    [["报告完。", "负责人："]],
  ])("is silent of %j", (lines) => {
    expect(problems("H5", lines)).toEqual([]);
  });
});

describe("I1 签章", () => {
  const labels = (...lines: string[]) => problems("I1", lines).map(({ message }) => Object.values(message.values).join());

  it("tells blank columns of a list, and the signatures that its heading promises", () => {
    const found = problems("I1", ["六、人员名单及签字", "序号\t姓名\t工作单位\t职称", "1\t张三\t办事处\t", "2\t李四\t办事处\t"]);
    expect(found).toMatchObject([
      { severity: "warning", place: { part: "report", row: 2 }, message: { values: { labels: "职称、签字" } } },
    ]);
    expect(labels("评价人员名单", "姓名\t职务\t签字", "张三\t主任\t", "李四\t副主任\t")).toEqual(["签字"]);
  });

  it("tells blank lines to sign on, all in one problem", () => {
    expect(labels("报告完。", "负责人：____ 填表人：    联系电话：", "填报日期：    年   月   日")).toEqual([
      "负责人、填表人、联系电话、填报日期",
    ]);
    expect(labels("单位负责人（签字）：")).toEqual(["单位负责人（签字）"]);
    expect(labels("填表人\t\t联系电话\t8765")).toEqual(["填表人"]);
  });

  it.each([
    [["评价人员名单", "姓名\t职务\t职称", "张三\t主任\t高级会计师", "李四\t副主任\t"]],
    [["社区书记名单如下。", "社区\t姓名", "东里\t张三"]],
    [["负责人：张三  填表人：李四  联系电话：87654321"]],
    [["单位：万元"]],
    [["项目负责人：对进度负总责，按月调度。"]],
  ])("is silent of %j", (lines) => {
    expect(labels(...lines)).toEqual([]);
  });
});
