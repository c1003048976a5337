import fc from "fast-check";
import type { CompositePart, ScoringRule } from "../../../src/evaluation";
import { applyRule, type RuleOutcome } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

const weights = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const words = fc.constantFrom(
  ..."达成 达标 未达标 基本 部分 没有 已 全面 不断 提高 提升 有待 一般 差 ， 、 。 但 符合 不符合 全部 无 第 项 ① ④ 1 2 3 12 % 起 约 ≥ -".split(
    " ",
  ),
);
const answers = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join("")),
);

/** What may be earned: from, to, and whether the upper bound belongs to it. Null where nothing is found yet. */
function earned(outcome: RuleOutcome): { min: number; max: number; maxInclusive: boolean } | null {
  switch (outcome.kind) {
    case "scored":
      return { min: outcome.score, max: outcome.score, maxInclusive: true };
    case "judged":
      return outcome.allowed;
    default:
      return null;
  }
}

function expectWithin(outcome: RuleOutcome, weight: number): void {
  const found = earned(outcome);
  if (found === null) {
    return;
  }
  expect(found.min).toBeGreaterThanOrEqual(0);
  expect(found.max).toBeLessThanOrEqual(weight);
  expect(found.min).toBeLessThanOrEqual(found.max);
  for (const points of [found.min, found.max]) {
    expect(Number(points.toFixed(2))).toBe(points);
  }
  if (outcome.kind === "judged" && outcome.suggested !== undefined) {
    expect(outcome.suggested).toBeGreaterThanOrEqual(found.min);
    expect(outcome.suggested).toBeLessThanOrEqual(found.max);
  }
}

const judging: fc.Arbitrary<ScoringRule> = fc.constantFrom<ScoringRule>(
  { kind: "qualitativeTiers", tiers: "80/60" },
  { kind: "qualitativeTiers", tiers: "80/50", unclaimed: "suggested" },
  { kind: "checklist", items: [{ text: "一" }, { text: "二" }, { text: "三" }] },
  { kind: "checklist", items: [{ text: "一" }, { text: "二" }], names: "unmet" },
  { kind: "deductPerIncident", deduct: 1.5 },
  { kind: "deductPerIncident", deduct: 0.07, atMost: 0.5 },
  { kind: "negativeEvents" },
  { kind: "negativeEvents", deduct: 0.33 },
  { kind: "manual", atMost: 3 },
);

it("whatever is answered to them, rules that judge and count stay from nothing to the weight, in hundredths", () => {
  fc.assert(
    fc.property(judging, weights, answers, answers, (rule, weight, target, actual) => {
      expectWithin(applyRule(rule, ruleInput({ weight, target, actual })), weight);
    }),
    { numRuns: 1000 },
  );
});

it("items that are met and items that are not share the weight among them", () => {
  fc.assert(
    fc.property(weights, fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (weight, met) => {
      const rule: ScoringRule = { kind: "checklist", items: met.map((_, index) => ({ text: `要点${index + 1}` })) };
      const scoreOf = (wanted: boolean): number => {
        const itemsMet = met.flatMap((each, index) => (each === wanted ? [index + 1] : []));
        const outcome = applyRule(rule, ruleInput({ weight, itemsMet }));
        return outcome.kind === "scored" ? outcome.score : Number.NaN;
      };
      expect(Math.abs(scoreOf(true) + scoreOf(false) - weight)).toBeLessThan(0.0101);
    }),
  );
});

it("one incident more never earns more", () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 500 }), (weight, incidents, hundredths) => {
      const rule: ScoringRule = { kind: "deductPerIncident", deduct: hundredths / 100 };
      const scoreOf = (count: number): number => {
        const outcome = applyRule(rule, ruleInput({ weight, actual: count }));
        return outcome.kind === "scored" ? outcome.score : Number.NaN;
      };
      expect(scoreOf(incidents + 1)).toBeLessThanOrEqual(scoreOf(incidents));
    }),
  );
});

describe("a composite", () => {
  const figures = fc.integer({ min: 0, max: 30 });
  const part: fc.Arbitrary<CompositePart> = fc.oneof(
    figures.map((bound): CompositePart => ({ rule: { kind: "proportional" }, target: `≥${bound}次` })),
    fc.constant<CompositePart>({ rule: { kind: "thresholdThenManual" }, target: "≥20次" }),
    fc.constant<CompositePart>({ rule: { kind: "manual", atMost: 4 } }),
    fc.constant<CompositePart>({ rule: { kind: "countShare", of: ["none"] } }),
  );
  const ops = fc.constantFrom("sum" as const, "min" as const, "max" as const, "firstApplicable" as const);
  const composite: fc.Arbitrary<ScoringRule> = fc
    .tuple(ops, fc.array(part, { minLength: 1, maxLength: 4 }))
    .map(([op, parts]) => ({ kind: "composite", op, parts }));
  const nested: fc.Arbitrary<ScoringRule> = fc
    .tuple(ops, composite, part)
    .map(([op, inner, beside]) => ({ kind: "composite", op, parts: [{ rule: inner, weight: 3 }, beside] }));

  it("stays from nothing to the weight, in hundredths", () => {
    fc.assert(
      fc.property(fc.oneof(composite, nested), weights, figures, (rule, weight, actual) => {
        expectWithin(applyRule(rule, ruleInput({ weight, actual: `${actual}次` })), weight);
      }),
      { numRuns: 500 },
    );
  });

  it("takes with max at least, with min at most what each of its parts earns alone", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), figures, (parts, figure) => {
        const actual = `${figure}次`;
        const alone = parts.flatMap(
          ({ rule, target }) => earned(applyRule(rule, ruleInput({ actual, ...(target === undefined ? {} : { target }) }))) ?? [],
        );
        const [highest, lowest] = (["max", "min"] as const).map((op) =>
          earned(applyRule({ kind: "composite", op, parts }, ruleInput({ actual }))),
        );
        for (const { min, max } of alone) {
          expect(highest?.min).toBeGreaterThanOrEqual(min);
          expect(highest?.max).toBeGreaterThanOrEqual(max);
          expect(lowest?.min).toBeLessThanOrEqual(min);
          expect(lowest?.max).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});
