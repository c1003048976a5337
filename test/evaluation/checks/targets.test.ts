import type { Entry, Indicator } from "../../../src/evaluation";
import { say } from "../../../src/locales";
import { evaluateForm, evaluateRow, problemsOf } from "../filledForm";

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
    const ofRow = evaluation.problems.filter(({ place }) => place.code === "share");
    expect(ofRow.map(({ check }) => check)).toEqual(["E1"]);
    expect(evaluation.grade).toBeNull();
  });
});

describe("E2 of a row that only basic data answer", () => {
  it("asks for the datum, not for a value that nobody can type", () => {
    const either = (formula: "carryoverRate" | "carryoverChangeRate") =>
      ({ rule: { kind: "derived", formula, rule: { kind: "inverse", form: "zero" } }, target: "≤10%" }) as const;
    const rule = { kind: "composite", op: "max", parts: [either("carryoverRate"), either("carryoverChangeRate")] } as const;
    const evaluation = evaluateRow({ rule: { ...rule, parts: [...rule.parts] } }, {});
    expect(problemsOf(evaluation, "E2")).toMatchObject([
      { place: { part: "basics", code: "budgetAdjusted" }, message: { key: "check.E2.missingBasic" } },
    ]);
  });
});

describe("E2 实际缺失", () => {
  it("tells a row without an actual value and without a claim that counts", () => {
    expect(problems("E2", "share", { actual: "" })).toMatchObject([{ severity: "error", place: { code: "share", field: "actual" } }]);
  });

  it.each(["全面完成", "2022-12-01", "#REF!", "3次或4次"])("tells %s where a figure belongs", (actual) => {
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
    expect(problems("E3", "share", { actual: 1.2 })).toMatchObject([{ severity: "error", message: { key: "check.E3.percent" } }]);
  });

  it("is silent where they can be converted or are left out", () => {
    expect(problems("E3", "share", { actual: 95 })).toEqual([]);
    expect(problems("E3", "events", { actual: "12场" })).toEqual([]);
  });
});

describe("E2 实际不完整", () => {
  const compound = { target: "企业 418 家、个体 212 家", rule: { kind: "manual" as const } };
  const problems = (row: Partial<Indicator>, entry: Partial<Entry>, change = {}) => problemsOf(evaluateRow(row, entry, change), "E2");

  it("tells an answer to fewer parts than the target has", () => {
    expect(problems(compound, { actual: "企业 420 家" })).toMatchObject([
      { severity: "warning", seen: "企业 420 家", place: { field: "actual" } },
    ]);
  });

  it("is silent where every part is answered, and where words answer words", () => {
    expect(problems(compound, { actual: "企业 420 家、个体 215 家" })).toEqual([]);
    expect(problems({ target: "整治违建；推进普查" }, { actual: "全面完成" })).toEqual([]);
  });

  it.each([
    ["a mark", { notApplicable: true, actual: "" }],
    ["words", { actual: "不适用" }],
  ])("tells 不适用, said by %s, where the scheme does not say how such a row counts", (_case, entry) => {
    const found = problems({ rule: { kind: "proportional" } }, entry);
    expect(found).toMatchObject([{ severity: "error", message: { key: "check.E2.notApplicable" } }]);
    expect(problems({ rule: { kind: "proportional" } }, entry, { scheme: { adjustments: { notApplicable: "full" } } })).toEqual([]);
  });
});

describe("E9 超额偏离", () => {
  const problems = (actual: string, reason = "", thresholds = {}, target = "≥100次") =>
    problemsOf(evaluateRow({ target, rule: { kind: "proportional" } }, { actual, reason }, { scheme: { thresholds } }), "E9");

  it.each([
    ["119.99次", undefined],
    ["120次", "check.E9"],
    ["129.99次", "check.E9"],
    ["130次", "check.E9.reason"],
  ])("%s for 100: %s", (actual, key) => {
    expect(problems(actual).map(({ severity, message }) => [severity, message.key])).toEqual(key === undefined ? [] : [["warning", key]]);
  });

  it("is silent with a reason", () => {
    expect(problems("125次", "上级追加任务")).toEqual([]);
    expect(problems("300次", "上级追加任务")).toEqual([]);
  });

  it("takes the scheme's limits", () => {
    const wide = { flagAboveTargetPercent: 50, reasonAboveTargetPercent: 100 };
    expect(problems("149次", "", wide)).toEqual([]);
    expect(problems("150次", "", wide)).toMatchObject([{ message: { key: "check.E9" } }]);
    expect(problems("200次", "", wide)).toMatchObject([{ message: { key: "check.E9.reason" } }]);
  });

  it("leaves spending beyond the budget to D3 and D9", () => {
    const row = { derivedFrom: "budgetExecutionRate", target: "≥90%", rule: { kind: "proportional" } } as const;
    const told = (executed: number) =>
      problemsOf(evaluateRow(row, {}, { submission: { basics: { budgetAdjusted: 100, executed } } }), "E9");
    expect(told(140)).toEqual([]);
    expect(
      problemsOf(evaluateRow({ ...row, target: "≥50%" }, {}, { submission: { basics: { budgetAdjusted: 100, executed: 90 } } }), "E9"),
    ).toHaveLength(1);
  });

  it("is silent where less is better", () => {
    expect(problems("10次", "", {}, "≤100次")).toEqual([]);
    expect(problems("200次", "", {}, "≤100次")).toEqual([]);
  });
});

