import { evaluate, type Evaluation, type GoalRow, type Indicator, type RawCell, type Submission } from "../../../src/evaluation";
import { scheme } from "../filledForm";

/** A row of the table: its name, its target, its actual value, and whatever else a test is about. */
export type TableRow = [name: string, target: string, actual?: RawCell, change?: Partial<Indicator>];

/** Evaluates a form whose targets were declared in 绩效目标: name and target each. */
export function evaluateGoals(goals: readonly [string, string][], rows: readonly TableRow[], change: Partial<Submission> = {}): Evaluation {
  const columns = [
    { field: "name", title: "绩效目标" },
    { field: "target", title: "目标值" },
  ] as const;
  const targets = { code: "targets", title: "年度绩效目标", columns: [...columns], rows: 10 };
  const indicators = rows.map(([name, target, , more], index): Indicator => {
    return {
      code: `row-${String(index + 1)}`,
      path: ["产出", "数量", name],
      weight: 10,
      target,
      rule: { kind: "auto" },
      standard: "",
      ...more,
    };
  });
  return evaluate(
    { ...scheme, groups: [], gradeBands: [], indicators, form: { ...scheme.form, goals: [targets] } },
    {
      scheme: "test",
      unit: "测试街道",
      year: 2022,
      dates: {},
      basics: {},
      stated: { groups: [], rates: {} },
      goals: goals.map(([name, target]): GoalRow => ({ block: "targets", name, target })),
      ...change,
      entries: rows.map(([, , actual], index) => ({ indicator: `row-${String(index + 1)}`, ...(actual === undefined ? {} : { actual }) })),
    },
  );
}
