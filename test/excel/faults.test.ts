import type { Emulator } from "../../src/emulator";
import { createFormWorkbook, faultText, isHostFault } from "../../src/excel";
import { knownCodes } from "../../src/excel/hostFault";
import { laidInputs } from "../../src/form/inputs";
import { usedContents, type Workbook } from "../../src/workbook";
import { qiaoxi } from "../form/sheets";
import { openExcel, openForm, typePublishedForm, type Session } from "./session";

/** All that a person typed, by sheet and column. */
function typedCells(session: Session): unknown {
  return laidInputs(qiaoxi()).map(({ kind, column }) => {
    const table = session.table(kind);
    return [...table.rows.keys()].map((row) => table.cell(row, column)?.value);
  });
}

/** All visible sheets; the minute of the scoring aside. */
function sheetValues(workbook: Workbook): unknown {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible").map((sheet) => usedContents(sheet).values);
  return JSON.parse(JSON.stringify(visible).replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "now"));
}

/** A fault is told in plain Chinese, by its code. */
function expectTold(fault: unknown): void {
  if (!isHostFault(fault)) throw fault;
  const { what, todo } = faultText(fault, "zh-CN");
  expect(what + todo).toMatch(/^[\u3000-\uffef“”…\w ]+$/u);
}

/** Every action of every request that a call makes, counted by making it once. */
async function actionsOf(session: Session, call: () => Promise<unknown>): Promise<{ request: number; action: number }[]> {
  session.emulator.recording.clear();
  await call();
  return session.emulator.recording.requests.flatMap(({ actions }, request) =>
    Array.from({ length: actions.total }, (_, action) => ({ request, action })),
  );
}

describe("a fault at every action of 检查并评分 in turn", () => {
  it("loses nothing that was typed, is told in plain words, and the next run succeeds", async () => {
    const session = await openForm();
    typePublishedForm(session);
    await session.form.checkAndScore([]);
    session.type({ kind: "indicators", row: "quality-1", column: "actual" }, "95%");
    const start = session.emulator.workbook;
    const typed = typedCells(session);
    const again = (): void => {
      session.emulator.openWorkbook(structuredClone(start));
      session.emulator.faults.clear();
      session.form = createFormWorkbook();
    };
    again();
    const places = await actionsOf(session, () => session.form.checkAndScore([]));
    const scored = sheetValues(session.emulator.workbook);
    expect(places.length).toBeGreaterThan(100);
    let failed = 0;
    for (const place of places) {
      again();
      session.emulator.faults.failAt({ ...place, code: "GeneralException" });
      const fault: unknown = await session.form.checkAndScore([]).then(
        () => null,
        (error: unknown) => error,
      );
      // The library's own bookkeeping at the end of a request may fail without harm; all else is told.
      if (fault !== null) {
        failed += 1;
        expectTold(fault);
      }
      expect(typedCells(session)).toEqual(typed);
      const { changedOutputs } = await session.form.checkAndScore([]);
      expect(changedOutputs).toEqual([]);
      expect(sheetValues(session.emulator.workbook)).toEqual(scored);
    }
    expect(failed).toBeGreaterThan(places.length * 0.9);
  }, 240_000);
});

describe("a fault at every action of 恢复上次 in turn", () => {
  it("loses nothing that was typed, and the next run restores", async () => {
    const session = await openForm();
    typePublishedForm(session);
    await session.form.checkAndScore([]);
    session.type({ kind: "basics", row: "executed", column: "value" }, "117.5");
    await session.form.checkAndScore([]);
    const start = session.emulator.workbook;
    const typed = typedCells(session);
    const again = (): void => {
      session.emulator.openWorkbook(structuredClone(start));
      session.emulator.faults.clear();
      session.form = createFormWorkbook();
    };
    again();
    const places = await actionsOf(session, () => session.form.restoreLast());
    for (const place of places) {
      again();
      session.emulator.faults.failAt({ ...place, code: "GeneralException" });
      const fault: unknown = await session.form.restoreLast().then(
        () => null,
        (error: unknown) => error,
      );
      expect(typedCells(session)).toEqual(typed);
      if (fault !== null) {
        expectTold(fault);
        // The record of what to restore goes last: a fault in the read-back finds it used up.
        await session.form.restoreLast().catch((error: unknown) => expect(error).toMatchObject({ code: "NothingToRestore" }));
      }
      expect(session.value({ kind: "indicators", row: "execution-1", column: "score" })).toBe(9);
      expect(typedCells(session)).toEqual(typed);
    }
  }, 240_000);
});

