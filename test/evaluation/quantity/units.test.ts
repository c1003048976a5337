import fc from "fast-check";
import { convert } from "../../../src/evaluation/quantity";

describe("conversion of units", () => {
  it.each([
    [273900, "元", "万元", 27.39],
    [1.83, "亿元", "万元", 18300],
    [5, "‰", "%", 0.5],
    [15, "亩", "公顷", 1],
    [1, "公顷", "亩", 15],
    [1000, "平方米", "亩", 1.5],
    [5.63, "万平方米", "平方米", 56300],
    [2, "平方公里", "公顷", 200],
    [1500, "升", "立方米", 1.5],
    [3, "公里", "米", 3000],
    [250, "厘米", "米", 2.5],
    [2, "吨", "千克", 2000],
    [4, "斤", "千克", 2],
    [3, "天", "小时", 72],
    [1, "周", "日", 7],
    [90, "分钟", "小时", 1.5],
    [1, "年", "个月", 12],
    [12, "个", "家", 12],
    [5, "名", "人", 5],
  ])("%d %s in %s is %d", (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it.each([
    ["人", "人次"],
    ["人", "户"],
    ["%", "个百分点"],
    ["万元", "个"],
    ["天", "个工作日"],
    ["个月", "天"],
    ["次/月", "次"],
    ["", "个"],
  ])("does not turn %s into %s", (from, to) => {
    expect(convert(1, from, to)).toBeNull();
  });

  it("comes back to where it started", () => {
    const pairs = fc.constantFrom(["元", "亿元"], ["亩", "公顷"], ["平方米", "亩"], ["分钟", "天"], ["厘米", "公里"]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), pairs, (value, [from = "", to = ""]) => {
        const there = convert(value, from, to) ?? NaN;
        expect(convert(there, to, from)).toBeCloseTo(value, 6);
      }),
    );
  });
});
