import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (report: string) => problemsOf(evaluateForm({ submission: { report } }), "D15");

describe("D15 收支标签", () => {
  it("tells an income whose parts are expenditures", () => {
    const found = problems("街道2022年度总收入为4925.78万元，其中：基本支出1517.39万元，项目支出3408.39万元。");
    expect(found).toMatchObject([
      { severity: "info", place: { part: "report", row: 1 }, seen: "街道2022年度总收入", expected: "街道2022年度总支出" },
    ]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "“街道2022年度总收入”4925.78万元是收入，其后所列“基本支出”1517.39万元等却是支出的构成，请改为总支出，或列出收入的构成",
    ]);
  });

  it.each([
    "总收入4925.78万元，其中：财政拨款收入4900万元，其他收入25.78万元。",
    "总收入4925.78万元，总支出4925.78万元，其中：基本支出1517.39万元。",
    "总收入4925.78万元，其中一般公共预算收入4925.78万元，包括基本支出1517.39万元。",
    "年初预算收入3774.07万元，其中：基本支出1883.58万元。",
    "总支出4925.78万元，其中：基本支出1517.39万元。",
    "总收入4925.78万元，基本支出1517.39万元。",
    "总收入4925.78万元。其中：基本支出1517.39万元。",
  ])("is silent for %s", (report) => {
    expect(problems(report)).toEqual([]);
  });
});
