import fc from "fast-check";
import { readReport } from "../../../src/evaluation/report/readReport";

const figures = (text: string) => readReport(text).figures;
const said = (text: string) => figures(text).map(({ label, value, unit, approximate }) => [label, value, unit, approximate]);

describe("a figure of running text", () => {
  it("is a number with its unit and the words before it, without closing verbs", () => {
    expect(said("共发生事件512件，累计办结了508件，办结率为99.22%。")).toEqual([
      ["共发生事件", 512, "件", false],
      ["累计办结", 508, "件", false],
      ["办结率", 99.22, "%", false],
    ]);
  });

  it.each([
    ["收入1,234.56万元", 1234.56, "万元", 2],
    ["额度7亿元", 7, "亿元", 0],
    ["预算72万", 72, "万元", 0],
    ["采样58万人次", 580000, "人次", -4],
    ["面积8.8万平方米", 8.8, "万平方米", 1],
    ["完成百分之九十五", 95, "%", 0],
    ["清运780m<sup>3</sup>", 780, "立方米", 0],
    ["消杀120万m²", 1200000, "平方米", -4],
    ["启用16个点位", 16, "个", 0],
    ["提高2个百分点", 2, "个百分点", 0],
  ])("%s", (text, value, unit, decimals) => {
    expect(figures(text)).toMatchObject([{ value, unit, decimals, approximate: false }]);
  });

  it("is approximate behind 约 and before 余, which belong to its text", () => {
    expect(figures("清运约780吨").map(({ text, approximate }) => [text, approximate])).toEqual([["约780吨", true]]);
    expect(figures("处理5300余处").map(({ text, approximate }) => [text, approximate])).toEqual([["5300余处", true]]);
    expect(figures("满意度90%左右").map(({ text, approximate }) => [text, approximate])).toEqual([["90%左右", true]]);
  });

  it.each(["2021年12月5日", "截至12月", "第3号楼", "建至15层", "建党100周年", "4大类16方面", "A3纸", "前3名单位"])(
    "is none in %s",
    (text) => {
      expect(figures(text).filter(({ unit }) => unit !== "名")).toEqual([]);
    },
  );

  it("has the words before a remark in brackets as its label", () => {
    expect(said("资产总额（账面净值，下同）875.39万元")).toEqual([["资产总额", 875.39, "万元", false]]);
  });

  it("has a place inside its sentence where its text stands, whatever the text", () => {
    const words = fc.constantFrom(
      ..."共受理 12 3.5 1,000 件 % 万 亿 元 人次 余 约 百分之 九十 （ ） 。 ； ， \n \t m<sup>2</sup> 个点位 周年 \u0000 -".split(" "),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 40 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const report = readReport(text);
          for (const figure of report.figures) {
            const sentence = report.sentences[figure.sentence];
            expect(sentence?.index).toBe(figure.sentence);
            expect(sentence?.row).toBe(figure.row);
            expect(sentence?.text.slice(figure.start, figure.end)).toBe(figure.text);
            expect(figure.start).toBeLessThan(figure.end);
            expect(Number.isFinite(figure.value)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