describe("a fault at every action of laying out in turn", () => {
  it("leaves other sheets as they were and none half laid, and the next run lays a whole form out", async () => {
    const session = openExcel();
    const [first] = session.emulator.workbook.sheets;
    if (first === undefined) throw new Error("no sheet");
    session.emulator.person.enterText(first, 2, 2, "别人的内容");
    const start = session.emulator.workbook;
    const again = (): void => {
      session.emulator.openWorkbook(structuredClone(start));
      session.emulator.faults.clear();
      session.form = createFormWorkbook();
    };
    const names = (): string[] => session.emulator.workbook.sheets.map(({ name }) => name);
    again();
    await session.form.read();
    const places = await actionsOf(session, () => session.form.layOut(qiaoxi()));
    const laid = names();
    for (const place of places) {
      again();
      await session.form.read();
      session.emulator.faults.failAt({ ...place, code: "GeneralException" });
      await session.form.layOut(qiaoxi()).catch(expectTold);
      if ((await session.form.read()) === null) {
        expect(names()).toEqual(["Sheet1"]);
        await session.form.layOut(qiaoxi());
      }
      expect(names()).toEqual(laid);
      const [other] = session.emulator.workbook.sheets;
      expect(other && usedContents(other).values).toEqual([["别人的内容"]]);
      expect((await session.form.read())?.problems).toEqual([]);
    }
  }, 600_000);

  it("removes nothing once the form is laid out, whatever the clerk typed meanwhile", async () => {
    const session = openExcel();
    await session.form.read();
    const { emulator } = session;
    let requests = 0;
    emulator.beforeRequest = () => {
      requests += 1;
      if (requests === 3) session.type({ kind: "basics", row: "unit", column: "value" }, "某街道办事处");
    };
    emulator.faults.failAt({ request: 2, code: "GeneralException" });
    await expect(session.form.layOut(qiaoxi())).rejects.toMatchObject({ code: "GeneralException" });
    expect((await session.form.read())?.submission.unit).toBe("某街道办事处");
  });
});

describe("a protected sheet", () => {
  it("is told as such and keeps its contents", async () => {
    const session = await openForm();
    typePublishedForm(session);
    session.sheet("indicators").protection = { options: {} };
    const typed = typedCells(session);
    await expect(session.form.checkAndScore([])).rejects.toMatchObject({ code: "AccessDenied" });
    expect(typedCells(session)).toEqual(typed);
    delete session.sheet("indicators").protection;
    expect((await session.form.checkAndScore([])).evaluation.total).toBe(97);
  });
});

describe("a cell that is being edited", () => {
  it("holds the batch back until the person leaves the cell", async () => {
    const session = await openForm();
    session.emulator.person.beginCellEdit();
    let done = false;
    const scoring = session.form.checkAndScore([]).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    session.emulator.person.endCellEdit();
    await scoring;
    expect(done).toBe(true);
  });
});

describe("a sheet deleted between reading and writing", () => {
  it("is told, and nothing typed elsewhere is lost", async () => {
    const session = await openForm();
    typePublishedForm(session);
    const emulator: Emulator = session.emulator;
    let requests = 0;
    emulator.beforeRequest = () => {
      requests += 1;
      if (requests === 2) emulator.person.deleteSheet(session.sheet("problems"));
    };
    await expect(session.form.checkAndScore([])).rejects.toMatchObject({ code: "ItemNotFound" });
    emulator.beforeRequest = undefined;
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(evaluation.total).toBe(97);
    expect(reading.problems.map(({ check }) => check)).toEqual(["K7"]);
  });
});

describe("a workbook without a form", () => {
  it("reads as null and cannot be scored", async () => {
    const session = openExcel();
    expect(await session.form.read()).toBeNull();
    await expect(session.form.checkAndScore([])).rejects.toMatchObject({ code: "NoForm" });
  });
});

describe("the texts of faults", () => {
  it.each([...knownCodes, "SomethingNew"])("tell what happened and what to do for %s", (code) => {
    const error = Object.assign(new Error(code), { code });
    for (const locale of ["zh-CN", "en-US"] as const) {
      const { what, todo } = faultText(error, locale);
      expect(what.length).toBeGreaterThan(3);
      expect(todo.length).toBeGreaterThan(3);
    }
  });
});
