import { sayTogether } from "../../../src/locales";
import type { CompositePart, ScoringRule } from "../../../src/evaluation";
import { readCell, type CompoundPart, type Reading } from "../../../src/evaluation/quantity";
import { applyRule, type RuleOutcome } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

type Op = "min" | "max" | "sum" | "firstApplicable";

/** Several targets or answers in one cell. */
function several(texts: readonly string[], role: "target" | "actual"): Reading {
  const parts = texts.map((text): CompoundPart => {
    const { raw: _raw, ...part } = readCell(text, role);
    if (part.kind === "compound") {
      throw new Error(`${text} is several things itself`);
    }
    return part;
  });
  const text = texts.join("；");
  return { raw: text, text, notes: [], kind: "compound", parts };
}

const proportional: ScoringRule = { kind: "proportional" };
const manual: ScoringRule = { kind: "manual" };
const tiers: ScoringRule = { kind: "qualitativeTiers", tiers: "80/60" };
const rowsOf = (rule: ScoringRule): ScoringRule => rule;
const notApplicable = rowsOf({ kind: "countShare", of: ["none"] });

/** A composite of parts, each with a target of its own, answered by place. */
function compositeOf(op: Op, parts: CompositePart[], actual: readonly string[], weight = 10): RuleOutcome {
  return applyRule({ kind: "composite", op, parts }, { ...ruleInput({ weight }), actual: several(actual, "actual") });
}

describe("sum", () => {
  const three: CompositePart[] = ["≥10次", "≥20次", "≥30次"].map((target) => ({ rule: proportional, target }));

  it.each([
    [10, ["10次", "20次", "30次"], 10], // 3.33 + 3.33 + 3.34
    [10, ["5次", "20次", "30次"], 8.34], // 3.33 × ½ = 1.665 → 1.67; 1.67 + 3.33 + 3.34
    [10, ["10次", "20次", "15次"], 8.33], // 3.34 × ½ = 1.67; 3.33 + 3.33 + 1.67
    [10, ["0次", "0次", "0次"], 0],
    [0.02, ["10次", "20次", "0次"], 0], // shares 0, 0 and 0.02
    [0.02, ["0次", "0次", "30次"], 0.02],
  ])("of %d points in equal shares for %j: %d", (weight, actual, expected) => {
    expect(compositeOf("sum", three, actual, weight)).toMatchObject({ kind: "scored", score: expected });
  });

  it("takes the parts' own points, and shares out the rest", () => {
    const own: CompositePart[] = [
      { rule: proportional, target: "≥10次", weight: 6 },
      { rule: proportional, target: "≥20次" },
      { rule: proportional, target: "≥30次" },
    ];
    // 6 × ½ + 2 + 2
    expect(compositeOf("sum", own, ["5次", "20次", "30次"])).toMatchObject({ score: 7 });
    // 6 + 2 × ½ + 2
    expect(compositeOf("sum", own, ["10次", "10次", "30次"])).toMatchObject({ score: 9 });
  });

  it("is never more than the weight", () => {
    const much: CompositePart[] = [1, 2].map(() => ({ rule: proportional, target: "≥1次", weight: 8 }));
    expect(compositeOf("sum", much, ["1次", "1次"])).toMatchObject({ score: 10 });
    const judgedToo: CompositePart[] = [
      { rule: proportional, target: "≥1次", weight: 8 },
      { rule: manual, weight: 8 },
    ];
    const missedToo: CompositePart[] = [
      { rule: proportional, target: "≥1次", weight: 8 },
      { rule: { kind: "thresholdThenManual" }, target: "≥3次", weight: 8 },
    ];
    // 8 + less than 8: 10 can be reached
    expect(compositeOf("sum", missedToo, ["1次", "2次"])).toMatchObject({ allowed: { min: 8, max: 10, maxInclusive: true } });
    expect(compositeOf("sum", judgedToo, ["1次", "好"])).toMatchObject({ allowed: { min: 8, max: 10, maxInclusive: true } });
  });

  it("reaches the target only where every part does", () => {
    expect(compositeOf("sum", three, ["10次", "20次", "30次"])).toMatchObject({ met: true });
    expect(compositeOf("sum", three, ["10次", "19次", "30次"])).toMatchObject({ met: false });
  });

  it("leaves to a person what a part leaves, shifted by what is fixed", () => {
    const parts: CompositePart[] = [
      { rule: proportional, target: "≥10次", weight: 4 },
      { rule: tiers, target: "提高", weight: 6 },
    ];
    // 4 × ½ = 2; 6 × 60 % = 3.6 to 6 × 80 % = 4.8, suggested 6 × 70 % = 4.2
    expect(compositeOf("sum", parts, ["5次", "基本提高"])).toMatchObject({
      kind: "judged",
      allowed: { min: 5.6, max: 6.8, maxInclusive: false },
      suggested: 6.2,
      missed: true,
    });
    // 4; 4.8 to 6
    expect(compositeOf("sum", parts, ["10次", "提高"])).toMatchObject({
      allowed: { min: 8.8, max: 10, maxInclusive: true },
      suggested: 10,
      missed: false,
    });
  });

  it("suggests nothing where a part does not", () => {
    const outcome = compositeOf("sum", [{ rule: tiers }, { rule: manual }], ["达成", "好"]);
    expect(outcome.kind).toBe("judged");
    expect("suggested" in outcome).toBe(false);
  });

  it("waits for every answer, and a fault comes first", () => {
    expect(compositeOf("sum", three, ["10次", "20次"]).kind).toBe("noActual");
    expect(compositeOf("sum", three, ["全面完成", "20次"])).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
  });

  it("gives a part that does not apply its points", () => {
    const parts: CompositePart[] = [{ rule: proportional, target: "≥10次" }, { rule: notApplicable }];
    // 5 × ½ + 5
    const outcome = compositeOf("sum", parts, ["5次", "/"]);
    expect(outcome).toMatchObject({ kind: "scored", score: 7.5 });
    expect(sayTogether(outcome.steps)).toContain("第 2 项：没有适用的指标，按满分计");
    expect(compositeOf("sum", [{ rule: notApplicable }, { rule: notApplicable }], ["/", "/"]).kind).toBe("notApplicable");
  });
});

