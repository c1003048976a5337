import { evaluate, type Indicator, type Submission } from "../../src/evaluation";
import { readPoints } from "../../src/evaluation/quantity";
import { say } from "../../src/locales";
import { readForm } from "../../src/form";
import { laidOut, type } from "../form/sheets";
import { evaluateForm, evaluateRow, problemsOf, rowOf, scheme } from "./filledForm";

/** The edge cases that every district meets, one test each; a row is worth 10 points. */

const proportional: Partial<Indicator> = { rule: { kind: "proportional" } };
const inverse: Partial<Indicator> = { rule: { kind: "inverse", form: "ratio" } };
const auto: Partial<Indicator> = { rule: { kind: "auto" } };
const noPublicExpenses: Pick<Indicator, "target" | "derivedFrom" | "rule"> = {
  target: "≤100%",
  derivedFrom: "threePublicControlRate",
  rule: { kind: "inverse", form: "ratio" },
};
const emptySubmission: Submission = {
  scheme: "test",
  unit: "测试街道",
  year: 2022,
  dates: {},
  basics: {},
  entries: [],
  stated: { groups: [], rates: {} },
};

function workingOf(evaluation: ReturnType<typeof evaluateRow>): string {
  return rowOf(evaluation)
    .working.steps.map((step) => say(step))
    .join("；");
}

describe("the target", () => {
  it.each(["", "≥90%或≤5次，3%"])("%j cannot be used: no score, E1", (target) => {
    const evaluation = evaluateRow({ ...proportional, target }, { actual: "95%" });
    expect(rowOf(evaluation)).toMatchObject({ score: null, status: "unreadable" });
    expect(problemsOf(evaluation, "E1")).toHaveLength(1);
  });

  it.each([
    ["≥0", "0", 10],
    ["≥0", "3", 10],
  ])("%s: %s earns %d", (target, actual, score) => {
    expect(rowOf(evaluateRow({ ...proportional, target }, { actual })).score).toBe(score);
  });

  it.each([
    ["≤0", inverse, "0", 10],
    ["≤0", inverse, "0.1", 0],
    ["=0", auto, "0", 10],
    ["=0", auto, "1", 0],
  ])("%s has no ratio: %#", (target, rule, actual, score) => {
    expect(rowOf(evaluateRow({ ...rule, target }, { actual })).score).toBe(score);
  });

  it("in words is judged by tiers", () => {
    const evaluation = evaluateRow({ ...auto, target: "达标" }, { actual: "部分达成", selfScore: 7 });
    expect(rowOf(evaluation)).toMatchObject({ score: 7, status: "claimed" });
  });

  it("with two figures of different units is no dual target: E1", () => {
    const evaluation = evaluateRow({ ...auto, target: "12次/30人" }, { actual: "12次" });
    expect(rowOf(evaluation).score).toBeNull();
    expect(problemsOf(evaluation, "E1")).toHaveLength(1);
  });

  it.each([
    ["2022-12-31", 10],
    ["12月31日", 10],
    ["2023年1月1日", null],
  ])("12月底前 is the last day of the year that is evaluated: done on %s", (actual, score) => {
    const evaluation = evaluateRow({ rule: { kind: "deadline" }, target: "12月底前" }, { actual });
    expect(rowOf(evaluation).score).toBe(score);
  });
});