describe("E10 约数", () => {
  const problems = (actual: string, target = "≥90%", rule: Indicator["rule"] = { kind: "proportional" }) =>
    problemsOf(evaluateRow({ target, rule }, { actual, selfScore: 9 }), "E10");

  it.each(["90%左右", "约95%", "85%以上"])("tells %s where it does not settle whether ≥90%% is met", (actual) => {
    expect(problems(actual)).toMatchObject([{ severity: "warning", place: { code: "row", field: "actual" }, seen: actual }]);
  });

  it("tells an approximate figure beside a score that a person gives", () => {
    expect(problems("约67万元", "", { kind: "manual" })).toHaveLength(1);
  });

  it("is silent for an exact figure, and for a bound that settles the question", () => {
    expect(problems("95%")).toEqual([]);
    expect(problems("90%以上")).toEqual([]);
    expect(problems("超过90分", "≥90分")).toEqual([]);
  });
});

describe("E13 比率越界", () => {
  const problems = (name: string, actual: string, target = "≥90%") =>
    problemsOf(evaluateRow({ path: ["组", "类", name], target, rule: { kind: "proportional" } }, { actual }), "E13");

  it.each([
    ["群众满意度", "100.01%"],
    ["网格覆盖率", "120%"],
    ["问题办结率", "-1%"],
    ["任务完成率", "-1%"],
  ])("tells %s of %s", (name, actual) => {
    expect(problems(name, actual)).toMatchObject([{ severity: "error", place: { code: "row", field: "actual" }, seen: actual }]);
  });

  it.each([
    ["群众满意度", "100%"],
    ["问题办结率", "0%"],
    ["收入增长率", "150%"],
    ["经费变动率", "-9.3%"],
    ["预算调整率", "120%"],
    ["任务完成率", "120%"],
    ["群众满意度", "105分"],
    ["覆盖面", "120%"],
  ])("is silent for %s of %s", (name, actual) => {
    expect(problems(name, actual)).toEqual([]);
  });

  it("takes the word of a target that sets an upper bound", () => {
    expect(problems("完工及时率", "120%", "≤100%")).toEqual([]);
  });

  it("tells a negative number of things or amount, whatever its name", () => {
    expect(problems("走访", "-3次", "≥12次")).toMatchObject([
      { severity: "error", message: { key: "check.E13.negative" }, expected: "≥0" },
    ]);
    expect(problems("走访", "0次", "≥12次")).toEqual([]);
  });

  it("leaves rates from the basic data to the checks of those", () => {
    const evaluation = evaluateForm({ submission: { basics: { budgetAdjusted: 100, executed: 108 } } });
    expect(problemsOf(evaluation, "E13")).toEqual([]);
    expect(problemsOf(evaluation, "D3")).toHaveLength(1);
  });
});

describe("E16 双目标", () => {
  const problems = (actual: string, target = "8402万元/9138万元") =>
    problemsOf(evaluateRow({ target, rule: { kind: "dualTarget" } }, { actual }), "E16");
  const told = (actual: string, target?: string) => problems(actual, target).map(({ message }) => say(message));

  it("tells the base reached without the stretch", () => {
    expect(problems("8402万元")).toMatchObject([{ severity: "info", place: { field: "actual" }, expected: "≥9138万元" }]);
    expect(told("0.9亿元")).toEqual(["实际 0.9亿元，达到底线目标 8402 万元，未达挑战目标 9138 万元"]);
  });

  it("is silent below the base and from the stretch on", () => {
    expect(problems("8401.99万元")).toEqual([]);
    expect(problems("9138万元")).toEqual([]);
  });

  it("says with it that the stretch is far above the base", () => {
    // 150000 ÷ 13000 = 11.538…
    expect(told("13亿元", "13000万元/150000万元")).toEqual([
      "实际 13亿元，达到底线目标 13000 万元，未达挑战目标 150000 万元；挑战目标是底线目标的 11.54 倍，请核对是否多写或漏写了数字",
    ]);
    expect(problems("15次", "10次/30次")).toMatchObject([{ message: { key: "check.E16" } }]);
  });

  it("says that the stretch is below the base", () => {
    expect(problems("9000万元", "9138万元/8402万元")).toMatchObject([
      { place: { field: "target" }, message: { key: "check.E16.reversed" } },
    ]);
  });
});