describe("max", () => {
  const two: CompositePart[] = ["≥10次", "≥20次"].map((target) => ({ rule: proportional, target }));

  it.each([
    [["5次", "5次"], 5, false], // 5 and 2.5
    [["5次", "16次"], 8, false], // 5 and 8
    [["10次", "5次"], 10, true],
    [["/", "5次"], 2.5, false],
    [["5次"], 5, false],
  ])("of %j is %d", (actual, score, met) => {
    expect(compositeOf("max", two, actual)).toMatchObject({ kind: "scored", score, met });
  });

  it("leaves to a person what may be more than the rest", () => {
    const parts: CompositePart[] = [{ rule: proportional, target: "≥10次" }, { rule: tiers }];
    // 7 beside 6 to 8
    expect(compositeOf("max", parts, ["7次", "部分达成"])).toMatchObject({
      kind: "judged",
      allowed: { min: 7, max: 8, maxInclusive: false },
    });
    // 8 beside less than 8
    expect(compositeOf("max", parts, ["8次", "部分达成"])).toMatchObject({ kind: "scored", score: 8, met: false });
    // less than 10 beside 0 to 10
    const both: CompositePart[] = [{ rule: { kind: "thresholdThenManual" }, target: "≥3次" }, { rule: manual }];
    expect(compositeOf("max", both, ["2次", "好"])).toMatchObject({ allowed: { min: 0, max: 10, maxInclusive: true }, missed: false });
    expect(compositeOf("min", both, ["2次", "好"])).toMatchObject({ allowed: { min: 0, max: 10, maxInclusive: false }, missed: true });
    // 10 beside 8 to 10
    expect(compositeOf("max", parts, ["10次", "达成"])).toMatchObject({ kind: "scored", score: 10, met: true });
  });

  it("passes over parts that do not apply, unless none does", () => {
    const parts: CompositePart[] = [{ rule: notApplicable }, { rule: proportional, target: "≥10次" }];
    expect(compositeOf("max", parts, ["/", "5次"])).toMatchObject({ score: 5 });
    expect(compositeOf("max", parts, ["/", "/"]).kind).toBe("noActual");
    expect(compositeOf("max", [{ rule: notApplicable }], ["/"]).kind).toBe("notApplicable");
  });

  it("is not scored where a part cannot be read", () => {
    expect(compositeOf("max", two, ["10次", "很多"]).kind).toBe("unreadable");
  });

  it("takes the points of a part where it has its own", () => {
    const parts: CompositePart[] = [
      { rule: proportional, target: "≥10次", weight: 6 },
      { rule: proportional, target: "≥20次" },
    ];
    // 6 and 10 × ½ = 5
    expect(compositeOf("max", parts, ["10次", "10次"])).toMatchObject({ score: 6, met: true });
  });
});