describe("nothing planned", () => {
  const nothing = { threePublicBudget: 0, threePublicActual: 0 };

  it("and nothing spent does not apply: full points, an information, and never 100%", () => {
    const evaluation = evaluateRow(noPublicExpenses, {}, { submission: { basics: nothing } });
    expect(rowOf(evaluation)).toMatchObject({ score: 10, status: "notApplicable" });
    expect(problemsOf(evaluation, "D8")).toMatchObject([{ severity: "info" }]);
    expect(workingOf(evaluation)).not.toContain("100%");
  });

  it.each([
    // 84 of the 95 points that apply: 84 ÷ 95 × 100 = 88.42
    ["redistribute", 88.42],
    ["exclude", 84],
    ["full", 89],
  ] as const)("%s: the total of 84 points elsewhere is %d", (notApplicable, total) => {
    const indicators: Indicator[] = [
      { code: "none", path: ["组", "类", "控制率"], weight: 5, standard: "", ...noPublicExpenses },
      { code: "share", path: ["组", "类", "合格率"], weight: 95, target: "95%", standard: "", rule: { kind: "proportional" } },
    ];
    const evaluation = evaluate(
      { ...scheme, indicators, groups: [], adjustments: { notApplicable } },
      { ...emptySubmission, basics: nothing, entries: [{ indicator: "share", actual: "84%" }] },
    );
    expect(evaluation).toMatchObject({ total, openRows: 0 });
  });

  it("but something spent earns nothing and is a fault", () => {
    const basics = { threePublicBudget: 0, threePublicActual: 1.2 };
    const evaluation = evaluateRow(noPublicExpenses, {}, { submission: { basics } });
    expect(rowOf(evaluation)).toMatchObject({ score: 0, status: "missed" });
    expect(problemsOf(evaluation, "D8")).toMatchObject([{ severity: "error" }]);
  });

  it.each([
    ["nothing this year either: 0%", 0, { score: 10, status: "met" }, 0],
    ["something this year: does not apply, a warning", 3, { score: 10, status: "notApplicable" }, 1],
  ])("last year, and %s", (_case, threePublicBudget, row, warnings) => {
    const evaluation = evaluateRow(
      { target: "≤0%", derivedFrom: "threePublicChangeRate", rule: { kind: "inverse", form: "zero" } },
      {},
      { submission: { basics: { threePublicPrev: 0, threePublicBudget } } },
    );
    expect(rowOf(evaluation)).toMatchObject(row);
    expect(problemsOf(evaluation, "D8").filter(({ severity }) => severity === "warning")).toHaveLength(warnings);
  });
});

describe("the actual value", () => {
  it("is missing: the row is open, and no grade is shown", () => {
    const evaluation = evaluateForm({ entries: { share: { actual: "" } }, scheme: { claims: "whereJudged" } });
    expect(evaluation).toMatchObject({ openRows: 1, grade: null });
  });

  it("may be negative where it is a rate of change", () => {
    const evaluation = evaluateRow({ ...inverse, target: "≤0%" }, { actual: "-9.3%" });
    expect(rowOf(evaluation).score).toBe(10);
    expect(problemsOf(evaluation, "E13")).toEqual([]);
  });

  it("counts as 0 where a number of things is negative, and is a fault", () => {
    const evaluation = evaluateRow({ ...proportional, target: "≥12次" }, { actual: "-3次" });
    expect(rowOf(evaluation).score).toBe(0);
    expect(problemsOf(evaluation, "E13")).toMatchObject([{ severity: "error" }]);
  });

  it.each(["全面完成", "达标"])("%j is no figure for a target in figures: no score, E2", (actual) => {
    const evaluation = evaluateRow({ ...proportional, target: "≥90%" }, { actual });
    expect(rowOf(evaluation).score).toBeNull();
    expect(problemsOf(evaluation, "E2")).toHaveLength(1);
  });

  it("names the things that the target counts: their number is the value", () => {
    const evaluation = evaluateRow({ ...proportional, target: "3户" }, { actual: "甲机械、乙商贸、丙食品、丁物流" });
    expect(rowOf(evaluation)).toMatchObject({ score: 10, readings: { actual: { quantity: { value: 4, unit: "户" } } } });
    expect(rowOf(evaluation).readings.actual.notes).toHaveLength(1);
    expect(problemsOf(evaluation, "E2")).toEqual([]);
  });

  it.each(["90%左右", "约92%", "90余%"])("%j is approximate: no full score by itself, E10", (actual) => {
    const evaluation = evaluateRow({ ...proportional, target: "≥90%" }, { actual });
    expect(rowOf(evaluation)).toMatchObject({ score: null, status: "open" });
    expect(problemsOf(evaluation, "E10")).toHaveLength(1);
  });

  it("is a bound that settles the question: 超过90分 meets ≥90, without E10", () => {
    const evaluation = evaluateRow({ ...proportional, target: "≥90分" }, { actual: "超过90分" });
    expect(rowOf(evaluation)).toMatchObject({ score: 10, status: "met" });
    expect(problemsOf(evaluation, "E10")).toEqual([]);
  });

  it.each([
    ["the cell's format says percent", { value: 0.45, numberFormat: "0%" }, 0],
    ["the sign is written", "45%", 0],
    ["the figure is too large for a fraction", 45, 0],
    ["a fraction is told", 0.45, 1],
  ])("0.45, 45 and 45%% are the same where the target is ≥90%%: %s", (_case, actual, told) => {
    const evaluation = evaluateRow({ ...proportional, target: "≥90%" }, { actual });
    expect(rowOf(evaluation).score).toBe(5);
    expect(problemsOf(evaluation, "E3")).toHaveLength(told);
  });

  it("between 1 and 1.5 without a sign may be either: the person is asked", () => {
    const evaluation = evaluateRow({ ...proportional, target: "≥90%" }, { actual: 1.2 });
    expect(rowOf(evaluation).score).toBeNull();
    expect(problemsOf(evaluation, "E3")).toMatchObject([{ severity: "error" }]);
  });

  it.each([
    ["≥2亿元", "15000万元", 7.5],
    ["≥3万平方米", "15000㎡", 5],
    ["≥20人", "10名", 5],
  ])("is converted within a group of units: %s, %s", (target, actual, score) => {
    expect(rowOf(evaluateRow({ ...proportional, target }, { actual })).score).toBe(score);
  });

  it.each([
    ["≥20人", "10人次"],
    ["≥20亩", "10万元"],
  ])("is not converted between groups: %s, %s is E3", (target, actual) => {
    const evaluation = evaluateRow({ ...proportional, target }, { actual });
    expect(rowOf(evaluation).score).toBeNull();
    expect(problemsOf(evaluation, "E3")).toMatchObject([{ severity: "error" }]);
  });

  it("exceeds the target by less than is shown: 100.004% keeps within ≤100%", () => {
    expect(rowOf(evaluateRow({ ...inverse, target: "≤100%" }, { actual: "100.004%" }))).toMatchObject({ score: 10, status: "met" });
  });
});

