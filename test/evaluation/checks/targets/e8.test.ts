import type { Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { problemsOf } from "../../filledForm";
import { evaluateGoals, type TableRow } from "../../goals/formWithGoals";

const copied: TableRow[] = [
  ["停车位", "新增停车位完成区下达任务", "新增停车位完成区下达任务"],
  ["整改率", "消防隐患整改率 100.0%", "消防隐患整改率 100%"],
  ["宣传", "开展廉政宣传 2 场", "开展廉政宣传2场。"],
];
const own = (count: number): TableRow[] =>
  Array.from({ length: count }, (_, index) => [
    `工作${String(index)}`,
    `全年走访困难群众 ${String(index + 10)} 户`,
    `走访 ${String(index + 11)} 户`,
  ]);

function problems(rows: readonly TableRow[], change: Partial<Submission> = {}) {
  return problemsOf(evaluateGoals([], rows, change), "E8");
}

describe("E8 照抄目标", () => {
  it("tells the share of rows that repeat their target, once, from 30% on", () => {
    const found = problems([...copied, ...own(7)]);
    expect(found).toMatchObject([{ severity: "warning", place: { part: "indicators", code: "row-1", field: "actual" } }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "10 个以文字写明的指标中，有 3 个的实际完成值与指标值完全相同，占 30%（达到 30%），疑为照抄：“停车位”、“整改率”、“宣传”，请按实际情况填写",
    ]);
    expect(problems([...copied, ...own(8)])).toEqual([]);
  });

  it("is silent for fewer than three rows, and for figures and words that are chosen", () => {
    expect(problems(copied.slice(0, 2))).toEqual([]);
    expect(
      problems([
        ["办结率", "100%", "100%"],
        ["社会效益", "良好", "良好"],
        ["经济效益", "达成年度指标", "达成年度指标"],
        ["生态效益", "全部完成", "全部完成"],
      ]),
    ).toEqual([]);
  });

  it("names the rows that only a survey can tell", () => {
    const found = problems([...copied, ["治安满意度", "治安满意度 90%", "治安满意度 90.0%"]]);
    expect(found.map(({ message }) => message.key)).toEqual(["check.E8.surveyed"]);
  });

  it("tells a survey that brought its target to the digit, where no sample is given", () => {
    expect(problems([["群众满意度", "≥90%", "90%"]])).toMatchObject([{ severity: "warning", message: { key: "check.E8.survey" } }]);
    expect(problems([["群众满意度", "≥90%", "90.2%"]])).toEqual([]);
    expect(problems([["群众满意度", "≥90%", "90%"]], { basics: { surveySamples: 200 } })).toEqual([]);
    expect(problems([["群众满意度", "≥90%", "90%（调查200人）"]])).toEqual([]);
  });
});
