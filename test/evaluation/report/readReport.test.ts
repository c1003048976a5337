import { readReport } from "../../../src/evaluation/report/readReport";

describe("the report's text", () => {
  it("is paragraphs, numbered as a reader counts them: empty lines are none", () => {
    expect(readReport("标题\n\n　一、概况 \r\n二、结论")).toEqual([
      { row: 1, text: "标题" },
      { row: 2, text: "一、概况" },
      { row: 3, text: "二、结论" },
    ]);
  });

  it("may be missing", () => {
    expect(readReport(undefined)).toEqual([]);
    expect(readReport(" \n ")).toEqual([]);
  });
});
