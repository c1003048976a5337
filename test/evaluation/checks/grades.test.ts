import { evaluateForm, problemsOf } from "../filledForm";

const problems = (check: string, stated: { total?: number | string; grade?: string }, bands = true) =>
  problemsOf(
    evaluateForm({ submission: { stated: { ...stated, groups: [], rates: {} } }, ...(bands ? {} : { scheme: { gradeBands: [] } }) }),
    check,
  );

describe("C1 等级与分数", () => {
  it("tells a grade that the stated total does not earn", () => {
    expect(problems("C1", { total: 89.99, grade: "优" })).toMatchObject([
      { severity: "error", place: { part: "stated", code: "grade" }, seen: "优", expected: "良" },
    ]);
    expect(problems("C1", { total: 90, grade: "良" })).toHaveLength(1);
    expect(problems("C1", { total: 95, grade: "良好" })).toMatchObject([{ seen: "良好", expected: "优" }]);
  });

  it("leaves to C2 a word that is no grade of the scheme and means no other", () => {
    expect(problems("C1", { total: 95, grade: "优秀" })).toEqual([]);
    expect(problems("C1", { total: 95, grade: "A" })).toEqual([]);
  });

  it("judges the total as it is shown, with two decimals", () => {
    expect(problems("C1", { total: 89.995, grade: "优" })).toEqual([]);
    expect(problems("C1", { total: 89.994, grade: "优" })).toHaveLength(1);
    expect(problems("C1", { total: "90分", grade: " 优 " })).toEqual([]);
  });

  it("tells a total outside every band", () => {
    expect(problems("C1", { total: 101, grade: "优" })).toMatchObject([{ expected: "", message: { key: "check.C1.noBand" } }]);
  });

  it("is silent without a total, without a grade, and without bands", () => {
    expect(problems("C1", { grade: "优" })).toEqual([]);
    expect(problems("C1", { total: 50 })).toEqual([]);
    expect(problems("C1", { total: 50, grade: "优" }, false)).toEqual([]);
  });
});

describe("C5 无等级区间", () => {
  it("tells a grade that rests on no bands", () => {
    expect(problems("C5", { total: 97, grade: "优" }, false)).toMatchObject([
      { severity: "warning", place: { part: "stated", code: "grade" }, seen: "优" },
    ]);
  });

  it("is silent with bands, without a grade, and without a total, which C3 tells", () => {
    expect(problems("C5", { total: 97, grade: "优" })).toEqual([]);
    expect(problems("C5", { total: 97 }, false)).toEqual([]);
    expect(problems("C5", { grade: "优" }, false)).toEqual([]);
  });
});

describe("C3 有级无分", () => {
  it("tells a grade without a total", () => {
    expect(problems("C3", { grade: "优" })).toMatchObject([{ severity: "error", place: { part: "stated", code: "total" } }]);
    expect(problems("C3", { total: "/", grade: "优" })).toHaveLength(1);
  });

  it("is silent with both, and with neither", () => {
    expect(problems("C3", { total: 100, grade: "优" })).toEqual([]);
    expect(problems("C3", {})).toEqual([]);
  });
});
