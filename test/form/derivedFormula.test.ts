import fc from "fast-check";
import { basicData, derivedFormulas, type BasicDatum, type DerivedFormula, type Scheme } from "../../src/evaluation";
import { readBasics } from "../../src/evaluation/basics";
import { derive, type Derived } from "../../src/evaluation/derive";
import { basicsSheet } from "../../src/form/layout/basicsSheet";
import { derivedFormat, derivedFormula } from "../../src/form/layout/derivedFormula";
import { addSheet, cellAt, createWorkbook, recalculate, setCell, type CellValue } from "../../src/workbook";
import { qiaoxi } from "./sheets";

type Data = Partial<Record<BasicDatum, string | number>>;

function basicsOf(scheme: Scheme) {
  return basicsSheet(scheme, "form-1", "基本信息");
}

function asking(basics: readonly BasicDatum[]): Scheme {
  const scheme = qiaoxi();
  return { ...scheme, form: { ...scheme.form, basics: [...basics] } };
}

/** What the native formulas of these rates show when the basic data are typed. */
function shown(formulas: readonly DerivedFormula[], data: Data, scheme = asking(basicData)): CellValue[] {
  const basics = basicsOf(scheme);
  const workbook = createWorkbook();
  const inputs = addSheet(workbook, basics.sheet.name);
  for (const [datum, value] of Object.entries(data)) setCell(inputs, basics.rows.get(datum) ?? -1, basics.valueColumn, { value });
  const rates = addSheet(workbook, "指标评分");
  for (const [row, formula] of formulas.entries()) setCell(rates, row, 0, { value: null, formula: derivedFormula(basics, formula) });
  recalculate(workbook);
  return formulas.map((_, row) => cellAt(rates, row, 0)?.value ?? null);
}

function derived(formula: DerivedFormula, data: Data): Derived {
  return derive(
    formula,
    readBasics({ scheme: "", unit: "", year: 2022, dates: {}, basics: data, entries: [], stated: { groups: [], rates: {} } }),
  );
}

/** The same answer as a cell shows it: a rate as a fraction of four decimals. */
function expected(answer: Derived): CellValue {
  switch (answer.kind) {
    case "rate":
      return Math.round(answer.rate * 100) / 1e4;
    case "identity":
      return answer.holds ? "符合" : "不符合";
    case "notApplicable":
      return "不适用";
    case "missing":
      return "";
    default:
      return "见评分依据";
  }
}

describe("the native formula of a derived value", () => {
  it("shows what the core computes, whatever the amounts and whatever is blank", () => {
    const amount = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100) },
      fc.integer({ min: 0, max: 3 }),
    );
    const data: fc.Arbitrary<Data> = fc.record(Object.fromEntries(basicData.map((datum) => [datum, amount])), {
      requiredKeys: ["budgetInitial", "carryoverEnd", "projectsTotal"],
    });
    fc.assert(
      fc.property(data, (each) => {
        expect(shown(derivedFormulas, each)).toEqual(derivedFormulas.map((formula) => expected(derived(formula, each))));
      }),
      { numRuns: 40 },
    );
  });

  it.each<[DerivedFormula, Data, CellValue]>([
    ["budgetExecutionRate", { budgetInitial: 200, executed: 150 }, 0.75],
    ["budgetExecutionRate", { budgetInitial: 500, budgetAdjusted: 200, executed: 150 }, 0.75],
    ["budgetExecutionRate", { budgetAdjusted: 0, executed: 0 }, "不适用"],
    ["budgetExecutionRate", { budgetAdjusted: 0, executed: 3 }, "见评分依据"],
    ["budgetExecutionRate", { executed: 3 }, ""],
    ["budgetExecutionRate", { budgetAdjusted: "200万元", executed: 3 }, "见评分依据"],
    ["budgetAdjustmentRate", { budgetInitial: 1000, budgetAdjusted: 1200, adjustExempt: 50 }, 0.15],
    ["budgetAdjustmentRate", { budgetInitial: 1000, budgetAdjusted: 1200, adjustExempt: "50万元" }, "见评分依据"],
    ["carryoverIdentity", { budgetAdjusted: 100.01, executed: 0.01, carryoverEnd: 99.99 }, "符合"], // off by 0.01
    ["carryoverIdentity", { budgetAdjusted: 100.01, executed: 0.01, carryoverEnd: 99.98 }, "不符合"],
    ["carryoverChangeRate", { carryoverPrev: 0, carryoverEnd: 0 }, 0],
    ["carryoverChangeRate", { carryoverPrev: 0, carryoverEnd: 5 }, "不适用"],
    ["carryoverChangeRate", { carryoverPrev: 100, carryoverEnd: 90.7 }, -0.093],
    ["hunanCompletionRate", { carryoverPrev: 20, budgetInitial: 1000, carryoverEnd: 51 }, 0.95],
  ])("%s of %j shows %j", (formula, data, value) => expect(shown([formula], data)).toEqual([value]));

  it("does without a datum that may be blank where the form does not ask for it, and stays empty without one that may not", () => {
    const budgets = asking(["budgetInitial", "budgetAdjusted"]);
    expect(shown(["budgetAdjustmentRate"], { budgetInitial: 1000, budgetAdjusted: 1200 }, budgets)).toEqual([0.2]);
    expect(shown(["budgetExecutionRate"], { budgetInitial: 1000 }, budgets)).toEqual([""]);
    expect(shown(["budgetExecutionRate"], { budgetInitial: 200, executed: 150 }, asking(["budgetInitial", "executed"]))).toEqual([0.75]);
  });

  it("is shown as a percent where it is a rate, and never in a text cell, where it would not calculate", () => {
    expect(derivedFormulas.filter((formula) => derivedFormat(formula) !== "0.00%")).toEqual(["carryoverIdentity"]);
    expect(derivedFormat("carryoverIdentity")).toBe("General");
  });

  it("stays far below the 8,192 characters of a formula", () => {
    const basics = basicsOf(asking(basicData));
    for (const formula of derivedFormulas) expect(derivedFormula(basics, formula).length).toBeLessThan(1500);
  });
});

describe("基本信息", () => {
  it("has a row for every datum that a scheme asks for, and for no other", () => {
    expect([...basicsOf(asking(basicData)).rows.keys()].slice(8).sort()).toEqual([...basicData].sort());
    expect([...basicsOf(asking(["quota", "executed"])).rows.keys()].slice(8)).toEqual(["executed", "quota"]);
  });

  it("lays the data out in sections, each datum with its unit and number format", () => {
    const { sheet, rows } = basicsOf(asking(["surveySamples", "threePublicBudget", "projectsTotal", "suggestionsTotal", "inService"]));
    const sections = sheet.cells.filter((cells) => String(cells.at(-1)).startsWith("#section:")).map(([label]) => label);
    expect(sections).toEqual(["单位与时间", "“三公”经费", "人员", "项目与绩效管理", "满意度调查"]);
    const looks = ["threePublicBudget", "inService", "projectsTotal", "suggestionsTotal", "surveySamples"].map((datum) => [
      sheet.cells[rows.get(datum) ?? 0]?.[2],
      sheet.numberFormats.find(({ area }) => area.row === rows.get(datum))?.format,
    ]);
    expect(looks).toEqual([
      ["万元", "#,##0.00"],
      ["人", "General"],
      ["个", "General"],
      ["条", "General"],
      ["人", "General"],
    ]);
  });
});
