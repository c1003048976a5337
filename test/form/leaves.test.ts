import fc from "fast-check";
import { fromLeaves, intervalText, toLeaves } from "../../src/form/leaves";

describe("a scheme as leaves", () => {
  it("names each leaf by its path", () => {
    expect([...toLeaves({ a: [{ b: 1 }, { b: "x" }], c: { d: null, e: true } })]).toEqual([
      ["a.0.b", 1],
      ["a.1.b", "x"],
      ["c.d", null],
      ["c.e", true],
    ]);
  });

  it("writes four bounds as one interval", () => {
    expect(intervalText({ min: 75, minInclusive: true, max: 85, maxInclusive: false })).toBe("[75,85)");
    expect(intervalText({ min: null, minInclusive: false, max: 5, maxInclusive: true })).toBe("(-∞,5]");
    expect([...toLeaves({ min: 85, minInclusive: true, max: 100, maxInclusive: true, grade: "优秀" })]).toEqual([
      ["interval", "[85,100]"],
      ["grade", "优秀"],
    ]);
  });

  it("keeps empty lists and empty objects", () => {
    expect(fromLeaves(toLeaves({ a: [], b: {}, c: "[]", d: "{}" }))).toEqual({ a: [], b: {}, c: "[]", d: "{}" });
  });

  it("gives back what it was made from", () => {
    const leaf = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("[]", "{}"), fc.integer(), fc.boolean(), fc.constant(null));
    // Any number that JSON can hold, also 1e-7 and 1e21; JSON itself has no -0.
    const bound = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const band = fc.record({
      min: fc.option(bound),
      minInclusive: fc.boolean(),
      max: fc.option(bound),
      maxInclusive: fc.boolean(),
      points: bound,
    });
    const name = fc.stringMatching(/^[a-z][a-zA-Z]{2,8}$/u).filter((key) => key !== "interval");
    const scheme = fc.dictionary(name, fc.oneof(leaf, fc.array(leaf, { maxLength: 12 }), fc.array(band), fc.dictionary(name, leaf)));
    fc.assert(
      fc.property(scheme, (data) => {
        const plain: unknown = JSON.parse(JSON.stringify(data));
        expect(fromLeaves(toLeaves(plain))).toEqual(plain);
      }),
    );
  });
});
