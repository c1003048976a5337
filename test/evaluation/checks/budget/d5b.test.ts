import type { Entry, Indicator, Problem, Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateRow, problemsOf } from "../../filledForm";

/** The budgets of a street office that doubled: −4.77% by the letter, 95.23% as it is meant. */
const doubled = { budgetInitial: 2181.72, budgetAdjusted: 4259.4 };
const derived: Partial<Indicator> = {
  path: ["投入", "预算", "预算调整率"],
  target: "≤5%",
  derivedFrom: "budgetAdjustmentRate",
  rule: { kind: "inverse", form: "ratio" },
};
const typed: Partial<Indicator> = { path: derived.path ?? [], target: "≤5%", rule: { kind: "manual" } };
const wording = "预算调整率=（预算调整数-年初预算数）/年初预算数×100%。";

function problems(row: Partial<Indicator>, entry: Partial<Entry>, submission: Partial<Submission>): Problem[] {
  return problemsOf(evaluateRow(row, entry, { submission }), "D5b");
}

describe("D5b 公式口径", () => {
  it("shows both results where the form's wording can be read in both ways", () => {
    for (const text of [{ standard: wording }, { note: wording }, { standard: wording.replace("-", " － ") }]) {
      const found = problems({ ...derived, ...text }, {}, { basics: doubled });
      expect(found).toMatchObject([{ severity: "warning", place: { part: "indicators", code: "row", field: "actual" }, seen: "95.23%" }]);
      expect(found.map(({ message }) => say(message))).toEqual([
        "“预算调整数”指追加额还是调整后预算数？两种口径结果为 -4.77%、95.23%，现按 95.23% 计算，请核对",
      ]);
    }
  });

  it("is silent where the wording is clear, or nothing was adjusted", () => {
    const clear = "预算调整率=预算调整数/年初预算数×100%";
    expect(problems({ ...derived, standard: clear }, {}, { basics: doubled })).toEqual([]);
    expect(problems({ ...derived, standard: wording }, {}, { basics: { budgetInitial: 100, budgetAdjusted: 100 } })).toEqual([]);
  });

  it.each([
    ["-4.77%", 1], // the reading by the letter
    ["4.77%", 1],
    ["195.23%", 1], // adjusted ÷ initial
    ["94.23%", 0], // 1 percentage point off
    ["94.22%", 1],
    ["96.23%", 0],
    ["96.24%", 1],
    ["95.23%", 0],
    ["0.95", 0], // cannot be told from 0.95%: E3's
    ["不高", 0],
  ])("tells %s as typed: %d", (actual, count) => {
    expect(problems(typed, { actual }, { basics: doubled })).toHaveLength(count);
    expect(problems(derived, { actual }, { basics: doubled })).toHaveLength(count);
    const stated = { groups: [], rates: { budgetAdjustmentRate: actual } };
    expect(problems(derived, {}, { basics: doubled, stated })).toHaveLength(count);
  });

  it("tells a sign that neither reading has, however near", () => {
    // 0.3 ÷ 100 = 0.3%
    const basics = { budgetInitial: 100, budgetAdjusted: 100.3 };
    expect(problems(typed, { actual: "-0.3%" }, { basics })).toHaveLength(1);
    expect(problems(typed, { actual: "0.6%" }, { basics })).toEqual([]);
  });

  it("takes a cut with its sign or without", () => {
    const basics = { budgetInitial: 100, budgetAdjusted: 80 };
    expect(problems(typed, { actual: "-20%" }, { basics })).toEqual([]);
    expect(problems(typed, { actual: "20%" }, { basics })).toEqual([]);
  });

  it("points at the stated rate, and says once what a row says in two ways", () => {
    const stated = { groups: [], rates: { budgetAdjustmentRate: "-4.77%" } };
    expect(problems(derived, {}, { basics: doubled, stated })).toMatchObject([
      { place: { part: "stated", code: "budgetAdjustmentRate" }, seen: "-4.77%", expected: "95.23%" },
    ]);
    expect(problems({ ...derived, standard: wording }, { actual: "-4.77%" }, { basics: doubled })).toHaveLength(1);
  });

  it("is silent without both budgets", () => {
    expect(problems({ ...typed, standard: wording }, { actual: "3%" }, { basics: { budgetInitial: 100 } })).toEqual([]);
  });
});
