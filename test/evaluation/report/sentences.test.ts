import { readReport } from "../../../src/evaluation/report/readReport";

const sentences = (report: string) => readReport(report).sentences.map(({ row, text }) => [row, text]);

describe("the sentences of a report", () => {
  it("end at 。！？ and at the end of a paragraph, and have lost their white space", () => {
    expect(sentences("概 况\n全年受理 12 件。办结 10 件！还差几件？两件；待办")).toEqual([
      [1, "概况"],
      [2, "全年受理12件。"],
      [2, "办结10件！"],
      [2, "还差几件？"],
      [2, "两件；待办"],
    ]);
  });

  it("go on over a line that a page broke off in the middle, and have the paragraph where they begin", () => {
    expect(sentences("街道坚持以人民为中心，统筹推进各项重点工作，全年累计受理\n来信来访120件，全部办结。")).toEqual([
      [1, "街道坚持以人民为中心，统筹推进各项重点工作，全年累计受理来信来访120件，全部办结。"],
    ]);
    expect(sentences("全年受理，\n办结10件。")).toEqual([[1, "全年受理，办结10件。"]]);
  });

  it("do not run on into a heading, a numbered paragraph or a table", () => {
    const open = "街道坚持以人民为中心，统筹推进各项重点工作，全年累计受理";
    expect(sentences(`${open}\n二、预算执行`)).toHaveLength(2);
    expect(sentences(`${open}\n序号\t指标\t得分\n来信来访`)).toEqual([
      [1, open],
      [3, "来信来访"],
    ]);
    expect(sentences("履职情况\n全年受理12件。")).toHaveLength(2);
  });
});
