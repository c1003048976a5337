import { readReport } from "../../../src/evaluation/report/readReport";

describe("the report's text", () => {
  it("is paragraphs, numbered as a reader counts them: empty lines are none", () => {
    const { paragraphs } = readReport("标题\n\n　一、概况 \r\n二、结论");
    expect(paragraphs.map(({ row, text }) => [row, text])).toEqual([
      [1, "标题"],
      [2, "一、概况"],
      [3, "二、结论"],
    ]);
  });

  it("may be missing", () => {
    expect(readReport(undefined)).toEqual({ paragraphs: [], sentences: [], figures: [] });
    expect(readReport(" \n ").paragraphs).toEqual([]);
  });
});
