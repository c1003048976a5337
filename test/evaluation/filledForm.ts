import { evaluate, type Entry, type Evaluation, type Indicator, type Problem, type Scheme, type Submission } from "../../src/evaluation";

/** A scheme of one row of each kind; each test changes what it is about. */
export const scheme: Scheme = {
  id: "test",
  version: "1",
  title: "测试方案",
  issuer: "测试",
  year: 2022,
  basis: [],
  fullScore: 100,
  claims: "whereJudged",
  groups: [
    { path: ["产出"], weight: 60 },
    { path: ["效益"], weight: 40 },
  ],
  indicators: [
    { code: "share", path: ["产出", "质量", "合格率"], weight: 20, target: "≥90%", rule: { kind: "proportional" }, standard: "" },
    {
      code: "rate",
      path: ["产出", "执行", "预算执行率"],
      weight: 10,
      target: "100%",
      derivedFrom: "budgetExecutionRate",
      rule: {
        kind: "bands",
        on: "actual",
        bands: [
          { min: 100, minInclusive: true, max: null, maxInclusive: false, points: 10 },
          { min: 90, minInclusive: true, max: 100, maxInclusive: false, points: 9 },
          { min: 0, minInclusive: true, max: 90, maxInclusive: false, points: 0 },
        ],
      },
      standard: "",
    },
    {
      code: "events",
      path: ["产出", "数量", "活动次数"],
      weight: 30,
      target: "≥12次",
      rule: { kind: "thresholdThenManual" },
      standard: "",
    },
    { code: "effect", path: ["效益", "社会效益", "促进稳定"], weight: 40, target: "符合", rule: { kind: "manual" }, standard: "" },
  ],
  gradeBands: [
    { grade: "优", min: 90, minInclusive: true, max: 100, maxInclusive: true },
    { grade: "良", min: 80, minInclusive: true, max: 90, maxInclusive: false },
    { grade: "差", min: 0, minInclusive: true, max: 80, maxInclusive: false },
  ],
  thresholds: {},
  checks: {},
  form: { title: "测试表", parts: [], columns: [], basics: [] },
};

type Change = Partial<Omit<Entry, "indicator">>;

/** A form in which everything is filled in and nothing is wrong: 20 + 10 + 30 + 40 = 100. */
export const goodEntries: Record<string, Change> = {
  share: { actual: "95%", selfScore: 20 },
  rate: { selfScore: 10 },
  events: { actual: "12次", selfScore: 30 },
  effect: { actual: "良好", selfScore: 40 },
};

export interface FormChange {
  entries?: Record<string, Change>;
  submission?: Partial<Omit<Submission, "entries">>;
  scheme?: Partial<Scheme>;
}

/** Evaluates the good form with some changes. */
export function evaluateForm({ entries = {}, submission = {}, scheme: schemeChange = {} }: FormChange = {}): Evaluation {
  return evaluate(
    { ...scheme, ...schemeChange },
    {
      scheme: "test",
      unit: "测试街道",
      year: 2022,
      dates: {},
      basics: { budgetAdjusted: 100, executed: 100 },
      stated: { groups: [], rates: {} },
      ...submission,
      entries: Object.keys(goodEntries).map((indicator) => ({ indicator, ...goodEntries[indicator], ...entries[indicator] })),
    },
  );
}

/** Evaluates a single row worth the full score. */
export function evaluateRow(row: Partial<Indicator>, entry: Change, change: Omit<FormChange, "entries"> = {}): Evaluation {
  const indicator: Indicator = {
    code: "row",
    path: ["组", "类", "行"],
    weight: 10,
    target: "100%",
    rule: { kind: "manual" },
    standard: "",
    ...row,
  };
  return evaluate(
    { ...scheme, fullScore: 10, groups: [], gradeBands: [], indicators: [indicator], ...change.scheme },
    {
      scheme: "test",
      unit: "测试街道",
      year: 2022,
      dates: {},
      basics: {},
      stated: { groups: [], rates: {} },
      ...change.submission,
      entries: [{ indicator: "row", ...entry }],
    },
  );
}

export function problemsOf(evaluation: Evaluation, check: string): Problem[] {
  return evaluation.problems.filter((problem) => problem.check === check);
}

/** The one row of evaluateRow. */
export function rowOf(evaluation: Evaluation) {
  const [row] = evaluation.indicators;
  if (!row) {
    throw new Error("no row");
  }
  return row;
}
