import { applyRule, type RuleOutcome, type ScoringRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";
import vectors from "./ruleVectors.json";

/** The published vectors of the rules that judge and count; the figure rules and adjustments stand in files of their own. */
const tiers = vectors.flatMap(({ rule, w, tier, allowed, upperExclusive }) =>
  rule === "qualitativeTiers" && tier !== undefined && allowed !== undefined
    ? [{ name: `${rule}, ${w} points, ${tier}`, weight: w, tier, allowed, maxInclusive: upperExclusive !== true }]
    : [],
);
const checklists = vectors.flatMap(({ rule, w, N, ok, score }) =>
  rule === "checklist" && N !== undefined && ok !== undefined
    ? [{ name: `${rule}, ${w} points, ${ok} of ${N} items`, weight: w, count: N, met: ok, score }]
    : [],
);

it("every vector of these kinds is tried", () => {
  expect(tiers).toHaveLength(3);
  expect(checklists).toHaveLength(1);
});

describe.each([
  { chosen: "apart", input: (tier: string) => ({ tier }) },
  { chosen: "by the actual value", input: (tier: string) => ({ actual: tier }) },
])("a tier chosen $chosen", ({ input }) => {
  const rule: ScoringRule = { kind: "qualitativeTiers", tiers: "80/60" };

  it.each(tiers)("$name", ({ weight, tier, allowed: [min, max], maxInclusive }) => {
    expect(applyRule(rule, ruleInput({ weight, target: "达标", ...input(tier) }))).toMatchObject({
      kind: "judged",
      allowed: { min, max, maxInclusive },
    });
  });
});

describe("items of a checklist", () => {
  const outcomeOf = (weight: number, count: number, actual: string): RuleOutcome =>
    applyRule(
      { kind: "checklist", items: Array.from({ length: count }, (_, index) => ({ text: `要点${index + 1}` })) },
      ruleInput({ weight, target: "健全", actual }),
    );

  it.each(checklists)("$name", ({ weight, count, met, score }) => {
    expect(outcomeOf(weight, count, `${met}项`)).toMatchObject({ kind: "scored", score });
  });
});
