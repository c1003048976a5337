import { sayTogether } from "../../../src/locales";
import { applyRule, type ScoringRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

const rule: ScoringRule = { kind: "countShare", of: ["a", "b", "c"], overLimitPercent: 30 };
const counted = (total: number, met: number, undecided: number, weight = 10) =>
  applyRule(rule, ruleInput({ weight, count: () => ({ total, met, undecided }) }));

it.each([
  [10, 3, 3, 10],
  [10, 3, 2, 6.67], // 10 × 2 ÷ 3 = 6.666…
  [10, 3, 1, 3.33], // 10 ÷ 3 = 3.333…
  [10, 3, 0, 0],
  [5, 8, 7, 4.38], // 5 × 7 ÷ 8 = 4.375
])("of %d points, %d rows, %d reached: %d", (weight, total, met, expected) => {
  expect(counted(total, met, 0, weight)).toMatchObject({ kind: "scored", score: expected, met: total === met });
});

it("waits until every row is decided", () => {
  expect(counted(3, 2, 1)).toMatchObject({ kind: "noActual", steps: [{ key: "working.rowsUndecided", values: { rows: 1 } }] });
});

it("does not apply where none of its rows does", () => {
  expect(counted(0, 0, 0).kind).toBe("notApplicable");
});

it("hands on its rows and its limit", () => {
  const asked: unknown[] = [];
  applyRule(
    rule,
    ruleInput({
      count: (...question) => {
        asked.push(question);
        return { total: 1, met: 1, undecided: 0 };
      },
    }),
  );
  expect(asked).toEqual([[["a", "b", "c"], 30]]);
});

it("says the share", () => {
  expect(sayTogether(counted(3, 2, 0).steps)).toBe("3 个指标中达标 2 个，2 ÷ 3 × 10 = 6.67，得 6.67 分");
});
