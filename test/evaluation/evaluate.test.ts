import fc from "fast-check";
import { evaluate, type Entry, type RawCell } from "../../src/evaluation";
import { evaluateForm, scheme } from "./filledForm";

describe("a form without claims", () => {
  const rules = {
    scheme: {
      claims: "never" as const,
      indicators: scheme.indicators.filter(({ rule }) => rule.kind !== "manual"),
      fullScore: 60,
      groups: [{ path: ["产出"], weight: 60 }],
    },
    entries: {},
  };

  it("has its total and grade from the rules alone", () => {
    const evaluation = evaluateForm(rules);
    expect(evaluation).toMatchObject({ total: 60, calculated: 60, claimed: 0, openRows: 0, grade: "差" });
  });

  it("has an open row and no grade when one value is taken out", () => {
    const evaluation = evaluateForm({ ...rules, entries: { share: { actual: "" } } });
    expect(evaluation).toMatchObject({ total: 40, openRows: 1, grade: null });
    expect(evaluation.indicators.find(({ code }) => code === "share")).toMatchObject({ score: null, status: "open" });
  });
});

describe("totals", () => {
  it("are split into what rules computed and what is claimed", () => {
    expect(evaluateForm({ entries: { effect: { selfScore: 38.5 } } })).toMatchObject({ total: 98.5, calculated: 60, claimed: 38.5 });
  });

  it("give groups their score and rate", () => {
    expect(evaluateForm({ entries: { share: { actual: "45%" } } }).groups).toEqual([
      { code: "产出", path: ["产出"], weight: 60, score: 50, rate: 83.33 },
      { code: "效益", path: ["效益"], weight: 40, score: 40, rate: 100 },
    ]);
  });

  it.each([
    [29.994, 89.99, "良"],
    [29.995, 90, "优"],
    [0.1 + 0.2, 60.3, "差"],
  ])("earn the grade of the rounded total: a claim of %d makes %d, %s", (selfScore, total, grade) => {
    expect(evaluateForm({ entries: { effect: { selfScore } } })).toMatchObject({ total, grade });
  });

  it("have no grade where the scheme has no bands", () => {
    expect(evaluateForm({ scheme: { gradeBands: [] } }).grade).toBeNull();
  });
});

describe("a row without points of its own", () => {
  it("stays open, so that no grade is given on part of the points", () => {
    const indicators = scheme.indicators.map((indicator) => (indicator.code === "share" ? { ...indicator, weight: null } : indicator));
    expect(evaluateForm({ scheme: { indicators } })).toMatchObject({ total: 80, openRows: 1, grade: null });
  });
});

describe("the receipt", () => {
  it("keeps every cell untouched beside how it was read", () => {
    const [row] = evaluateForm({ entries: { share: { actual: "达到 ９５％", target: "不低于90%" } } }).indicators;
    expect(row?.readings).toMatchObject({
      target: { raw: "不低于90%", kind: "quantity", comparator: "≥", quantity: { value: 90, unit: "%" } },
      actual: { raw: "达到 ９５％", text: "达到 ９５％", kind: "quantity", quantity: { value: 95, unit: "%" } },
      selfScore: { raw: 20, quantity: { value: 20, unit: "" } },
    });
  });
});

describe("any form at all", () => {
  const cell: fc.Arbitrary<RawCell> = fc.oneof(
    fc.constantFrom("", "/", "90%", "≥90%", "符合", "不符合", "1-2", "约95%", "#N/A", "2022-12-31", "12次", "100", "10分"),
    fc.string(),
    fc.double({ noNaN: false }),
    fc.integer({ min: -10, max: 120 }),
    fc.record({
      value: fc.oneof(fc.double(), fc.boolean(), fc.string()),
      numberFormat: fc.constantFrom("General", "0%", "yyyy-mm-dd", "@"),
    }),
  );
  const entry: fc.Arbitrary<Entry> = fc.record(
    {
      indicator: fc.constantFrom("share", "rate", "events", "effect", "促进稳定", "没有"),
      target: cell,
      actual: cell,
      selfScore: cell,
      reason: cell,
    },
    { requiredKeys: ["indicator"] },
  );
  const submission = fc.record({
    scheme: fc.constant("test"),
    unit: cell,
    year: cell,
    dates: fc.record({ report: cell, collectionEnd: cell }, { requiredKeys: [] }),
    basics: fc.record({ budgetInitial: cell, budgetAdjusted: cell, executed: cell }, { requiredKeys: [] }),
    entries: fc.array(entry, { maxLength: 6 }),
    stated: fc.record({
      groups: fc.array(fc.record({ name: fc.constantFrom("产出", "效益", "别的"), score: cell, rate: cell }, { requiredKeys: ["name"] }), {
        maxLength: 3,
      }),
      rates: fc.record({ budgetExecutionRate: cell }, { requiredKeys: [] }),
    }),
  });
  const schemes = fc
    .constantFrom("never" as const, "whereJudged" as const, "whereNoActual" as const)
    .map((claims) => ({ ...scheme, claims }));

  it("is evaluated without throwing, within the points, and the same each time", () => {
    fc.assert(
      fc.property(schemes, submission, (chosen, filled) => {
        const evaluation = evaluate(chosen, filled);
        for (const { score, weight } of evaluation.indicators) {
          expect(score === null || (score >= 0 && score <= (weight ?? 0))).toBe(true);
        }
        expect(evaluation.total).toBeCloseTo(evaluation.calculated + evaluation.claimed, 6);
        expect(evaluation.grade === null).toBe(evaluation.openRows > 0);
        expect(evaluate(chosen, filled)).toEqual(evaluation);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps every answer plain data: JSON loses nothing of it", () => {
    fc.assert(
      fc.property(submission, (filled) => {
        const { indicators: _, ...rest } = evaluate(scheme, filled);
        expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
      }),
    );
  });
});
