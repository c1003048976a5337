import { microsoft365 } from "../../src/emulator";
import { indexSheet } from "../../src/form";
import { usedContents } from "../../src/workbook";
import { publishedQiaoxi, qiaoxi, sixtyIndicators } from "../form/sheets";
import { openExcel, openForm, typePublishedForm, type Session } from "./session";

const checksOf = (problems: readonly { check: string }[]): string[] => problems.map(({ check }) => check).sort();

describe("laying out", () => {
  it("adds the form's sheets behind those that are there and touches no other", async () => {
    const session = openExcel();
    const [first] = session.emulator.workbook.sheets;
    if (first === undefined) throw new Error("no sheet");
    session.emulator.person.enterText(first, 0, 0, "别人的表");
    const before = usedContents(first);
    const reading = await session.form.layOut(qiaoxi());
    expect(session.emulator.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`).slice(1)).toEqual([
      "基本信息 Visible",
      "指标评分 Visible",
      "评价结论 Visible",
      "问题清单 Visible",
      "评分方案 Visible",
      "_绩评 VeryHidden",
    ]);
    expect(usedContents(first)).toEqual(before);
    expect(reading.problems).toEqual([]);
  });

  it("keeps to its budget of three requests and 300 KB for a form of 60 indicators", async () => {
    const session = openExcel();
    await session.form.read();
    session.emulator.recording.clear();
    await session.form.layOut(sixtyIndicators());
    expect(session.emulator.recording.requests.length).toBeLessThanOrEqual(3);
    expect(session.emulator.recording.bytes).toBeLessThan(300_000);
  });

  it("keeps to the same budget with 绩效目标 and 数据核对 besides", async () => {
    const session = openExcel();
    await session.form.read();
    session.emulator.recording.clear();
    await session.form.layOut(sixtyIndicators(publishedQiaoxi()));
    expect(session.emulator.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["绩效目标", "数据核对"]));
    expect(session.emulator.recording.requests.length).toBeLessThanOrEqual(3);
    expect(session.emulator.recording.bytes).toBeLessThan(300_000);
  });

  it("shows 尚未评分 by the cell's own formula, no total and no grade", async () => {
    const session = await openForm();
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toContain("尚未评分");
    expect(session.value({ kind: "conclusion", row: "total", column: "score" })).toBe("");
    expect(session.value({ kind: "conclusion", row: "grade", column: "score" })).toBe("");
  });

  it("ends with the first input selected", async () => {
    const session = await openForm();
    const { rows, columns } = session.table("basics");
    expect(session.emulator.selection).toMatchObject({
      sheetId: session.sheet("basics").id,
      area: { row: rows.get("unit"), column: columns.get("value") },
    });
  });

  it("lays a second set beside the first, and the pane then works with the form of the sheet in front", async () => {
    const session = await openForm();
    const first = await session.form.read();
    const second = await session.form.layOut({ ...qiaoxi(), id: "other", title: "另一方案" });
    expect(session.emulator.workbook.sheets.map(({ name }) => name)).toContain("指标评分（绩评）");
    expect(second.scheme.title).toBe("另一方案");
    expect((await session.form.read())?.formId).toBe(second.formId);
    const { sheets } = session.emulator.workbook;
    const back = sheets.find(({ name }) => name === "指标评分");
    if (back === undefined) throw new Error("no sheet");
    session.emulator.person.select(back, { row: 4, column: 0, rowCount: 1, columnCount: 1 });
    expect((await session.form.read())?.formId).toBe(first?.formId);
  });
});

describe("the published form of 东里街道", () => {
  let session: Session;
  beforeEach(async () => {
    session = await openForm();
    typePublishedForm(session);
  });

  it("is scored 97, 核算 9 and 自评 88, 优秀, with its faults told", async () => {
    const { evaluation, changedOutputs } = await session.form.checkAndScore([]);
    expect(evaluation).toMatchObject({ total: 97, calculated: 9, claimed: 88, grade: "优秀" });
    const ofPointsAndDates = checksOf(evaluation.problems).filter((check) => /^[BG]/.test(check));
    expect(ofPointsAndDates).toEqual(["B12", "B12", "B12", "B12", "B12", "B12", "B12", "B15", "B17", "B2", "B9", "B9", "G2"]);
    expect(changedOutputs).toEqual([]);
  });

  it("stands in cells that anyone can read: scores, subtotals, total, grade, working", async () => {
    await session.form.checkAndScore([]);
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(9);
    expect(session.value({ kind: "indicators", row: "execution-1", column: "working" })).toBe(
      "107.43 ÷ 117.5 = 91.43%，落在 90%–100% 档，得 9 分",
    );
    expect(session.value({ kind: "indicators", row: "execution-1", column: "actual" })).toBe(0.9143);
    expect(session.value({ kind: "indicators", row: "#total", column: "score" })).toBe(97);
    expect(session.value({ kind: "conclusion", row: "group:产出指标", column: "score" })).toBe(40);
    expect(session.value({ kind: "conclusion", row: "group:预算执行效率指标", column: "rate" })).toBe(0.9);
    expect(session.value({ kind: "conclusion", row: "total", column: "score" })).toBe(97);
    expect(session.value({ kind: "conclusion", row: "grade", column: "score" })).toBe("优秀");
    expect(session.value({ kind: "conclusion", row: "composition", column: "weight" })).toBe("97 = 核算 9 + 自评 88");
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toBe("评分与填报内容一致");
  });

  it("costs read, write and read back", async () => {
    await session.form.checkAndScore([]);
    expect(session.emulator.recording.requests.length).toBe(3);
  });

  it("costs at most 60 KB for 60 indicators, half of them missed without a reason", async () => {
    const scheme = sixtyIndicators();
    const session = await openForm(scheme);
    for (const [index, { code, target, derivedFrom }] of scheme.indicators.entries()) {
      session.type({ kind: "indicators", row: code, column: "selfScore" }, index % 2 === 0 ? "10" : "8");
      if (derivedFrom === undefined)
        session.type({ kind: "indicators", row: code, column: "actual" }, target === "符合" ? "符合" : index % 2 === 0 ? "98%" : "3%");
    }
    session.emulator.recording.clear();
    await session.form.checkAndScore([]);
    expect(session.emulator.recording.requests.length).toBe(3);
    expect(session.emulator.recording.bytes).toBeLessThan(60_000);
  });

  it("needs one request more where a sheet is new", async () => {
    session.emulator.person.copySheet(session.sheet("indicators"));
    session.emulator.recording.clear();
    const { reading } = await session.form.checkAndScore([]);
    expect(session.emulator.recording.requests.length).toBe(4);
    expect(checksOf(reading.problems)).toEqual(["K8"]);
  });

  it("tells 评分已过期 by the cell's own formula once an input changes, and not before", async () => {
    await session.form.checkAndScore([]);
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "95%");
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toContain("评分已过期");
    expect((await session.form.read())?.scored).toBe("outOfDate");
  });

  it("never changes what was typed", async () => {
    const before = (await session.form.read())?.submission;
    await session.form.checkAndScore([]);
    expect((await session.form.read())?.submission).toEqual(before);
  });
});

describe("a form without claims", () => {
  async function fill(): Promise<Session> {
    const session = await openForm();
    const actuals: [string, string][] = [
      ["quantity-1", "100%"],
      ["quality-1", "95%"],
      ["timeliness-1", "98%"],
      ["cost-1", "91.43%"],
      ["social-1", "符合"],
      ["sustainability-1", "符合"],
      ["satisfaction-1", "3%"],
    ];
    for (const [row, text] of actuals) session.type({ kind: "indicators", row, column: "actual" }, text);
    session.type({ kind: "basics", row: "budgetAdjusted", column: "value" }, "117.5");
    session.type({ kind: "basics", row: "executed", column: "value" }, "107.43");
    return session;
  }

  it("has its total and grade from rules alone", async () => {
    const session = await fill();
    const { evaluation } = await session.form.checkAndScore([]);
    // 10 + 9.5 + 10 + 10 + 9 + 20 + 20 + 10
    expect(evaluation).toMatchObject({ total: 98.5, calculated: 98.5, claimed: 0, grade: "优秀", openRows: 0 });
    expect(session.value({ kind: "conclusion", row: "grade", column: "score" })).toBe("优秀");
  });

  it("has an open row and no grade once a value is taken out again", async () => {
    const session = await fill();
    await session.form.checkAndScore([]);
    session.type({ kind: "indicators", row: "satisfaction-1", column: "actual" }, "");
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toContain("评分已过期");
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.grade).toBeNull();
    expect(session.value({ kind: "indicators", row: "satisfaction-1", column: "status" })).toBe("待填");
    expect(session.value({ kind: "indicators", row: "satisfaction-1", column: "score" })).toBe(null);
    expect(session.value({ kind: "conclusion", row: "grade", column: "score" })).toBe("");
  });
});

describe("undo", () => {
  it("is kept where the host knows how to undo what an add-in writes", async () => {
    const session = await openForm();
    session.emulator.requirementSets = microsoft365;
    typePublishedForm(session);
    session.emulator.recording.clear();
    const { undoable } = await session.form.checkAndScore([]);
    expect(undoable).toBe(true);
    const writes = session.emulator.recording.requests.filter((request) => request.writes);
    expect(writes).toHaveLength(1);
    expect(writes.every((request) => request.undoable)).toBe(true);
  });

  it("is said not to work in Excel 2021", async () => {
    const session = await openForm();
    expect((await session.form.checkAndScore([])).undoable).toBe(false);
  });
});

describe("恢复上次", () => {
  it("puts back the scores before the last scoring", async () => {
    const session = await openForm();
    typePublishedForm(session);
    await session.form.checkAndScore([]);
    session.type({ kind: "basics", row: "executed", column: "value" }, "117.5");
    await session.form.checkAndScore([]);
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(10);
    const reading = await session.form.restoreLast();
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(9);
    expect(reading.scored).toBe("outOfDate");
  });

  it("says so where there is nothing to restore", async () => {
    const session = await openForm();
    await expect(session.form.restoreLast()).rejects.toMatchObject({ code: "NothingToRestore" });
  });
});

describe("an output that a person changed", () => {
  it("is told, kept, and written over when asked", async () => {
    const session = await openForm();
    typePublishedForm(session);
    await session.form.checkAndScore([]);
    session.type({ kind: "indicators", row: "execution-1", column: "score" }, "10");
    const place = { part: "indicators", code: "execution-1", field: "score" } as const;
    const { changedOutputs } = await session.form.checkAndScore([]);
    expect(changedOutputs).toEqual([{ place, seen: "10", ours: "9" }]);
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(10);
    expect((await session.form.checkAndScore([place])).changedOutputs).toEqual([]);
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(9);
  });
});

describe("jumping to a place", () => {
  it("says so where the sheet is hidden", async () => {
    const session = await openForm();
    session.sheet("scheme").visibility = "Hidden";
    await expect(session.form.goTo({ part: "workbook", code: "scheme" })).rejects.toMatchObject({ code: "PlaceHidden" });
  });

  it("selects its cell, wherever it was moved to", async () => {
    const session = await openForm();
    session.emulator.person.insertRows(session.sheet("indicators"), 4, 2);
    await session.form.goTo({ part: "indicators", code: "quality-1", field: "actual" });
    const table = session.table("indicators");
    expect(session.emulator.selection).toMatchObject({
      sheetId: session.sheet("indicators").id,
      area: { row: table.rows.get("quality-1"), column: table.columns.get("actual") },
    });
  });

  it("says so where the sheet is gone", async () => {
    const session = await openForm();
    session.emulator.person.deleteSheet(session.sheet("basics"));
    await expect(session.form.goTo({ part: "basics", code: "unit" })).rejects.toMatchObject({ code: "PlaceGone" });
  });
});

describe("watching", () => {
  it("calls back after an edit of a person and not after our own writes", async () => {
    const session = await openForm();
    let calls = 0;
    const stop = await session.form.watch(() => (calls += 1));
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "95%");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(1);
    await session.form.checkAndScore([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(1);
    session.emulator.person.copySheet(session.sheet("indicators"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(2);
    await stop();
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "96%");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(2);
  });
});

describe("a filter on 问题清单", () => {
  it("keeps each 已核实说明 with its problem when the list is sorted", async () => {
    const session = await openForm();
    typePublishedForm(session);
    await session.form.checkAndScore([]);
    const codes = [...session.table("problems").rows.keys()].filter((code) => !code.startsWith("#"));
    for (const row of codes) session.type({ kind: "problems", row, column: "verified" }, `说明 ${row}`);
    const sheet = session.sheet("problems");
    const { autoFilter } = sheet;
    if (autoFilter === undefined) throw new Error("no filter");
    const below = { ...autoFilter, row: autoFilter.row + 1, rowCount: codes.length };
    session.emulator.person.sortRows(sheet, below, session.table("problems").columns.get("place") ?? 0, "descending");
    await session.form.checkAndScore([]);
    for (const row of codes) expect(session.value({ kind: "problems", row, column: "verified" })).toBe(`说明 ${row}`);
  });

  it("that hides rows is to be cleared before anything is written", async () => {
    const session = await openForm();
    typePublishedForm(session);
    await session.form.checkAndScore([]);
    session.sheet("problems").rows.set(5, { hidden: true });
    session.type({ kind: "basics", row: "executed", column: "value" }, "117.5");
    await expect(session.form.checkAndScore([])).rejects.toMatchObject({ code: "FilteredRangeConflict" });
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(9);
    session.sheet("problems").rows.delete(5);
    await session.form.checkAndScore([]);
    expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(10);
  });
});

describe("a workbook that came back without its hidden sheet", () => {
  it("asks about no output that holds what scoring would write", async () => {
    const session = await openForm();
    typePublishedForm(session);
    await session.form.checkAndScore([]);
    session.emulator.person.deleteSheet(session.sheet("state"));
    const { changedOutputs } = await session.form.checkAndScore([]);
    expect(changedOutputs).toEqual([]);
    expect((await session.form.read())?.problems).toEqual([]);
  });

  it("is scored by the scheme on 评分方案, and gets a new record", async () => {
    const session = await openForm();
    typePublishedForm(session);
    session.emulator.person.deleteSheet(session.sheet("state"));
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(evaluation.total).toBe(97);
    expect(reading.problems).toEqual([]);
    expect(session.emulator.workbook.sheets.some((sheet) => indexSheet(usedContents(sheet))?.marker.kind === "state")).toBe(true);
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toBe("评分与填报内容一致");
  });
});
