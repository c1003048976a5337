import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, type BasicDatum, type Indicator, type Submission } from "../../src/evaluation";
import { progress, readForm, type Progress, type SheetContents } from "../../src/form";
import { parseSubmission } from "../../src/schemes";
import { laidOut, qiaoxi, type } from "./sheets";

function progressOf(sheets: SheetContents[]): Progress {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return progress(form.scheme, form.submission, evaluate(form.scheme, form.submission));
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
  const one = { ...scheme, indicators: [indicator], form: { ...scheme.form, basics: asked } };
  const { open } = progress(one, submission, evaluate(one, submission));
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

/** The case with every kind of rule: its scheme, and a submission with these entries and scores of groups. */
function everyKind(entries: Submission["entries"], groups: Submission["stated"]["groups"] = []): Progress {
  const parsed = parseSubmission(JSON.parse(readFileSync(join(__dirname, "../cases/everyKind.json"), "utf8")));
  if (!("submission" in parsed) || typeof parsed.submission.scheme === "string") throw new Error(JSON.stringify(parsed));
  const { scheme } = parsed.submission;
  const submission = { ...parsed.submission, entries, stated: { groups, rates: {} } };
  return progress(scheme, submission, evaluate(scheme, submission));
}

const isOpen = ({ open }: Progress, code: string): (string | undefined)[] =>
  open.filter((place) => place.code === code).map(({ field }) => field);

describe("progress of rows that are not simply an actual value", () => {
  it("asks for no actual value where other rows are counted or all parts are computed, but for those that are counted", () => {
    const empty = everyKind([]);
    for (const code of ["goal-share", "goal-misses", "carryover", "execution"]) expect(isOpen(empty, code)).toEqual([]);
    expect(isOpen(empty, "goal-1")).toEqual(["actual"]);
  });

  it("asks for the score of a group that is scored as one on 评价结论, and for none of its rows", () => {
    expect(everyKind([]).open.at(-1)).toEqual({ part: "stated", code: "可持续发展", field: "score" });
    expect(isOpen(everyKind([]), "sustainability")).toEqual([]);
    expect(isOpen(everyKind([], [{ name: "可持续发展", score: 3 }]), "可持续发展")).toEqual([]);
  });

  it("asks for 自评得分 once a tier leaves the points to a person, and no more when it is there", () => {
    expect(isOpen(everyKind([]), "stability")).toEqual(["actual"]);
    expect(isOpen(everyKind([{ indicator: "stability", actual: "部分达成年度指标并具有一定效果" }]), "stability")).toEqual(["selfScore"]);
    expect(isOpen(everyKind([{ indicator: "stability", tier: "部分达成年度指标并具有一定效果" }]), "stability")).toEqual(["selfScore"]);
    const claimed = everyKind([{ indicator: "stability", tier: "部分达成年度指标并具有一定效果", selfScore: 3 }]);
    expect(isOpen(claimed, "stability")).toEqual([]);
  });

  it("asks for none where the tier's suggestion counts or the rule computes", () => {
    expect(isOpen(everyKind([{ indicator: "environment", actual: "一般" }]), "environment")).toEqual([]);
    expect(isOpen(everyKind([{ indicator: "plan", actual: "100%" }]), "plan")).toEqual([]);
    expect(isOpen(everyKind([{ indicator: "plan", actual: "95%" }]), "plan")).toEqual(["selfScore"]);
  });

  it("keeps asking for a score that the rule does not allow", () => {
    expect(isOpen(everyKind([{ indicator: "plan", actual: "95%", selfScore: 3 }]), "plan")).toEqual(["selfScore"]);
  });

  it("counts a score that was asked for as filled in", () => {
    const [asked, given] = [
      { indicator: "plan", actual: "95%" },
      { indicator: "plan", actual: "95%", selfScore: 2.5 },
    ].map((entry) => everyKind([entry]));
    expect([asked?.wanted, (given?.filled ?? 0) - (asked?.filled ?? 0)]).toEqual([given?.wanted, 1]);
  });
});
