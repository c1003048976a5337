import type { BasicDatum, DerivedFormula, Entry, Indicator, Problem, Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateRow, problemsOf, scheme } from "../../filledForm";

function problems(row: Partial<Indicator>, entry: Partial<Entry>, submission: Partial<Submission>, asked: BasicDatum[] = []): Problem[] {
  return problemsOf(evaluateRow(row, entry, { submission, scheme: { form: { ...scheme.form, basics: asked } } }), "D8");
}

function derivedFrom(formula: DerivedFormula): Partial<Indicator> {
  return { target: "≤100%", derivedFrom: formula, rule: { kind: "inverse", form: "ratio" } };
}

const control = derivedFrom("threePublicControlRate");
const named: Partial<Indicator> = { path: ["过程", "预算", "“三公经费”控制率"], target: "≤100%", rule: { kind: "inverse", form: "ratio" } };
const nothing = { threePublicBudget: 0, threePublicActual: 0 };

describe("D8: more spent than planned", () => {
  it.each([
    ["threePublicBudget", "threePublicActual", 1],
    ["publicFundsBudget", "publicFundsActual", 1],
    ["procurementBudget", "procurementActual", 0],
  ])("%s 10, %s 10.01: told %d times", (budget, spent, count) => {
    const found = problems({}, {}, { basics: { [budget]: 10, [spent]: 10.01 } });
    expect(found).toHaveLength(count);
    expect(found.map(({ severity, place }) => [severity, place])).toEqual(count === 0 ? [] : [["error", { part: "basics", code: spent }]]);
    expect(problems({}, {}, { basics: { [budget]: 10, [spent]: 10 } })).toEqual([]);
  });

  it("says both amounts", () => {
    const found = problems(control, {}, { basics: { threePublicBudget: 10, threePublicActual: "120000元" } });
    expect(found.map(({ message }) => say(message))).toEqual(["“三公”经费支出数 12 万元，超过“三公”经费预算数 10 万元，请核对"]);
  });
});

describe("D8: without a budget", () => {
  it.each([
    ["threePublicControlRate", "threePublicBudget", "threePublicActual"],
    ["publicFundsControlRate", "publicFundsBudget", "publicFundsActual"],
    ["procurementExecutionRate", "procurementBudget", "procurementActual"],
  ] as const)("%s: spending is told once, at the budget", (formula, budget, spent) => {
    const basics = { [budget]: 0, [spent]: 1.2 };
    const expected = [{ severity: "error", place: { part: "basics", code: budget }, seen: "0" }];
    expect(problems(derivedFrom(formula), {}, { basics })).toMatchObject(expected);
    expect(problems({}, {}, { basics })).toMatchObject(expected);
  });

  it("a part of a base of 0 is told in the rates of other things", () => {
    expect(problems(derivedFrom("staffControlRate"), {}, { basics: { quota: 0, inService: 3 } })).toMatchObject([
      { severity: "error", place: { part: "basics", code: "quota" }, message: { key: "check.D8.withoutBase" } },
    ]);
    expect(problems(derivedFrom("staffControlRate"), {}, { basics: { quota: 1, inService: 3 } })).toEqual([]);
  });

  it("the execution rate is D3's", () => {
    for (const formula of ["budgetExecutionRate", "budgetExecutionRateOnInitial"] as const) {
      const evaluation = evaluateRow(derivedFrom(formula), {}, { submission: { basics: { budgetInitial: 0, executed: 3 } } });
      expect(problemsOf(evaluation, "D8")).toEqual([]);
      expect(problemsOf(evaluation, "D3")).toHaveLength(1);
    }
  });
});

