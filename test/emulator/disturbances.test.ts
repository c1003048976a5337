import { microsoft365 } from "../../src/emulator";
import { codeOf, openExcel, type Stage } from "./setup";

const write = ({ Excel }: Stage, address: string, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [["新"]];
    await context.sync();
  });
const valueAt = ({ sheet }: Stage, row: number): unknown => sheet("表").cells.get(row)?.get(0)?.value;

describe("a person who is typing in a cell", () => {
  test("makes requests fail at once", async () => {
    const stage = openExcel();
    stage.emulator.person.beginCellEdit();
    expect(await codeOf(write(stage, "A1"))).toBe("InvalidOperationInCellEditMode");
    stage.emulator.person.endCellEdit();
    await write(stage, "A1");
    expect(valueAt(stage, 0)).toBe("新");
  });

  test("makes requests wait that asked for it, until the cell is left", async () => {
    const stage = openExcel();
    stage.emulator.person.beginCellEdit();
    let isDone = false;
    const writing = write(stage, "A1", { delayForCellEdit: true }).then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isDone).toBe(false);
    expect(valueAt(stage, 0)).toBeUndefined();
    stage.emulator.person.endCellEdit();
    await writing;
    expect(valueAt(stage, 0)).toBe("新");
    expect(stage.emulator.recording.requests.every((request) => request.delayForCellEdit)).toBe(true);
  });
});

describe("failures on demand", () => {
  test("at an action: what came before stays", async () => {
    const stage = openExcel();
    const writeThree = (): Promise<void> =>
      stage.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[address]];
        await context.sync();
      });
    await writeThree();
    const actions = stage.emulator.recording.requests[0]?.actions.total ?? 0;
    for (let action = 0; action < actions; action += 1) {
      const sheet = stage.sheet("表");
      sheet.cells.clear();
      stage.emulator.faults.failAt({ action, code: "GeneralException" });
      expect(await codeOf(writeThree())).toBe("GeneralException");
      const written = [0, 1, 2].filter((row) => sheet.cells.has(row));
      expect(written).toEqual([0, 1, 2].slice(0, written.length));
      expect(written.length).toBeLessThan(3);
    }
    await writeThree();
    expect(stage.sheet("表").cells.size).toBe(3);
  });

  test("of a later request as a whole", async () => {
    const stage = openExcel();
    stage.emulator.faults.failAt({ request: 1, code: "RequestAborted" });
    await write(stage, "A1");
    expect(await codeOf(write(stage, "A2"))).toBe("RequestAborted");
    await write(stage, "A3");
    expect([valueAt(stage, 0), valueAt(stage, 1), valueAt(stage, 2)]).toEqual(["新", undefined, "新"]);
  });

  test("a read-only workbook refuses every write and lets reading pass", async () => {
    const stage = openExcel();
    stage.emulator.faults.readOnly = true;
    expect(await codeOf(write(stage, "A1"))).toBe("AccessDenied");
    const name = await stage.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("表");
  });

  test("a lost connection leaves a request unanswered", async () => {
    const stage = openExcel();
    stage.emulator.faults.silent = true;
    const outcome = await Promise.race([write(stage, "A1"), new Promise((resolve) => setTimeout(resolve, 10, "still waiting"))]);
    expect(outcome).toBe("still waiting");
  });

  test("answers can be slow", async () => {
    const stage = openExcel();
    stage.emulator.faults.answerDelay = 20;
    const started = performance.now();
    await write(stage, "A1");
    expect(performance.now() - started).toBeGreaterThan(15);
    expect(valueAt(stage, 0)).toBe("新");
  });

  test("a sheet that is deleted between two requests is not found by the second", async () => {
    const stage = openExcel("表", "另");
    stage.emulator.beforeRequest = (request) => {
      if (request === 1) stage.emulator.person.deleteSheet(stage.sheet("表"));
    };
    const code = await codeOf(
      stage.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("表");
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe("ItemNotFound");
  });
});

describe("the record of requests", () => {
  test("counts actions by kind and bytes, and leaves out what the library sends for itself", async () => {
    const stage = openExcel();
    await write(stage, "A1");
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { requests, all, bytes } = stage.emulator.recording;
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      writes: true,
      members: ["_KeepReference", "Values"],
      actions: { setProperty: 1, method: 1, query: 0 },
    });
    expect(all.map((request) => request.kind)).toEqual(["work", "housekeeping"]);
    expect(bytes).toBe(requests[0]?.bytes);
    expect(bytes).toBeGreaterThan(300);
  });

  test.each([
    ["values on Excel 2021", false, false, false],
    ["values on Microsoft 365", true, false, true],
    ["values and a fill on Microsoft 365", true, true, false],
  ])("tells whether the person can undo: %s", async (_name, isMicrosoft365, withFill, undoable) => {
    const stage = openExcel();
    if (isMicrosoft365) stage.emulator.requirementSets = microsoft365;
    await stage.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.values = [[1]];
      if (withFill) range.format.fill.color = "#00FF00";
      await context.sync();
    });
    expect(stage.emulator.recording.requests[0]).toMatchObject({ writes: true, undoable });
  });

  test("requirement sets are those of the chosen build", () => {
    const { office, emulator } = openExcel();
    const { requirements } = office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "1.15")]).toEqual([true, false]);
    emulator.requirementSets = microsoft365;
    expect([requirements.isSetSupported("excelapi", 1.9), requirements.isSetSupported("ExcelApi", "1.20")]).toEqual([true, true]);
  });
});

describe("a protected sheet", () => {
  test.each([
    ["one locked cell among them", [["a"], ["b"]]],
    ["null for the locked cell", [["a"], [null]]],
  ])("refuses a write with %s", async (_name, values) => {
    const stage = openExcel();
    const code = await codeOf(
      stage.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect();
        sheet.getRange("A1:A2").values = values;
        await context.sync();
      }),
    );
    expect(code).toBe("AccessDenied");
    expect(valueAt(stage, 0)).toBeNull();
  });

  test("lets unlocked cells be written and typed into, and refuses the others", async () => {
    const stage = openExcel();
    await stage.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.getRange("A1").values = [["程序"]];
      sheet.getRange("A1").format.columnWidth = 100;
      await context.sync();
    });
    const { person } = stage.emulator;
    expect(valueAt(stage, 0)).toBe("程序");
    expect(person.enterText(stage.sheet("表"), 0, 0, "人").kind).toBe("value");
    expect(person.enterText(stage.sheet("表"), 1, 0, "人")).toEqual({ kind: "refused", reason: "locked" });
    expect([valueAt(stage, 0), valueAt(stage, 1)]).toEqual(["人", undefined]);
    expect(() => person.insertRows(stage.sheet("表"), 0)).toThrow("protected");
  });

  test("cannot be protected a second time", async () => {
    const { Excel } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getFirst();
        protection.protect();
        protection.protect();
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidOperation");
  });
});
