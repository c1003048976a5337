import type { Figure } from "../../../src/evaluation";
import { readFigures } from "../../../src/evaluation/figures";

const read = (figure: Partial<Figure>) => readFigures([{ label: "数", ...figure }])[0];

describe("a row of 数据核对", () => {
  it("has a number with the unit beside it, or with its own", () => {
    expect(read({ value: 8183, unit: "万元" })?.value).toMatchObject({ value: 8183, unit: "万元", text: "8183万元", approximate: false });
    expect(read({ value: "7亿元", unit: "万元" })?.value).toMatchObject({ value: 7, unit: "亿元", text: "7亿元" });
    expect(read({ value: 24, unit: "页" })?.value).toMatchObject({ value: 24, unit: "页", text: "24页" });
    expect(read({ value: 24 })?.value).toMatchObject({ value: 24, unit: "" });
  });

  it("takes 万 as part of the number where the unit has none, known to ten thousands", () => {
    expect(read({ value: "58万", unit: "人次" })?.value).toMatchObject({ value: 580000, unit: "人次", decimals: -4 });
    expect(read({ value: "40多万" })?.value).toMatchObject({ value: 40, unit: "万元", decimals: 0, approximate: true });
    expect(read({ value: 8.8, unit: "万平方米" })?.value).toMatchObject({ value: 8.8, unit: "万平方米", decimals: 1 });
  });

  it("knows approximate figures and bounds from exact ones", () => {
    for (const value of ["5300余", "约67", "近3000", "超过90"]) {
      expect(read({ value, unit: "处" })?.value).toMatchObject({ approximate: true });
    }
  });

  it("has shares in percent, however they are written", () => {
    expect(read({ share: "56.81%" })?.share).toMatchObject({ percent: 56.81, decimals: 2 });
    expect(read({ share: { value: 0.5681, numberFormat: "0.00%" } })?.share).toMatchObject({ percent: 56.81 });
    expect(read({ share: "百分之九十五" })?.share).toMatchObject({ percent: 95 });
    expect(read({ share: 97 })?.share).toMatchObject({ percent: 97 });
  });

  it.each([
    ["增长9.3%", 9.3, false],
    ["下降12.5%", -12.5, false],
    ["-12.5%", -12.5, false],
    ["负增长3%", -3, false],
    ["减少3.2个百分点", -3.2, true],
  ])("has the growth %s as %d", (growth, percent, inPoints) => {
    expect(read({ growth })?.growth).toMatchObject({ percent, inPoints });
  });

  it("names the cells that it cannot read, and drops none of them", () => {
    const figure = { value: "若干", previous: "3/44", share: "大部分", growth: "持平", parts: "一半", of: "没有这一项" };
    expect(read(figure)?.unread).toEqual([
      { field: "value", text: "若干", kind: "noNumber" },
      { field: "previous", text: "3/44", kind: "noNumber" },
      { field: "share", text: "大部分", kind: "noNumber" },
      { field: "growth", text: "持平", kind: "noNumber" },
      { field: "parts", text: "一半", kind: "listing" },
      { field: "of", text: "没有这一项", kind: "noFigure" },
    ]);
    expect(read({ share: 0.97, growth: 0.05 })?.unread.map(({ kind }) => kind)).toEqual(["percentSign", "percentSign"]);
    expect(read({ value: "", share: "/", parts: "", of: "—" })?.unread).toEqual([]);
  });
});

describe("a part and its whole", () => {
  it("are joined by the whole's name, width and spaces aside", () => {
    const [whole, part] = readFigures([{ label: "成员（两委）" }, { label: "书记", of: " 成员(两委)" }]);
    expect(part?.whole).toBe(whole);
    expect(whole?.parts).toEqual([part]);
  });

  it("are of one source, where several wholes have the name", () => {
    const [first, second, part, other] = readFigures([
      { label: "问题", source: "甲" },
      { label: "问题", source: "乙" },
      { label: "整改", of: "问题", source: "乙" },
      { label: "办结", of: "问题" },
    ]);
    expect(part?.whole).toBe(second);
    expect(other?.whole).toBe(first);
  });

  it("are never the same row", () => {
    const [figure] = readFigures([{ label: "问题", of: "问题" }]);
    expect(figure).toMatchObject({ whole: null, unread: [{ kind: "noFigure" }] });
  });
});
