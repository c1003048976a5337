import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (check: string, report: string) => problemsOf(evaluateForm({ submission: { report } }), check);

describe("E10 约数 in the report's text", () => {
  const four = "走访约300户。发放传单2000余份。清运垃圾近50吨。投入40多万元。";

  it("counts and quotes them once, from five on", () => {
    const found = problems("E10", `一、工作情况\n${four}\n惠及群众1000人左右。`);
    expect(found).toMatchObject([{ severity: "info", place: { part: "report", row: 2 } }]);
    expect(found.map(({ message }) => say(message))).toEqual(["正文有 5 处约数（约300户、2000余份、近50吨等），无法核验，请改为确切数"]);
  });

  it("is silent for four, and for bounds", () => {
    expect(problems("E10", four)).toEqual([]);
    expect(problems("E10", `${four}覆盖率达到90%以上，不超过3次，超过100户。`)).toEqual([]);
  });
});

describe("E3 单位不一致 in the report's text", () => {
  it("tells an amount of 10,000 yuan or more in 元 among others in 万元", () => {
    const found = problems("E3", "全年支出 500 万元。\n发放救助金 123400 元。");
    expect(found).toMatchObject([{ severity: "info", place: { part: "report", row: 2 }, seen: "123400元" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "正文有 1 处一万元以上的金额以元为单位（如“123400元”），其他金额用“500万元”一类写法，请统一单位，写作 12.34 万元",
    ]);
  });

  it("is silent for prices, and where all is in 元", () => {
    expect(problems("E3", "全年支出 500 万元。每人补助 9999 元。")).toEqual([]);
    expect(problems("E3", "全年支出 500000 元。救助 123400 元。")).toEqual([]);
  });
});

it("takes a text of a megabyte without a stop in no time", () => {
  const long = `${"满意度完成全年调查问卷约3多".repeat(80_000)}${"%".repeat(1000)}`;
  expect(() => evaluateForm({ submission: { report: long } })).not.toThrow();
});