describe("min", () => {
  const two: CompositePart[] = ["≥10次", "≥20次"].map((target) => ({ rule: proportional, target }));

  it.each([
    [["5次", "5次"], 2.5, false], // 5 and 2.5
    [["10次", "16次"], 8, false],
    [["10次", "20次"], 10, true],
  ])("of %j is %d", (actual, score, met) => {
    expect(compositeOf("min", two, actual)).toMatchObject({ kind: "scored", score, met });
  });

  it("needs every part that applies", () => {
    expect(compositeOf("min", two, ["10次", "/"]).kind).toBe("noActual");
    expect(compositeOf("min", [{ rule: notApplicable }, { rule: proportional, target: "≥10次" }], ["/", "5次"])).toMatchObject({
      score: 5,
    });
  });

  it("leaves to a person what may be less than the rest", () => {
    const parts: CompositePart[] = [{ rule: proportional, target: "≥10次" }, { rule: tiers }];
    // 7 beside 6 to 8
    expect(compositeOf("min", parts, ["7次", "部分达成"])).toMatchObject({
      kind: "judged",
      allowed: { min: 6, max: 7, maxInclusive: true },
    });
    // 9 beside 6 to 8
    expect(compositeOf("min", parts, ["9次", "部分达成"])).toMatchObject({ allowed: { min: 6, max: 8, maxInclusive: false } });
    // 5 beside 6 to 8
    expect(compositeOf("min", parts, ["5次", "部分达成"])).toMatchObject({ kind: "scored", score: 5 });
  });
});

describe("firstApplicable", () => {
  const parts: CompositePart[] = [{ rule: notApplicable }, ...["≥10次", "≥20次"].map((target) => ({ rule: proportional, target }))];

  it.each([
    [["/", "5次", "20次"], 5],
    [["/", "/", "5次"], 2.5],
  ])("of %j is %d", (actual, expected) => {
    expect(compositeOf("firstApplicable", parts, actual)).toMatchObject({ kind: "scored", score: expected });
  });

  it("waits where one applies and none has an answer", () => {
    expect(compositeOf("firstApplicable", parts, ["/", "/", "/"]).kind).toBe("noActual");
    expect(compositeOf("firstApplicable", parts.slice(0, 1), ["/"]).kind).toBe("notApplicable");
  });
});

describe("targets and answers in one cell", () => {
  const rule: ScoringRule = { kind: "composite", op: "sum", parts: [{ rule: proportional }, { rule: proportional }] };
  const target = several(["企业418家", "个体212家"], "target");
  const answered = (actual: Reading) => applyRule(rule, { ...ruleInput({}), target, actual });

  it("belong together by their place", () => {
    // 5 × 209 ÷ 418 = 2.5, and 5
    expect(answered(several(["209家", "212家"], "actual"))).toMatchObject({ score: 7.5 });
    // 5, and 5 × 106 ÷ 212 = 2.5
    expect(answered(several(["418家", "106家"], "actual"))).toMatchObject({ score: 7.5 });
  });

  it("must be as many as there are parts", () => {
    expect(answered(several(["209家"], "actual")).kind).toBe("noActual");
    expect(answered(several(["1家", "2家", "3家"], "actual"))).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
    expect(answered(readCell("630家"))).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
    const third = several(["1家", "2家", "3家"], "target");
    expect(applyRule(rule, { ...ruleInput({}), target: third, actual: third })).toMatchObject({
      kind: "unreadable",
      fault: { check: "E1" },
    });
  });

  it("a single answer serves parts that ask the same thing of it", () => {
    const both: ScoringRule = {
      kind: "composite",
      op: "min",
      parts: [
        { rule: proportional, target: "≥100%" },
        { rule: { kind: "proportional" }, target: "≤120%" },
      ],
    };
    expect(applyRule(both, ruleInput({ actual: "90%" }))).toMatchObject({ score: 9 });
    expect(applyRule(both, ruleInput({ actual: "110%" }))).toMatchObject({ score: 10, met: true });
  });
});

it("says what each part earns, by name or number", () => {
  const parts: CompositePart[] = [
    { name: "企业", rule: proportional, target: "≥10家" },
    { rule: proportional, target: "≥20家" },
  ];
  expect(sayTogether(compositeOf("max", parts, ["5家", "20家"]).steps)).toBe(
    "企业：5 家 ÷ 10 家 × 10 = 5，得 5 分，第 2 项：实际 20家，达到指标值 ≥20家，得满分 10 分，取最高，得 10 分",
  );
});
