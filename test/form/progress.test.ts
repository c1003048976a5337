import type { BasicDatum, Indicator, Submission } from "../../src/evaluation";
import { progress, readForm, type Progress, type SheetContents } from "../../src/form";
import { laidOut, qiaoxi, type } from "./sheets";

function progressOf(sheets: SheetContents[]): Progress {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return progress(form.scheme, form.submission);
}

describe("progress of filling in", () => {
  it("asks for the unit, what the execution rate needs, and seven actual values; preset targets count nothing", () => {
    const { filled, wanted, open } = progressOf(laidOut());
    expect([filled, wanted]).toEqual([0, 10]);
    expect(open.slice(0, 4)).toEqual([
      { part: "basics", code: "unit" },
      { part: "basics", code: "budgetAdjusted" },
      { part: "basics", code: "executed" },
      { part: "indicators", code: "quantity-1", field: "actual" },
    ]);
  });

  it("takes the initial budget for an adjusted one that does not exist", () => {
    const sheets = laidOut();
    type(sheets, { kind: "basics", row: "budgetInitial", column: "value" }, 100);
    expect(progressOf(sheets).open).not.toContainEqual({ part: "basics", code: "budgetAdjusted" });
  });

  it("asks for a target that was emptied, before its actual value", () => {
    const sheets = laidOut();
    type(sheets, { kind: "indicators", row: "quantity-1", column: "target" }, "");
    const { wanted, open } = progressOf(sheets);
    expect(wanted).toBe(11);
    expect(open[3]).toEqual({ part: "indicators", code: "quantity-1", field: "target" });
  });
});

/** What a form with this one indicator still asks for, of the basic data and the actual value. */
function wantedBy(row: Partial<Indicator>, asked: BasicDatum[], basics: Submission["basics"] = {}): (string | undefined)[] {
  const scheme = qiaoxi();
  const indicator: Indicator = {
    code: "row",
    path: ["组", "行"],
    weight: 100,
    target: "100%",
    rule: { kind: "manual" },
    standard: "",
    ...row,
  };
  const submission = { scheme: "", unit: "某街道", year: 2022, dates: {}, basics, entries: [], stated: { groups: [], rates: {} } };
  const { open } = progress({ ...scheme, indicators: [indicator], form: { ...scheme.form, basics: asked } }, submission);
  return open.map(({ code }) => code);
}

describe("progress of a derived value", () => {
  it("asks for what its formula needs, and not for what may be blank", () => {
    const asked: BasicDatum[] = ["budgetInitial", "budgetAdjusted", "executed", "adjustExempt"];
    expect(wantedBy({ derivedFrom: "budgetAdjustmentRate" }, asked)).toEqual(["budgetInitial", "budgetAdjusted"]);
    expect(wantedBy({ derivedFrom: "budgetAdjustmentRate" }, asked, { budgetInitial: 100 })).toEqual(["budgetAdjusted"]);
    expect(wantedBy({ derivedFrom: "carryoverIdentity" }, ["carryoverEnd", "quota"])).toEqual(["carryoverEnd"]);
  });

  it("is the same for a rule that computes its value, alone or as a part", () => {
    const rule = { kind: "derived", formula: "staffControlRate", rule: { kind: "manual" } } as const;
    expect(wantedBy({ rule }, ["quota", "inService"])).toEqual(["quota", "inService"]);
    expect(wantedBy({ rule: { kind: "composite", op: "min", parts: [{ rule }] } }, ["quota"])).toEqual(["quota"]);
    expect(wantedBy({ rule: { kind: "composite", op: "min", parts: [{ rule }, { rule: { kind: "manual" } }] } }, [])).toEqual(["row"]);
  });

  it("asks for no actual value of a row that counts others", () => {
    expect(wantedBy({ rule: { kind: "countShare", of: ["other"] } }, [])).toEqual([]);
    expect(wantedBy({ rule: { kind: "deductPerIncident", deduct: 1, of: ["other"] } }, [])).toEqual([]);
    expect(wantedBy({ rule: { kind: "deductPerIncident", deduct: 1 } }, [])).toEqual(["row"]);
  });
});
