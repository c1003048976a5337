import fc from "fast-check";
import { basicData, derivedFormulas } from "../../src/evaluation";
import { parseSubmission } from "../../src/schemes";
import scheme from "../../src/schemes/qiaoxi-2022.json";
import { arbitraryScheme } from "./arbitraryScheme";

const bare = { scheme: "qiaoxi-2022", unit: "测试街道", year: 2022, entries: [] };

describe("a submission", () => {
  it("may hold every basic datum, every rate, and what a rule takes apart from the actual value", () => {
    const basics = Object.fromEntries(basicData.map((datum) => [datum, "12万元"]));
    const rates = Object.fromEntries(derivedFormulas.map((formula) => [formula, { value: 0.9, numberFormat: "0%" }]));
    const entries = [{ indicator: "quality-1", actual: 3, tier: "达成年度指标", itemsMet: [1, 3], notApplicable: true }];
    const submission = { ...bare, dates: {}, basics, entries, stated: { groups: [], rates } };
    expect(parseSubmission(submission)).toEqual({ submission });
  });

  it.each<[string, object, { path: string; expected: string; seen: string }]>([
    ["an unknown datum", { basics: { budget: 1 } }, { path: "basics.budget", expected: "no such field", seen: "a field" }],
    ["a cell that is none", { basics: { executed: true } }, { path: "basics.executed", expected: "(string | number)", seen: "true" }],
    [
      "a formatted cell without its format",
      { entries: [{ indicator: "quality-1", actual: { value: 1 } }] },
      { path: "entries[0].actual.numberFormat", expected: "required", seen: "missing" },
    ],
    ["a number that no cell holds", { year: Infinity }, { path: "year", expected: "finite", seen: "Infinity" }],
    [
      "an item without a number",
      { entries: [{ indicator: "quality-1", itemsMet: [0] }] },
      { path: "entries[0].itemsMet[0]", expected: ">=1", seen: "0" },
    ],
    ["an unknown rate", { stated: { rates: { rate: 1 } } }, { path: "stated.rates.rate", expected: "no such field", seen: "a field" }],
    ["a fault of its scheme", { scheme: { ...scheme, year: "2022" } }, { path: "scheme.year", expected: "number", seen: '"2022"' }],
  ])("names the field of %s", (_name, change, fault) => {
    const parsed = parseSubmission({ ...bare, ...change });
    expect("faults" in parsed ? parsed.faults : []).toEqual([fault]);
  });

  it("carries any valid scheme whole", () => {
    fc.assert(
      fc.property(arbitraryScheme, (whole) => {
        const parsed = parseSubmission({ ...bare, scheme: JSON.parse(JSON.stringify(whole)) as unknown });
        expect("submission" in parsed ? parsed.submission.scheme : parsed).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});