describe("D8: 0 of 0", () => {
  it("says why a derived row does not apply", () => {
    const found = problems(control, {}, { basics: nothing });
    expect(found).toMatchObject([{ severity: "info", place: { part: "indicators", code: "row", field: "actual" } }]);
    expect(found.map(({ message }) => say(message))).toEqual(["“三公”经费预算数、“三公”经费支出数为 0，“三公”经费控制率不适用"]);
  });

  it("says it of any rate", () => {
    expect(problems(derivedFrom("adoptionRate"), {}, { basics: { suggestionsTotal: 0, suggestionsAdopted: 0 } })).toMatchObject([
      { severity: "info" },
    ]);
    expect(problems(derivedFrom("budgetExecutionRate"), {}, { basics: { budgetAdjusted: 0, executed: 0 } })).toMatchObject([
      { severity: "info" },
    ]);
  });

  it("is an error where the report states a rate", () => {
    const stated = { groups: [], rates: { threePublicControlRate: "100%" } };
    for (const row of [control, {}]) {
      const found = problems(row, {}, { basics: nothing, stated });
      expect(found).toMatchObject([{ severity: "error", place: { part: "stated", code: "threePublicControlRate" }, seen: "100%" }]);
      expect(found.map(({ message }) => say(message))).toEqual([
        "“三公”经费预算数、“三公”经费支出数为 0，“三公”经费控制率不适用，请勿填报100%，改填“不适用”",
      ]);
    }
  });

  it("is an error where a rate was typed, also in a row that only bears the name", () => {
    for (const row of [control, named]) {
      expect(problems(row, { actual: "100%" }, { basics: nothing })).toMatchObject([
        { severity: "error", place: { part: "indicators", code: "row", field: "actual" }, seen: "100%" },
      ]);
    }
  });

  it("is silent where the row says so in words, or no row is about it", () => {
    expect(problems(named, { actual: "不适用" }, { basics: nothing })).toEqual([]);
    expect(problems({}, {}, { basics: nothing })).toEqual([]);
  });

  it("leaves a stated execution rate to D2", () => {
    const stated = { groups: [], rates: { budgetExecutionRate: "100%" } };
    const row = derivedFrom("budgetExecutionRate");
    const evaluation = evaluateRow(row, { actual: "100%" }, { submission: { basics: { budgetAdjusted: 0, executed: 0 }, stated } });
    expect(problemsOf(evaluation, "D8")).toEqual([]);
    expect(problemsOf(evaluation, "D2")).toHaveLength(2);
  });

  it("is silent where there is 0.01 of a budget", () => {
    expect(problems(control, {}, { basics: { threePublicBudget: 0.01, threePublicActual: 0 } })).toEqual([]);
  });
});

describe("D8: a change from nothing", () => {
  it.each([
    ["threePublicChangeRate", "threePublicPrev", "threePublicBudget"],
    ["carryoverChangeRate", "carryoverPrev", "carryoverEnd"],
  ] as const)("%s is a warning where something came of nothing", (formula, before, now) => {
    expect(problems(derivedFrom(formula), {}, { basics: { [before]: 0, [now]: 0.01 } })).toMatchObject([
      { severity: "warning", place: { part: "indicators", code: "row", field: "actual" } },
    ]);
    expect(problems(derivedFrom(formula), {}, { basics: { [before]: 0, [now]: 0 } })).toEqual([]);
    expect(problems(derivedFrom(formula), {}, { basics: { [before]: 0.01, [now]: 5 } })).toEqual([]);
    expect(problems({}, {}, { basics: { [before]: 0, [now]: 5 } })).toEqual([]);
  });
});

describe("D8: missing data", () => {
  const half = { threePublicActual: 3 };

  it("is told where a typed rate cannot be checked and the form asks for the datum", () => {
    expect(problems(named, { actual: "80%" }, { basics: half }, ["threePublicBudget"])).toMatchObject([
      { severity: "info", place: { part: "basics", code: "threePublicBudget" } },
    ]);
  });

  it("is silent where the form does not ask, where no row is about it, and where the row itself rests on the datum (E2)", () => {
    expect(problems(named, { actual: "80%" }, { basics: half })).toEqual([]);
    expect(problems({}, {}, { basics: half }, ["threePublicBudget"])).toEqual([]);
    expect(problems(control, {}, { basics: half }, ["threePublicBudget"])).toEqual([]);
  });
});

describe("D8: control without figures", () => {
  const claimed = (report: string, submission: Partial<Submission> = {}) => problems({}, {}, { basics: {}, report, ...submission });

  it("asks for the figures of what the text says to be controlled, once", () => {
    const found = claimed("我街道严控三公经费支出。\n持续抓好“三公”经费控制。");
    expect(found).toMatchObject([{ severity: "info", place: { part: "report", row: 1 }, seen: "我街道严控三公经费支出" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "报告写“我街道严控三公经费支出”，却没有“三公”经费预算数和“三公”经费支出数，无法核对，请补充",
    ]);
  });

  it.each(["公用经费从严控制。", "政府采购执行率达到要求。"])("asks for those of other money too: %s", (report) => {
    expect(claimed(report)).toHaveLength(1);
  });

  it("is silent where there is a figure anywhere", () => {
    expect(claimed("严控三公经费支出。", { basics: { threePublicActual: 0 } })).toEqual([]);
    expect(claimed("严控三公经费支出。", { figures: [{ label: "“三公”经费", value: 3, unit: "万元" }] })).toEqual([]);
    expect(claimed("严控三公经费支出。\n公务接待费1.2万元。")).toEqual([]);
    expect(claimed("严控“三公”经费，比上年下降5%。")).toEqual([]);
  });

  it.each(["公开三公经费预算。", "项目开支符合政府采购管理要求。", "严格控制会议规模，三公经费按规定公开。"])(
    "is silent where nothing is said of its amount: %s",
    (report) => {
      expect(claimed(report)).toEqual([]);
    },
  );
});
