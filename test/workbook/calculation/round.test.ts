import fc from "fast-check";
import { excelRound } from "../../../src/workbook/calculation/round";

describe("ROUND", () => {
  test("half cents go away from zero, however they are stored", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (cents) => {
        const half = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}5`);
        expect(excelRound(half, 2)).toBe((cents + 1) / 100);
        expect(excelRound(-half, 2)).toBe(-(cents + 1) / 100);
      }),
    );
  });

  test("a number with no more places stays what it is", () => {
    fc.assert(fc.property(fc.integer(), (cents) => expect(excelRound(cents / 100, 2)).toBe(cents / 100 + 0)));
  });

  test.each([
    [0, 2, 0],
    [-0.001, 2, 0],
    [1e20, 2, 1e20],
    [123.456, 20, 123.456],
    [555, -3, 1000],
    [49, -2, 0],
  ])("%p to %p places is %p", (value, digits, rounded) => expect(excelRound(value, digits)).toBe(rounded));
});
