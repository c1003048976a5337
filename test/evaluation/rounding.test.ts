import Big from "big.js";
import fc from "fast-check";
import { asCellKeeps, decimalText, percentOf, roundToHundredths, sum } from "../../src/evaluation/rounding";

describe("rounding", () => {
  it.each([
    [3.125, 3.13],
    [1.005, 1.01],
    [89.995, 90],
    [89.99499, 89.99],
    [-1.005, -1.01],
    [0, 0],
    [-0, 0],
    [-0.001, 0],
  ])("rounds %d half up to %d", (value, rounded) => {
    expect(roundToHundredths(value)).toBe(rounded);
  });

  it("adds without binary residue", () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([49.99, 40, 0.005])).toBe(89.995);
  });

  it("takes a figure with binary residue of a cell's formula as what the cell shows", () => {
    expect(decimalText(0.1 + 0.2)).toBe("0.3");
    expect(roundToHundredths(1.1 * 1.15)).toBe(1.27);
  });

  it("takes the residue of a formula for 0", () => {
    expect(asCellKeeps(0.3 - 0.1 - 0.2)).toBe(0);
    expect(asCellKeeps(5e-324)).toBe(0);
    expect(asCellKeeps(0.000001)).toBe(0.000001);
  });

  it("gives rates in percent, and none over 0", () => {
    expect(percentOf(107.43, 117.5)).toBe(91.43);
    expect(percentOf(1, 0)).toBeNull();
  });

  it("agrees with whole-number arithmetic for every score of three decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousandths) => {
        const hundredths = Math.floor((thousandths + 5) / 10);
        expect(roundToHundredths(thousandths / 1000)).toBe(hundredths / 100);
      }),
    );
  });

  it("gives the rates that decimals give, also near a half", () => {
    const amount = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100);
    const base = fc.oneof(
      amount.filter((value) => value !== 0),
      fc.constantFrom(200, 800, 1.6, 20000),
    );
    fc.assert(
      fc.property(amount, base, (part, whole) => {
        const exact = new Big(part).times(100).div(whole).round(2, Big.roundHalfUp).toNumber();
        expect(percentOf(part, whole)).toBe(exact + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("is stable: rounding twice changes nothing, and the step is never more than half a hundredth", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const rounded = roundToHundredths(value);
        expect(roundToHundredths(rounded)).toBe(rounded);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it("sums the same in any order", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100));
    fc.assert(fc.property(scores, (values) => expect(sum(values)).toBe(sum([...values].reverse()))));
  });

  it("prints figures without exponents", () => {
    expect(decimalText(1e-7)).toBe("0.0000001");
    expect(decimalText(1e21)).toBe("1000000000000000000000");
    expect(decimalText(117.5)).toBe("117.5");
  });
});
