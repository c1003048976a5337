import fc from "fast-check";
import { Emulator } from "../../src/emulator";
import { EmulatorSession } from "../../src/preview/emulatorSession";
import { addSheet, cellAt, createWorkbook, setCell, type Cell, type Sheet } from "../../src/workbook";

function opened(change: (sheet: Sheet) => void = () => undefined): { session: EmulatorSession; emulator: Emulator; sheet: Sheet } {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, "指标评分");
  change(sheet);
  const emulator = new Emulator(workbook);
  emulator.currentYear = 2026;
  return { session: new EmulatorSession(emulator), emulator, sheet };
}
const a1 = { row: 0, column: 0 };

describe("the contents of a cell for editing", () => {
  test.each<[Cell, string]>([
    [{ value: 0.9143, numberFormat: "0%" }, "91.43%"],
    [{ value: 44613, numberFormat: "yyyy-mm-dd" }, "2022/2/21"],
    [{ value: 44613.25, numberFormat: "yyyy/m/d h:mm" }, "2022/2/21 6:00:00"],
    [{ value: 1234567.891234 }, "1234567.891234"],
    [{ value: 0.1 + 0.2 }, "0.3"],
    [{ value: "90%" }, "'90%"],
    [{ value: "=100%", numberFormat: "@" }, "=100%"],
    [{ value: 97, formula: "=SUM(B1:B9)" }, "=SUM(B1:B9)"],
    [{ value: "符合" }, "符合"],
    [{ value: true }, "TRUE"],
  ])("%j is edited as %p", (cell, contents) => {
    const { session } = opened((sheet) => setCell(sheet, 0, 0, cell));
    expect(session.contentsOf(a1)).toBe(contents);
  });

  test("typed again stores the same value", () => {
    const value = fc.oneof(
      fc.integer({ min: -1e15, max: 1e15 }).map((millionths) => millionths / 1e6),
      fc.integer({ min: 1, max: 60_000 }),
      fc.string({ unit: fc.constantFrom("a", "绩", "1", "2", "-", "/", "%", "=", "+", ".", "'", "年", " "), maxLength: 8 }),
      fc.boolean(),
    );
    const numberFormat = fc.constantFrom("General", "@", "0.00", "0%", "yyyy-mm-dd", "#,##0.00");
    fc.assert(
      fc.property(value, numberFormat, (given, format) => {
        // A text cell holds text; a date before 1900 is no date.
        fc.pre(!(format === "@" && typeof given !== "string"));
        fc.pre(!(format === "yyyy-mm-dd" && typeof given === "number" && (given < 1 || !Number.isInteger(given) || given === 60)));
        const { session, sheet } = opened((empty) => setCell(empty, 0, 0, { value: given, numberFormat: format }));
        const before = cellAt(sheet, 0, 0)?.value;
        expect(session.typeOn(sheet, a1, session.contentsOf(a1))).toBeUndefined();
        const after = cellAt(sheet, 0, 0)?.value ?? null;
        if (typeof before === "number" && typeof after === "number") expect(after).toBeCloseTo(before, 9);
        else expect(after).toEqual(before === "" ? null : before);
      }),
    );
  });
});

