import { evaluate, type Problem } from "../../src/evaluation";
import { openForm, typePublishedForm, type Session } from "./session";

/** All problems of the workbook as it stands, as the pane lists them: check, place, what was seen. */
async function problemsOf(session: Session): Promise<Problem[]> {
  const reading = await session.form.read();
  if (reading === null) throw new Error("no form");
  return [...reading.problems, ...evaluate(reading.scheme, reading.submission).problems];
}

async function filledForm(): Promise<Session> {
  const session = await openForm();
  typePublishedForm(session);
  return session;
}

const at = (problems: readonly Problem[], code: string, check?: string): Problem[] =>
  problems.filter((problem) => problem.place.code === code && (check === undefined || problem.check === check));

describe("what people type where something else belongs", () => {
  it("a text where an amount belongs is a problem at its place, and the row that needs it stays open", async () => {
    const session = await filledForm();
    session.type({ kind: "basics", row: "executed", column: "value" }, "一百多万");
    expect(at(await problemsOf(session), "executed")).toMatchObject([{ check: "K4", seen: "一百多万" }]);
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.indicators.find(({ code }) => code === "execution-1")).toMatchObject({ score: null, status: "unreadable" });
    expect(evaluation.grade).toBeNull();
  });

  it("an amount with its unit is read as typed, and the printed form says where the rate stands", async () => {
    const session = await filledForm();
    session.type({ kind: "basics", row: "executed", column: "value" }, "107.43万元");
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(evaluation.total).toBe(97);
    expect(reading.problems).toMatchObject([{ check: "K17", severity: "info", seen: "107.43万元" }]);
    expect(session.value({ kind: "indicators", row: "execution-1", column: "actual" })).toBe("见评分依据");
  });

  it("=100% typed as a target stays text and is read as a target", async () => {
    const session = await filledForm();
    session.type({ kind: "indicators", row: "quality-1", column: "target" }, "=100%");
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "95%");
    expect(session.value({ kind: "indicators", row: "quality-1", column: "target" })).toBe("=100%");
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.indicators.find(({ code }) => code === "quality-1")?.score).toBe(9.5);
  });

  it("1-2 typed as a target is told, not taken for a date or a number", async () => {
    const session = await filledForm();
    session.type({ kind: "indicators", row: "quality-1", column: "target" }, "1-2");
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "95%");
    expect(session.value({ kind: "indicators", row: "quality-1", column: "target" })).toBe("1-2");
    expect(at(await problemsOf(session), "quality-1", "E1")).toMatchObject([{ seen: "1-2" }]);
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.indicators.find(({ code }) => code === "quality-1")).toMatchObject({ score: null, status: "unreadable" });
  });

  it("1-2 typed as an actual value, which Excel makes a date, is told as a date", async () => {
    const session = await filledForm();
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "1-2");
    expect(typeof session.value({ kind: "indicators", row: "quality-1", column: "actual" })).toBe("number");
    expect(at(await problemsOf(session), "quality-1", "E2")).toMatchObject([{ message: { key: "check.E2.date" } }]);
  });

  it("words pasted over a drop-down are read as they are and left to judgement", async () => {
    const session = await filledForm();
    const { rows, columns } = session.table("indicators");
    session.emulator.person.pasteText(session.sheet("indicators"), rows.get("social-1") ?? 0, columns.get("actual") ?? 0, [["基本符合"]]);
    session.type({ kind: "indicators", row: "social-1", column: "selfScore" }, "15");
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.indicators.find(({ code }) => code === "social-1")).toMatchObject({ score: 15, status: "claimed" });
  });

  it("a reason that begins with an apostrophe does not stop the scoring", async () => {
    const session = await filledForm();
    session.type({ kind: "indicators", row: "cost-1", column: "reason" }, "''90年代建成");
    const { reading } = await session.form.checkAndScore([]);
    expect(reading.scored).toBe("current");
  });

  it("an error value is told at its place", async () => {
    const session = await filledForm();
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "=1/0");
    const problems = at(await problemsOf(session), "quality-1", "E2");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.seen).toContain("#DIV/0!");
  });
});

describe("whether the score is out of date", () => {
  it.each(["=1/0", "ABC", "abc", "0", "95%", "12月底前"])(
    "is told alike by the cell's own formula and by the pane after %s",
    async (text) => {
      const session = await filledForm();
      session.type({ kind: "indicators", row: "quality-1", column: "reason" }, "abc");
      await session.form.checkAndScore([]);
      session.type({ kind: "indicators", row: "quality-1", column: "reason" }, text);
      const isCurrent = session.value({ kind: "conclusion", row: "stale", column: "weight" }) === "评分与填报内容一致";
      expect((await session.form.read())?.scored).toBe(isCurrent ? "current" : "outOfDate");
      expect(isCurrent).toBe(text.toLowerCase() === "abc");
    },
  );
});

