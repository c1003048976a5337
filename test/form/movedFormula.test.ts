import { movedFormula } from "../../src/form/movedFormula";

describe("a formula that moves from row 13 to row 14", () => {
  const moved = (formula: string): string => movedFormula(formula, 12, 13);

  it.each([
    ["=E13*0.5", "=E14*0.5"],
    ["=SUM($E$13:G13)/$F13", "=SUM($E$14:G14)/$F14"],
  ])("takes its own row along: %s", (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  it.each(["=E12+E130+E113", "=LOG13(2)", '="E13"', "=基本信息!E13", "='去年 表'!E13:E13", "=E13_a", "=109/13", "=数E13"])(
    "leaves all else alone: %s",
    (formula) => {
      expect(moved(formula)).toBe(formula);
    },
  );
});