describe("typing", () => {
  test("is refused by a rule with a stop, and nothing changes", () => {
    const { session, sheet } = opened((empty) => {
      setCell(empty, 0, 0, { value: 8 });
      empty.validations.push({
        area: { ...a1, rowCount: 2, columnCount: 1 },
        rule: { type: "decimal", operator: "LessThanOrEqualTo", formula1: "=B1" },
        ignoreBlanks: true,
        errorAlert: { title: "自评得分", message: "不得超过分值", style: "Stop" },
      });
      setCell(empty, 0, 1, { value: 10 });
      setCell(empty, 1, 1, { value: 20 });
    });
    expect(session.type(a1, "11")).toEqual({ title: "自评得分", message: "不得超过分值", style: "Stop" });
    expect(cellAt(sheet, 0, 0)?.value).toBe(8);
    // The bound moves with the cell.
    expect(session.type({ row: 1, column: 0 }, "11")).toBeUndefined();
  });

  test("is doubted by a rule that only warns, and taken when the person insists", () => {
    const { session, sheet } = opened((empty) =>
      empty.validations.push({
        area: { ...a1, rowCount: 1, columnCount: 1 },
        rule: { type: "list", source: "符合,不符合", inCellDropDown: true },
        ignoreBlanks: true,
        errorAlert: { title: "", message: "", style: "Warning" },
      }),
    );
    expect(session.type(a1, "基本符合")?.style).toBe("Warning");
    expect(session.type(a1, "基本符合", true)).toBeUndefined();
    expect(cellAt(sheet, 0, 0)?.value).toBe("基本符合");
  });

  test("into a locked cell of a protected sheet is refused", () => {
    const { session, sheet } = opened((empty) => {
      empty.protection = { options: {} };
      setCell(empty, 1, 0, { value: null, style: { locked: false } });
    });
    expect(session.type(a1, "1")?.style).toBe("Stop");
    expect(session.lockedReason(a1)).toBeDefined();
    expect(session.type({ row: 1, column: 0 }, "1")).toBeUndefined();
    expect(cellAt(sheet, 1, 0)?.value).toBe(1);
  });

  test("marks the workbook as changed until it is saved", () => {
    const { session } = opened();
    expect(session.isChanged).toBe(false);
    session.type(a1, "1");
    expect(session.isChanged).toBe(true);
    session.saved();
    expect(session.isChanged).toBe(false);
  });
});

describe("undo", () => {
  test("takes the person's entries back, last first, with their number formats", () => {
    const { session, sheet } = opened((empty) => setCell(empty, 0, 0, { value: "旧" }));
    session.type(a1, "90%");
    session.paste(a1, [["1", "2"]]);
    session.undo();
    expect(cellAt(sheet, 0, 0)).toEqual({ value: 0.9, numberFormat: "0%" });
    expect(cellAt(sheet, 0, 1)).toBeUndefined();
    session.undo();
    expect(cellAt(sheet, 0, 0)).toEqual({ value: "旧" });
    session.undo();
    expect(cellAt(sheet, 0, 0)).toEqual({ value: "旧" });
  });

  test("goes back to the sheet of the entry, and formulas follow", () => {
    const { session, emulator, sheet } = opened();
    session.type(a1, "2");
    session.type({ row: 1, column: 0 }, "=A1*2");
    session.type(a1, "5");
    session.addSheet();
    expect(emulator.activeSheet).not.toBe(sheet);
    // Adding a sheet is no entry: as in Excel it ends what can be taken back.
    session.undo();
    expect(cellAt(sheet, 1, 0)?.value).toBe(10);
  });

  test("ends where rows were inserted, since the cells are elsewhere then", () => {
    const { session, sheet } = opened();
    session.type(a1, "1");
    expect(session.changeLines("insert", "rows", 0, 1)).toBeUndefined();
    session.undo();
    expect(cellAt(sheet, 1, 0)?.value).toBe(1);
  });

  test("a refused entry leaves nothing to take back", () => {
    const { session, sheet } = opened();
    session.type(a1, "1");
    expect(session.type(a1, "=1+(")?.style).toBe("Stop");
    session.undo();
    expect(cellAt(sheet, 0, 0)).toBeUndefined();
  });
});

describe("sheets", () => {
  test("the last visible one cannot be deleted, a name that is taken cannot be given", () => {
    const { session, sheet } = opened();
    expect(session.deleteSheet(sheet.id)?.style).toBe("Stop");
    session.addSheet();
    expect(session.renameSheet(session.sheet.id, "指标评分")?.style).toBe("Stop");
    expect(session.renameSheet(session.sheet.id, "评价结论")).toBeUndefined();
    expect(session.sheet.name).toBe("评价结论");
  });

  test("remember where the person was", () => {
    const { session, sheet } = opened();
    session.select({ row: 4, column: 2, rowCount: 1, columnCount: 1 });
    session.addSheet();
    expect(session.selection).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    session.activateSheet(sheet.id);
    expect(session.selection).toEqual({ row: 4, column: 2, rowCount: 1, columnCount: 1 });
  });
});
