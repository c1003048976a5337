import type { RawCell } from "../../../src/evaluation";
import { evaluateForm, problemsOf } from "../filledForm";

describe("G1 报告日期", () => {
  const problems = (report: RawCell) => problemsOf(evaluateForm({ submission: { dates: { report } } }), "G1");

  it("tells a report from before the end of the year, and warns of its last day", () => {
    expect(problems("2022-12-30")).toMatchObject([{ severity: "error", place: { part: "basics", code: "report" }, seen: "2022-12-30" }]);
    expect(problems("2022年12月31日")).toMatchObject([{ severity: "warning" }]);
    expect(problems({ value: 44926, numberFormat: "yyyy/m/d" })).toMatchObject([{ severity: "warning", seen: "2022-12-31" }]);
  });

  it("is silent from the next day on, and without a date", () => {
    expect(problems("2023-01-01")).toEqual([]);
    expect(problems("")).toEqual([]);
  });
});

describe("G2 评价时间", () => {
  const problems = (collectionEnd: RawCell, year: RawCell = 2022) =>
    problemsOf(evaluateForm({ submission: { year, dates: { collectionEnd } } }), "G2");

  it("tells material collected before the year had ended", () => {
    expect(problems("2022-12-30")).toMatchObject([
      { severity: "error", place: { part: "basics", code: "collectionEnd" }, expected: "≥ 2022-12-31" },
    ]);
  });

  it("is silent from the last day on", () => {
    expect(problems("2022-12-31")).toEqual([]);
  });

  it("goes by the year that the form says", () => {
    expect(problems("2022-12-30", "2021年")).toEqual([]);
    expect(problems("2022-12-31", 2023)).toHaveLength(1);
  });
});
