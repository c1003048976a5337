import { sayTogether } from "../../../src/locales";
import type { ScoringRule, Submission } from "../../../src/evaluation";
import { readBasics } from "../../../src/evaluation/basics";
import { deriver } from "../../../src/evaluation/derive";
import { applyRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

const rule: ScoringRule = { kind: "derived", formula: "budgetExecutionRate", rule: { kind: "proportional" } };

function outcomeOf(basics: Submission["basics"], changed: ScoringRule = rule, actual?: string) {
  return applyRule(
    changed,
    ruleInput({
      target: "100%",
      ...(actual === undefined ? {} : { actual }),
      derive: deriver(
        readBasics({ scheme: "test", unit: "", year: 2021, dates: {}, basics, entries: [], stated: { groups: [], rates: {} } }),
      ),
    }),
  );
}

it.each([
  [100, 100, 10],
  [117.5, 107.43, 9.14], // 107.43 ÷ 117.5 = 91.43 %; × 10 = 9.143
  [985.19, 914.97, 9.29], // 92.87 %; 9.287
  [1172.55, 1268.72, 10], // 108.2 %, but never more than the weight
  [100, 0, 0],
])("a budget of %d and %d executed earn %d", (budgetAdjusted, executed, expected) => {
  expect(outcomeOf({ budgetAdjusted, executed })).toMatchObject({ kind: "scored", score: expected });
});

it("shows the formula, then the score", () => {
  expect(sayTogether(outcomeOf({ budgetAdjusted: 117.5, executed: 107.43 }).steps)).toMatch(/107\.43 ÷ 117\.5 = 91\.43%.*得 9\.14 分$/);
});

it("does not apply where nothing was planned and nothing spent: 0 ÷ 0 is never 100%", () => {
  const outcome = outcomeOf({ budgetAdjusted: 0, executed: 0 });
  expect(outcome.kind).toBe("notApplicable");
  expect(sayTogether(outcome.steps)).not.toContain("100%");
});

it("earns nothing where money was spent without a budget", () => {
  expect(outcomeOf({ budgetAdjusted: 0, executed: 5 })).toMatchObject({ kind: "scored", score: 0, met: false });
});

it("waits for the basic data, and says which is missing, whatever is typed as the actual value", () => {
  const outcome = outcomeOf({ budgetAdjusted: 100 }, rule, "100%");
  expect(outcome.kind).toBe("noActual");
  expect(sayTogether(outcome.steps)).toBe("未填全年执行数，不能计算");
});

it("blames basic data that are no number", () => {
  expect(outcomeOf({ budgetAdjusted: 100, executed: "约90" })).toMatchObject({ kind: "unreadable", fault: { check: "K4" } });
});

it("lets any rule judge the value", () => {
  const tenth = { minInclusive: true, maxInclusive: false };
  const bands: ScoringRule = {
    kind: "derived",
    formula: "budgetExecutionRate",
    rule: {
      kind: "bands",
      on: "rate",
      bands: [
        { ...tenth, min: 100, max: null, points: 10 },
        { ...tenth, min: 90, max: 100, points: 9 },
        { ...tenth, min: 0, max: 90, points: 0 },
      ],
    },
  };
  // 91.43 % lies from 90 to 100
  expect(outcomeOf({ budgetAdjusted: 117.5, executed: 107.43 }, bands)).toMatchObject({ score: 9 });
  const judging: ScoringRule = { kind: "derived", formula: "budgetExecutionRate", rule: { kind: "thresholdThenManual" } };
  expect(outcomeOf({ budgetAdjusted: 100, executed: 99 }, judging)).toMatchObject({ kind: "judged", missed: true });
});
