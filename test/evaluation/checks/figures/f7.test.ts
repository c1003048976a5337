import type { Figure } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, type FormChange } from "../../filledForm";
import { reportProblems } from "../../reportProblems";

const withActual = (actual: string, report: string) => {
  const change: FormChange = { entries: { effect: { actual, selfScore: 40 } }, submission: { report } };
  return problemsOf(evaluateForm(change), "F7");
};

describe("F7 一数两值 between the form and the report's text", () => {
  it("tells an actual value that the text gives otherwise", () => {
    const [found] = withActual("招商引资到位资金 18.75 亿元", "概况\n全年招商引资到位资金18.35亿元。");
    expect(found).toMatchObject({
      ...{ severity: "error", place: { part: "report", row: 2 } },
      ...{ seen: "18.35亿元", expected: "18.75亿元" },
    });
    expect(found && say(found.message)).toBe(
      "“全年招商引资到位资金”出现两个数：18.75亿元（指标“促进稳定”实际完成值）、18.35亿元（报告第2段），请核对后统一",
    );
    expect(withActual("招商引资到位资金 18.75 亿元", "全年招商引资到位资金187500万元。")).toEqual([]);
  });

  it("tells a row of 数据核对 that the text gives otherwise, once", () => {
    const figures: Figure[] = [{ label: "招商引资到位资金", value: 18.75, unit: "亿元" }];
    expect(reportProblems("F7", "招商引资到位资金18.35亿元。", figures)).toMatchObject([{ place: { part: "report", row: 1 } }]);
    expect(reportProblems("F7", "招商引资到位资金18.75亿元。", figures)).toEqual([]);
    const twice = [...figures, { label: "招商引资到位资金", value: 18.35, unit: "亿元" }];
    expect(reportProblems("F7", "招商引资到位资金18.35亿元。", twice)).toMatchObject([{ place: { part: "figures", row: 2 } }]);
  });
});

describe("F7 一数两值 within the report's text", () => {
  const two = (first: string, second: string) => reportProblems("F7", `${first}。\n${second}。`);

  it("tells one name with two values in two paragraphs, once a name", () => {
    expect(two("辖区常住人口35600人", "全街道常住人口36500人，常住人口36900人")).toEqual([]); // one paragraph means two things
    expect(two("全街道辖区常住人口35600人", "辖区常住人口36500人")).toMatchObject([{ severity: "error", seen: "36500人" }]);
    expect(reportProblems("F7", "群众满意度92.5%。\n群众满意度95.2%。\n群众满意度96%。")).toHaveLength(1);
  });

  it("only warns of an approximate one, and allows a tenth of it", () => {
    expect(two("招商引资到位资金约5亿元", "招商引资到位资金6亿元")).toMatchObject([{ severity: "warning" }]);
    expect(two("招商引资到位资金约5亿元", "招商引资到位资金5.4亿元")).toEqual([]);
  });

  it.each([
    ["召开会议4次", "召开会议12次"], // different meetings
    ["发放宣传资料1000份", "发放宣传资料600份"],
    ["走访慰问困难党员30人", "走访慰问困难党员12人"],
    ["力争招商引资到位资金6亿元", "招商引资到位资金5亿元"], // a goal
    ["上半年招商引资到位资金2亿元", "招商引资到位资金5亿元"],
    ["上年招商引资到位资金4亿元", "招商引资到位资金5亿元"],
    ["群众满意度90%以上", "群众满意度95%"], // a bound
    ["满意度92%", "满意度95%"],
    ["投入资金50万元", "投入资金30万元"],
    ["年初预算收入500万元", "年初预算收入600万元"], // D6
    ["困难群众补助30户", "困难群众补助45人"],
  ])("is silent of %s and %s", (first, second) => {
    expect(two(first, second)).toEqual([]);
  });

  it("tells sums of the year of the same events", () => {
    expect(two("全年共化解婚姻家庭纠纷30起", "累计化解婚姻家庭纠纷25起")).toMatchObject([{ severity: "error" }]);
  });
});

describe("F7 figures that are named alike", () => {
  it("asks how two sums of one verb and one noun relate", () => {
    const [found] = reportProblems("F7", "累计关停违规校外培训机构70余家。\n累计关停无证和有隐患的校外培训机构57家。");
    expect(found).toMatchObject({ severity: "info", place: { part: "report", row: 2 }, seen: "57家" });
    expect(found && say(found.message)).toBe(
      "“累计关停违规校外培训机构”70余家（报告第1段）与“累计关停无证和有隐患的校外培训机构”57家（报告第2段）说法相近而数不同，请核对口径或说明两者关系",
    );
  });

  it("asks about persons who lose a word of their name and grow in number", () => {
    const text = (count: number) => `认定肇事肇祸重性精神病患者3人。对${String(count)}名重性精神病患者落实责任。`;
    expect(reportProblems("F7", text(21))).toMatchObject([{ severity: "info", seen: "21名" }]);
    expect(reportProblems("F7", text(3))).toEqual([]);
    expect(reportProblems("F7", "困难残疾人3人。对21名残疾人走访。")).toEqual([]);
  });

  it.each([
    ["累计排查安全隐患3000处", "累计排查消防安全隐患500处"], // some of them
    ["累计拆除面积1400平方米", "累计拆除面积14000平方米"],
    ["排查校外培训机构70家", "关停校外托管机构7家"],
  ])("is silent of %s and %s", (first, second) => {
    expect(reportProblems("F7", `${first}。\n${second}。`)).toEqual([]);
  });
});

describe("F7 amounts over partly the same things", () => {
  const amounts = (second: string) => reportProblems("F7", `全年投入140多万元，建成新时代文明实践所。\n创建工作投入200余万元，${second}。`);

  it("warns of two rounded amounts that name one thing", () => {
    const [found] = amounts("改造新时代文明实践所");
    expect(found).toMatchObject({ severity: "warning", place: { part: "report", row: 2 }, seen: "200余万元" });
    expect(found && say(found.message)).toBe(
      "投入140多万元（报告第1段）与投入200余万元（报告第2段）都写到“新时代文明实践所”，请核对是否重复计列并说明口径",
    );
  });

  it("is silent where they name nothing in common, or what the report names everywhere", () => {
    expect(amounts("改造政务大厅")).toEqual([]);
    expect(amounts("改造新时代文明实践所。新时代文明实践所全年开放")).toEqual([]);
  });
});
