import { evaluate, type Adjustments, type GradeBand, type Indicator } from "../../../src/evaluation";
import { adjust } from "../../../src/evaluation/adjustments";
import { readBasics } from "../../../src/evaluation/basics";
import { derive } from "../../../src/evaluation/derive";
import { gradeOf } from "../../../src/evaluation/grading";
import vectors from "../rules/ruleVectors.json";
import { scheme } from "../filledForm";

/** The published vectors of grades, caps, redistribution and the execution rate's points; the other kinds stand with the rules. */
type Vector = Partial<Record<"w" | "budget" | "executed" | "score" | "total" | "exec" | "raw" | "applicable", number>> & {
  rule: string;
  bands?: string;
  grade?: string;
  findings?: string[];
};
const of = (rule: string): [string, Vector][] =>
  (vectors as Vector[]).filter((vector) => vector.rule === rule).map((vector) => [JSON.stringify(vector), vector]);

const band = (grade: string, min: number, max: number): GradeBand => ({ grade, min, minInclusive: true, max, maxInclusive: max === 100 });
const gradeBands: Record<string, GradeBand[]> = {
  "90/80/60": [band("优", 90, 100), band("良", 80, 90), band("中", 60, 80), band("差", 0, 60)],
  "85/75/60": [band("优秀", 85, 100), band("良好", 75, 85), band("一般", 60, 75), band("较差", 0, 60)],
};

const submission = { scheme: "test", unit: "", year: 2022, dates: {}, entries: [], stated: { groups: [], rates: {} } };

it.each(of("grade"))("%s", (_name, { bands = "", total = NaN, grade }) => {
  expect(gradeOf(total, gradeBands[bands] ?? [])).toBe(grade);
});

it.each(of("totalCap"))("%s", (_name, { exec = NaN, raw = NaN, total }) => {
  const cap = (min: number, max: number, most: number) => ({ min, minInclusive: true, max, maxInclusive: false, total: most });
  const adjustments: Adjustments = { totalCaps: [cap(70, 80, 89), cap(60, 70, 79), cap(50, 60, 69), cap(0, 50, 59)] };
  const execution = derive("budgetExecutionRate", readBasics({ ...submission, basics: { budgetAdjusted: 100, executed: exec } }));
  expect(adjust({ scheme: { ...scheme, adjustments }, rows: [], execution }, raw).total).toBe(total);
});

it.each(of("redistribute"))("%s", (_name, { score = NaN, applicable = NaN, total }) => {
  const row = (code: string, weight: number): Indicator => ({
    code,
    path: ["组", code],
    weight,
    target: "100%",
    rule: { kind: "manual" },
    standard: "",
  });
  const indicators = [row("applies", applicable), row("does-not", 100 - applicable)];
  const entries = [
    { indicator: "applies", actual: "已完成", selfScore: score },
    { indicator: "does-not", notApplicable: true },
  ];
  const redistributing = { ...scheme, groups: [], indicators, adjustments: { notApplicable: "redistribute" as const } };
  expect(evaluate(redistributing, { ...submission, basics: {}, entries })).toMatchObject({ rawTotal: score, total });
});

it.each(of("proportional(exec)"))("%s", (_name, { w = NaN, budget = NaN, executed = NaN, score, findings = [] }) => {
  const row: Indicator = {
    code: "rate",
    path: ["预算执行", "预算执行率"],
    weight: w,
    target: "100%",
    derivedFrom: "budgetExecutionRate",
    rule: { kind: "proportional" },
    standard: "",
  };
  const evaluation = evaluate(
    { ...scheme, fullScore: w, groups: [], gradeBands: [], indicators: [row] },
    { ...submission, basics: { budgetAdjusted: budget, executed } },
  );
  expect(evaluation.indicators[0]?.score).toBe(score);
  const found = evaluation.problems.map(({ check }) => check);
  expect(found.filter((check) => check.startsWith("D"))).toEqual(findings);
});

it("lists every vector of these kinds", () => {
  const count = (rule: string) => of(rule).length;
  expect([count("grade"), count("totalCap"), count("redistribute"), count("proportional(exec)")]).toEqual([5, 1, 1, 2]);
});