describe("预算执行率 above 100%", () => {
  it("earns the full points, no more, and is a fault", () => {
    const evaluation = evaluateRow(
      { ...proportional, derivedFrom: "budgetExecutionRate", target: "100%" },
      {},
      { submission: { basics: { budgetAdjusted: 1172.55, executed: 1268.72 } } },
    );
    expect(rowOf(evaluation).score).toBe(10);
    expect(problemsOf(evaluation, "D3")).toHaveLength(1);
  });
});

describe("the table", () => {
  it("merges the cells of the levels above: a row is what has a third-level name, under the names that its merged cells show", () => {
    const sheets = laidOut();
    // Excel keeps the value of a merged area in its first cell alone: 产出指标 stands once, over four rows.
    for (const row of ["quality-1", "timeliness-1", "cost-1"]) {
      type(sheets, { kind: "indicators", row, column: "level1" }, "");
    }
    const form = readForm(sheets);
    expect(form?.problems).toEqual([]);
    expect(form?.submission.entries).toHaveLength(8);
    const { indicators } = evaluate(form?.scheme ?? scheme, form?.submission ?? emptySubmission);
    expect(indicators.slice(0, 4).map(({ path: [first] }) => first)).toEqual(Array(4).fill("产出指标"));
  });

  it("names a row twice: the first counts, K3 tells the other", () => {
    const evaluation = evaluate(
      { ...scheme },
      {
        ...emptySubmission,
        entries: [
          { indicator: "share", actual: "45%" },
          { indicator: "合格率", actual: "95%" },
        ],
      },
    );
    expect(evaluation.indicators[0]?.score).toBe(10);
    expect(problemsOf(evaluation, "K3")).toHaveLength(1);
  });

  it.each([
    ["10分", 10],
    ["10%", 10],
    ["40分+40分", 80],
  ])("may state points as %s", (text, points) => {
    expect(readPoints(text).value).toBe(points);
    const evaluation = evaluateForm({ submission: { stated: { groups: [{ name: "产出", weight: text }], rates: {} } } });
    expect(problemsOf(evaluation, "K4")).toEqual([]);
  });

  it("may give points to a first-level group alone: its own score counts, A7 says that it cannot be traced", () => {
    const indicators = scheme.indicators.map((indicator) => (indicator.path[0] === "产出" ? { ...indicator, weight: null } : indicator));
    const groups = scheme.groups.map((group) => (group.path[0] === "产出" ? { ...group, scoredAsOne: true } : group));
    const evaluation = evaluateForm({
      scheme: { indicators, groups },
      submission: { stated: { groups: [{ name: "产出", score: 55 }], rates: {} } },
    });
    expect(evaluation).toMatchObject({ total: 95, claimed: 95, openRows: 0, grade: "优" });
    expect(problemsOf(evaluation, "A7")).toHaveLength(1);
  });
});
