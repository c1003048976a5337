import type { Entry } from "../../../src/evaluation";
import { evaluateForm, problemsOf } from "../filledForm";

const problems = (check: string, code: string, entry: Partial<Entry>) => problemsOf(evaluateForm({ entries: { [code]: entry } }), check);

describe("E1 目标不可解析", () => {
  it.each(["达标", "1-2", "2022-01-02", "", "前3名"])("tells the target %j where a figure is needed", (target) => {
    expect(problems("E1", "share", { target })).toMatchObject([
      { severity: "error", place: { part: "indicators", code: "share", field: "target" }, seen: target },
    ]);
  });

  it("takes Excel's date for a typed 1-2 as what it is", () => {
    expect(problems("E1", "share", { target: { value: 44928, numberFormat: "m/d" } })).toMatchObject([{ seen: "2023-01-02" }]);
  });

  it("is silent for a figure, for words where words serve, and where no target is needed", () => {
    expect(problems("E1", "share", { target: "=100%" })).toEqual([]);
    expect(problems("E1", "events", { target: "符合", actual: "符合" })).toEqual([]);
    expect(problems("E1", "effect", { target: "" })).toEqual([]);
  });

  it("tells words where a figure is needed also while there is no actual value", () => {
    expect(problems("E1", "share", { target: "达标", actual: "" })).toHaveLength(1);
  });

  it("is the only problem of its row", () => {
    const evaluation = evaluateForm({ entries: { share: { target: "1-2", selfScore: 20 } } });
    expect(evaluation.problems.map(({ check }) => check)).toEqual(["E1"]);
    expect(evaluation.grade).toBeNull();
  });
});

describe("E2 实际缺失", () => {
  it("tells a row without an actual value and without a claim that counts", () => {
    expect(problems("E2", "share", { actual: "" })).toMatchObject([{ severity: "error", place: { code: "share", field: "actual" } }]);
  });

  it.each(["全面完成", "2022-12-01", "#REF!", "3次或4次", "约95%"])("tells %s where a figure belongs", (actual) => {
    expect(problems("E2", "share", { actual })).toMatchObject([{ place: { code: "share", field: "actual" }, seen: actual }]);
  });

  it("is silent where a claim counts", () => {
    expect(problemsOf(evaluateForm({ entries: { share: { actual: "" } }, scheme: { claims: "whereNoActual" } }), "E2")).toEqual([]);
    expect(problems("E2", "effect", { actual: "" })).toEqual([]);
  });

  it("asks for the basic datum where the actual value is derived", () => {
    const evaluation = evaluateForm({ submission: { basics: { budgetAdjusted: 100 } } });
    expect(problemsOf(evaluation, "E2")).toMatchObject([{ place: { part: "basics", code: "executed" } }]);
  });
});

describe("E3 单位不一致", () => {
  it("tells units that cannot be converted, and a figure that may be a fraction", () => {
    expect(problems("E3", "share", { actual: "95次" })).toMatchObject([{ severity: "error", seen: "95次", expected: "%" }]);
    expect(problems("E3", "share", { actual: 0.95 })).toMatchObject([{ message: { key: "check.E3.percent" } }]);
  });

  it("is silent where they can be converted or are left out", () => {
    expect(problems("E3", "share", { actual: 95 })).toEqual([]);
    expect(problems("E3", "events", { actual: "12场" })).toEqual([]);
  });
});
