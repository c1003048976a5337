import { readCell, refineActual } from "../../../src/evaluation/quantity";
import { meaningOf, notesOf } from "./meaning";

function refined(actual: Parameters<typeof readCell>[0], target: string) {
  return refineActual(readCell(actual), readCell(target, "target"));
}

describe("an actual value beside its target", () => {
  it("counts the names of a count target", () => {
    const actual = "新增武汉鸿巢昆仑商贸有限公司、武汉阿伯仔食品贸易有限公司、武汉永兴副食品有限责任公司、武汉晟祥隆商贸有限公司。";
    const reading = refined(actual, "新增商贸业“小进限”3 户");
    expect(meaningOf(reading)).toBe("4户");
    expect(notesOf(reading)).toEqual(["namesCounted:4"]);
    expect(reading).toMatchObject({ raw: actual, text: actual });
  });

  it.each([
    ["甲公司；乙公司；丙公司", "3家", "3家"],
    ["东里社区，西里社区", "≥2个", "2个"],
    ["张某某、李某某", "2人", "2人"],
  ])("counts %s for %s as %s", (actual, target, expected) => {
    expect(meaningOf(refined(actual, target))).toBe(expected);
  });

  it.each([
    ["甲公司", "1家"],
    ["甲公司、乙公司等", "3家"],
    ["甲公司、乙公司和丙公司", "3家"],
    ["全面完成、达标", "2个"],
    ["落实防控，复审达标", "2次"],
    ["甲公司、乙公司", "90%"],
    ["甲公司、乙公司", "30万元"],
    ["甲公司、乙公司", "达标"],
    ["甲、乙", "2家"],
  ])("does not count %s for %s", (actual, target) => {
    expect(meaningOf(refined(actual, target))).toBe("words");
  });

  it.each([
    [0.95, "≥90%", "95%"],
    ["0.9143", "100%", "91.43%"],
    [1, "100%", "100%"],
    [0.29, ">20%", "29%"],
    [0.07, "=7%", "7%"],
  ])("takes the fraction %s beside %s as %s", (actual, target, expected) => {
    const reading = refined(actual, target);
    expect(meaningOf(reading)).toBe(expected);
    expect(notesOf(reading)).toHaveLength(1);
  });

  it.each([
    [0.95, "≤5%", "0.95"],
    [0.95, "<5%", "0.95"],
    [1.2, "≥90%", "1.2"],
    [95, "≥90%", "95"],
    [0, "≥90%", "0"],
    [0.95, "3家", "0.95"],
    ["0.95%", "≥90%", "0.95%"],
    [{ value: 0.95, numberFormat: "0%" }, "≥90%", "95%"],
  ])("leaves %j beside %s as it is", (actual, target, expected) => {
    const before = readCell(actual);
    expect(refineActual(before, readCell(target, "target"))).toBe(before);
    expect(meaningOf(before)).toBe(expected);
  });
});
