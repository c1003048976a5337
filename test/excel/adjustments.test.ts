import type { Scheme } from "../../src/evaluation";
import { qiaoxi } from "../form/sheets";
import { openForm, typePublishedForm, type Session } from "./session";

/** The published form: 核算 9 + 自评 88 = 97, execution rate 91.43%. Each figure below is the workbook's own, by its formulas. */
async function scored(
  scheme: Scheme,
  fill: (session: Session) => void = () => undefined,
): Promise<{ session: Session; grade: string | null; total: number }> {
  const session = await openForm(scheme);
  typePublishedForm(session);
  fill(session);
  const { evaluation } = await session.form.checkAndScore([]);
  return { session, grade: evaluation.grade, total: evaluation.total };
}

const shown = (session: Session, row: string): unknown => session.value({ kind: "conclusion", row, column: "score" });

const cap = (total: number) => [{ min: 90, minInclusive: true, max: 100, maxInclusive: false, total }];

describe("a capped total", () => {
  it("stands in the workbook as evaluate gives it, with the grade that it earns", async () => {
    const { session, grade, total } = await scored({ ...qiaoxi(), adjustments: { totalCaps: cap(84) } });
    expect([total, grade]).toEqual([84, "良好"]);
    expect(["rawTotal", "adjustment:totalCap", "total", "grade"].map((row) => shown(session, row))).toEqual([97, -13, 84, "良好"]);
    expect(session.value({ kind: "conclusion", row: "adjustment:totalCap", column: "rate" })).toBe(
      "合计 97 分，预算执行率 91.43%，总分最高 84 分",
    );
    expect(session.value({ kind: "conclusion", row: "composition", column: "weight" })).toBe("84 = 核算 9 + 自评 88 − 调整 13");
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toBe("评分与填报内容一致");
  });

  it("is not adjusted where nothing is above the limit", async () => {
    const { session } = await scored({ ...qiaoxi(), adjustments: { totalCaps: cap(97) } });
    expect(["rawTotal", "adjustment:totalCap", "total", "grade"].map((row) => shown(session, row))).toEqual([97, null, 97, "优秀"]);
  });

  it("has its problem told when a person types over its raw total", async () => {
    const { session } = await scored({ ...qiaoxi(), adjustments: { totalCaps: cap(84) } });
    session.type({ kind: "conclusion", row: "rawTotal", column: "score" }, "99");
    const reading = await session.form.read();
    expect(reading?.problems.map(({ check }) => check)).toEqual(["K15"]);
  });

  it("costs read, write and read back as before", async () => {
    const session = await openForm({ ...qiaoxi(), adjustments: { totalCaps: cap(84) } });
    typePublishedForm(session);
    session.emulator.recording.clear();
    await session.form.checkAndScore([]);
    expect(session.emulator.recording.requests.length).toBe(3);
  });
});

describe("a row that does not apply", () => {
  const notApplicable = (session: Session): void => session.type({ kind: "indicators", row: "satisfaction-1", column: "actual" }, "不适用");

  it("redistribute: 89 of 90 points are 98.89", async () => {
    const { session, total } = await scored({ ...qiaoxi(), adjustments: { notApplicable: "redistribute" } }, notApplicable);
    expect(total).toBe(98.89); // 89 ÷ 90 × 100 = 98.888…
    expect(["rawTotal", "adjustment:notApplicable", "total", "open", "grade"].map((row) => shown(session, row))).toEqual([
      89,
      9.89,
      98.89,
      0,
      "优秀",
    ]);
    expect(session.value({ kind: "indicators", row: "satisfaction-1", column: "status" })).toBe("不适用");
  });

  it("exclude: the points are gone and a word says so", async () => {
    const { session, total } = await scored({ ...qiaoxi(), adjustments: { notApplicable: "exclude" } }, notApplicable);
    expect(total).toBe(89);
    expect(["rawTotal", "adjustment:notApplicable", "total"].map((row) => shown(session, row))).toEqual([89, 0, 89]);
    expect(session.value({ kind: "conclusion", row: "adjustment:notApplicable", column: "rate" })).toContain("10 分不计入总分");
  });
});

describe("a group that is scored as one", () => {
  const scheme: Scheme = {
    ...qiaoxi(),
    groups: qiaoxi().groups.map((group) => (group.path[0] === "产出指标" ? { ...group, scoredAsOne: true } : group)),
    indicators: qiaoxi().indicators.map((indicator) => (indicator.path[0] === "产出指标" ? { ...indicator, weight: null } : indicator)),
  };
  const state =
    (text: string) =>
    (session: Session): void => {
      session.type({ kind: "conclusion", row: "group:产出指标", column: "statedScore" }, text);
    };

  it.each(["36", "36分"])("has the stated score in the sum, the rows below open nothing: %s", async (text) => {
    const { session, total, grade } = await scored(scheme, state(text));
    expect([total, grade]).toEqual([93, "优秀"]); // 36 + 9 + 40 + 8
    expect(["group:产出指标", "total", "open", "grade"].map((row) => shown(session, row))).toEqual([36, 93, 0, "优秀"]);
  });

  it.each(["", "41", "优"])("is open while its stated score is %j", async (text) => {
    const { session, total, grade } = await scored(scheme, state(text));
    expect([total, grade]).toEqual([57, null]);
    expect(["group:产出指标", "total", "open", "grade"].map((row) => shown(session, row))).toEqual(["", 57, 1, ""]);
  });
});

describe("groups within groups", () => {
  it("have the scores of all rows below in the workbook too", async () => {
    const scheme: Scheme = { ...qiaoxi(), groups: [...qiaoxi().groups, { path: ["产出指标", "数量指标"], weight: 10 }] };
    const { session } = await scored(scheme);
    expect(["group:产出指标", "group:产出指标/数量指标", "total"].map((row) => shown(session, row))).toEqual([40, 10, 97]);
  });
});

describe("a scheme without groups", () => {
  it("has its total in the workbook", async () => {
    const session = await openForm({ ...qiaoxi(), groups: [] });
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "95%");
    session.type({ kind: "indicators", row: "social-1", column: "actual" }, "符合");
    await session.form.checkAndScore([]);
    expect(shown(session, "total")).toBe(29.5); // 9.5 + 20
  });
});