describe("what people type over what is not theirs", () => {
  it("a total, a grade or a weight typed over is told, and the scoring keeps to the scheme", async () => {
    const session = await filledForm();
    await session.form.checkAndScore([]);
    session.type({ kind: "conclusion", row: "total", column: "score" }, "98");
    session.type({ kind: "conclusion", row: "grade", column: "score" }, "差");
    session.type({ kind: "indicators", row: "cost-1", column: "weight" }, "15");
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(evaluation.total).toBe(97);
    expect(reading.problems.map(({ check, seen }) => [check, seen])).toEqual([
      ["K16", "15"],
      ["K15", "98"],
      ["K15", "差"],
    ]);
  });
});

describe("what people do to the sheets", () => {
  it("a deleted row of 基本信息 or 评价结论 is told by its name", async () => {
    const session = await filledForm();
    session.emulator.person.deleteRows(session.sheet("basics"), session.table("basics").rows.get("collectionEnd") ?? 0);
    session.emulator.person.deleteRows(session.sheet("conclusion"), session.table("conclusion").rows.get("grade") ?? 0);
    expect((await session.form.read())?.problems).toMatchObject([
      { check: "K9", place: { part: "basics", code: "collectionEnd" } },
      { check: "K9", place: { part: "stated", code: "grade" } },
    ]);
  });

  it("a deleted row: the indicator is told, the others are scored, the total shows 评分已过期 until it is scored again", async () => {
    const session = await filledForm();
    await session.form.checkAndScore([]);
    const sheet = session.sheet("indicators");
    session.emulator.person.deleteRows(sheet, session.table("indicators").rows.get("cost-1") ?? 0);
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toContain("评分已过期");
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(reading.problems).toMatchObject([{ check: "K9", place: { code: "cost-1" } }]);
    expect(evaluation.grade).toBeNull();
    expect(session.value({ kind: "conclusion", row: "total", column: "score" })).toBe(87);
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toBe("评分与填报内容一致");
  });

  it.each(["indicators", "basics"] as const)("a deleted sheet of %s: nothing is scored, and the clerk is told so", async (kind) => {
    const session = await filledForm();
    session.emulator.person.deleteSheet(session.sheet(kind));
    await expect(session.form.checkAndScore([])).rejects.toMatchObject({ code: "MissingSheet" });
  });

  it("an inserted row with contents of its own is told; all else is read and scored as before", async () => {
    const session = await filledForm();
    const sheet = session.sheet("indicators");
    const row = session.table("indicators").rows.get("social-1") ?? 0;
    session.emulator.person.insertRows(sheet, row);
    session.emulator.person.enterText(sheet, row, 2, "自己加的指标");
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(reading.problems).toMatchObject([{ check: "K12", seen: "自己加的指标" }]);
    expect(evaluation.total).toBe(97);
    session.emulator.person.enterText(sheet, row, session.table("indicators").columns.get("weight") ?? 0, "5");
    session.emulator.person.enterText(sheet, row, session.table("indicators").columns.get("score") ?? 0, "5");
    expect(session.value({ kind: "indicators", row: "#total", column: "weight" })).toBe(100);
    expect(session.value({ kind: "conclusion", row: "total", column: "score" })).toBe(97);
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toBe("评分与填报内容一致");
  });

  it("a moved column is read and written where it stands now", async () => {
    const session = await filledForm();
    const { columns } = session.table("indicators");
    session.emulator.person.moveColumns(session.sheet("indicators"), columns.get("selfScore") ?? 0, 1, columns.get("target") ?? 0);
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(reading.problems).toEqual([]);
    expect(evaluation.total).toBe(97);
    expect(session.value({ kind: "conclusion", row: "total", column: "score" })).toBe(97);
  });

  it("a renamed sheet is found by its marker, and its formulas go on", async () => {
    const session = await filledForm();
    session.emulator.person.renameSheet(session.sheet("indicators"), "2022年自评 (终稿)");
    session.emulator.person.renameSheet(session.sheet("basics"), "信息");
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(reading.problems).toEqual([]);
    expect(evaluation.total).toBe(97);
    expect(session.value({ kind: "conclusion", row: "grade", column: "score" })).toBe("优秀");
  });

  it("a copied sheet is told and left alone", async () => {
    const session = await filledForm();
    const copy = session.emulator.person.copySheet(session.sheet("indicators"));
    const before = structuredClone(copy.cells);
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(reading.problems).toMatchObject([{ check: "K8", seen: copy.name }]);
    expect(evaluation.total).toBe(97);
    expect(copy.cells).toEqual(before);
  });

  it("a score typed into a cell of ours before the first scoring is kept and asked about", async () => {
    const session = await filledForm();
    session.type({ kind: "indicators", row: "execution-1", column: "score" }, "10");
    const { changedOutputs, reading } = await session.form.checkAndScore([]);
    expect(changedOutputs).toMatchObject([{ place: { code: "execution-1", field: "score" }, seen: "10", ours: "9" }]);
    expect(reading.scored).toBe("changedByHand");
    expect(session.value({ kind: "conclusion", row: "composition", column: "weight" })).toContain("1 处得分为人工改动");
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(10);
  });
});
