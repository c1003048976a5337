/** A scheme written in Excel: copied, changed, checked, sealed, and a form laid out by it. The real office.js over the emulator. */
import { createDraftWorkbook, type DraftWorkbook } from "../../src/excel/draftWorkbook";
import { HostFaultError } from "../../src/excel/hostFault";
import { copyScheme } from "../../src/schemes";
import type { Draft } from "../../src/form/draft";
import { qiaoxi } from "../form/sheets";
import { openExcel, type Session } from "./session";

interface Desk extends Session {
  desk: DraftWorkbook;
  draft: Draft;
}

async function openDesk(): Promise<Desk> {
  const session = openExcel();
  const desk = createDraftWorkbook();
  const draft = await desk.start(copyScheme(qiaoxi()));
  return { ...session, desk, draft };
}

async function reread(desk: DraftWorkbook): Promise<Draft> {
  const draft = await desk.read();
  if (draft === null) throw new Error("no draft");
  return draft;
}

const at = (row: string, column: string) => ({ kind: "draft" as const, row, column });

describe("a draft in the workbook", () => {
  it("is not there before it is begun, and leaves the sheets that are there alone", async () => {
    const session = openExcel();
    const desk = createDraftWorkbook();
    expect(await desk.read()).toBeNull();
    await expect(desk.tidy()).rejects.toMatchObject({ code: "NoDraft" });
    await desk.start(qiaoxi());
    expect(session.emulator.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "评分方案草案"]);
    expect((await reread(desk)).scheme).toEqual(qiaoxi());
  });

  it("goes the whole way: weights changed, A1 told, put right, sealed, laid out, filled in, scored", async () => {
    const session = await openDesk();
    const { desk } = session;
    session.type(at("indicators.0", "c5"), "12");
    const wrong = await reread(desk);
    expect(wrong.scheme).toBeNull();
    expect(wrong.problems.map(({ check }) => check)).toEqual(["A1", "A2"]);
    expect(await desk.seal("2023-03-01")).toMatchObject({ scheme: null, seal: "none" });

    session.type(at("indicators.1", "c5"), "8");
    session.type(at("id", "c1"), "dongli-2022");
    session.type(at("title", "c1"), "东里街道评分方案");
    const sealed = await desk.seal("2023-03-01");
    expect(sealed).toMatchObject({ problems: [], seal: "sealed", scheme: { id: "dongli-2022", sealed: { date: "2023-03-01" } } });
    expect(session.value(at("sealed.date", "c1"))).toBe("2023-03-01");
    if (sealed.scheme === null) throw new Error("not sealed");

    await session.form.layOut(sealed.scheme);
    expect(session.form.holdsDraft()).toBe(true);
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "75%");
    const { reading, evaluation } = await session.form.checkAndScore([]);
    expect(reading.scheme).toEqual(sealed.scheme);
    expect(evaluation.indicators.find(({ code }) => code === "quality-1")).toMatchObject({ weight: 8, score: 6 });
  });

  it("says that a seal is broken when a cell was changed after it, and takes a new version", async () => {
    const session = await openDesk();
    const { desk } = session;
    const first = await desk.seal("2023-03-01");
    session.type(at("indicators.0", "c9"), "每年项目实际完成数量");
    expect(await reread(desk)).toMatchObject({ seal: "changed", scheme: null });
    expect((await desk.seal("2023-03-02")).seal).toBe("changed");
    session.type(at("version", "c1"), "2");
    expect(await reread(desk)).toMatchObject({ seal: "changed", problems: [] });
    const second = await desk.seal("2023-03-02");
    expect(second).toMatchObject({ seal: "sealed", scheme: { version: "2", sealed: { date: "2023-03-02" } } });
    expect(second.scheme?.sealed?.fingerprint).not.toBe(first.scheme?.sealed?.fingerprint);
  });

  it("is sealed again when the change is taken back", async () => {
    const session = await openDesk();
    const { desk } = session;
    await desk.seal("2023-03-01");
    session.type(at("indicators.0", "c5"), "11");
    expect((await reread(desk)).seal).toBe("changed");
    session.type(at("indicators.0", "c5"), "10");
    expect((await reread(desk)).seal).toBe("sealed");
  });

  it("shows the parameters of a kind that was chosen, and tells what fell away", async () => {
    const session = await openDesk();
    const { desk } = session;
    session.type(at("indicators.4", "c7"), "按偏差幅度扣分");
    const { draft, remarks } = await desk.tidy();
    expect(remarks.map(({ message }) => message.key)).toEqual([
      "draft.fault.changedKind",
      "draft.fault.droppedParameter",
      "draft.fault.droppedParameter",
    ]);
    expect(draft.problems).toEqual([]);
    session.type(at("indicators.4.rule.deduct", "c1"), "0.5");
    expect((await reread(desk)).scheme?.indicators[4]?.rule).toMatchObject({ kind: "deductPerUnit", deduct: 0.5 });
    expect(session.emulator.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "评分方案草案"]);
  });

  it("leads from what was put right to the parameters, wherever rows were inserted since", async () => {
    const session = await openDesk();
    const { desk } = session;
    session.type(at("indicators.4", "c7"), "按偏差幅度扣分");
    const { remarks } = await desk.tidy();
    session.emulator.person.insertRows(session.sheet("draft"), 3, 2);
    const [place] = remarks.map(({ cell }) => cell);
    if (place === undefined || place === null) throw new Error("leads nowhere");
    await desk.goTo(place);
    const heading = session.table("draft").rows.get("#rule:indicators.4");
    expect(session.emulator.selection.area).toMatchObject({ row: heading, column: 1 });
  });

  it("leads from points that do not add up to a cell with points", async () => {
    const session = await openDesk();
    session.type(at("indicators.2", "c5"), "12");
    const { problems } = await reread(session.desk);
    expect(problems[0]).toMatchObject({ check: "A1", cell: { row: session.table("draft").rows.get("indicators.0"), column: 5 } });
  });

  it("leaves the person in the row where they were when it is laid anew", async () => {
    const session = await openDesk();
    const { desk, emulator } = session;
    const select = (row: number): void => emulator.person.select(session.sheet("draft"), { row, column: 7, rowCount: 1, columnCount: 1 });
    const rowOf = (code: string): number => session.table("draft").rows.get(code) ?? 0;
    session.type(at("indicators.4", "c7"), "按偏差幅度扣分");
    select(rowOf("indicators.5"));
    await desk.tidy();
    expect(emulator.selection).toMatchObject({ sheetId: session.sheet("draft").id, area: { row: rowOf("indicators.5"), column: 7 } });
    // The stamp of a seal takes rows above.
    select(rowOf("indicators.6"));
    const before = rowOf("indicators.6");
    await desk.seal("2023-03-01");
    expect(rowOf("indicators.6")).toBeGreaterThan(before);
    expect(emulator.selection.area).toMatchObject({ row: rowOf("indicators.6"), column: 7 });
  });

  it("keeps an inserted row, and gives it a code", async () => {
    const session = await openDesk();
    const { desk } = session;
    const row = session.table("draft").rows.get("indicators.1") ?? 0;
    session.emulator.person.insertRows(session.sheet("draft"), row, 1);
    const columns = session.table("draft").columns;
    for (const [column, text] of Object.entries({ c2: "产出指标", c3: "质量指标", c4: "验收合格率", c5: "5", c6: "≥95%" })) {
      session.emulator.person.enterText(session.sheet("draft"), row, columns.get(column) ?? 0, text);
    }
    const { draft, remarks } = await desk.tidy();
    expect(remarks).toEqual([]);
    expect(draft.problems.map(({ check }) => check)).toEqual(["A1", "A2"]);
    expect(session.value(at("indicators.1", "c1"))).toBe("indicator-1");
    expect(session.value(at("indicators.1", "c4"))).toBe("验收合格率");
    expect(session.value(at("indicators.1", "c7"))).toBe("按指标值写法自动确定");
  });

  it("stays as it is while a cell cannot be read", async () => {
    const session = await openDesk();
    const { desk } = session;
    session.type(at("indicators.0", "c5"), "=5+5");
    session.type(at("title", "c5"), "问一下财政局");
    const id = session.sheet("draft").id;
    const { draft } = await desk.tidy();
    expect(draft.problems.map(({ message }) => message.key)).toEqual(["draft.fault.stray", "draft.fault.formula"]);
    expect(session.sheet("draft").id).toBe(id);
    expect(session.value(at("title", "c5"))).toBe("问一下财政局");
  });

  it("is not laid anew when nothing would change", async () => {
    const session = await openDesk();
    const id = session.sheet("draft").id;
    await session.desk.tidy();
    expect(session.sheet("draft").id).toBe(id);
  });

  it("loses nothing where laying it anew breaks off at any request", async () => {
    const session = await openDesk();
    const { desk } = session;
    session.type(at("indicators.4", "c7"), "按偏差幅度扣分");
    session.emulator.recording.clear();
    const requests = 4;
    for (let request = 0; request < requests; request += 1) {
      session.emulator.faults.failAt({ request, action: 0, code: "GeneralException" });
      await expect(desk.tidy()).rejects.toThrow(HostFaultError);
      session.emulator.faults.clear();
      session.emulator.recording.clear();
      expect((await reread(desk)).scheme?.indicators[4]?.rule.kind).toBe("deductPerUnit");
    }
  });
});
