import type { ScreenChange } from "../../src/emulator";
import { cellAt } from "../../src/workbook";
import { codeOf, openExcel } from "./setup";

const cell = { rowCount: 1, columnCount: 1 };

describe("the person at the keyboard", () => {
  test("sees formulas follow after each entry, or after several that are made together", () => {
    const { emulator, sheet } = openExcel();
    const { person } = emulator;
    person.enterText(sheet("表"), 0, 1, "=SUM(A1:A3)");
    person.together(() => {
      for (const row of [0, 1, 2]) person.enterText(sheet("表"), row, 0, "2");
      expect(cellAt(sheet("表"), 0, 1)?.value).toBe(0);
    });
    expect(cellAt(sheet("表"), 0, 1)?.value).toBe(6);
    person.clear(sheet("表"), { row: 1, column: 0, ...cell });
    expect(cellAt(sheet("表"), 0, 1)?.value).toBe(4);
  });

  test("pastes a block as if typed, and is told which cells refused", () => {
    const { emulator, sheet } = openExcel();
    const refused = emulator.person.pasteText(sheet("表"), 1, 1, [
      ["90%", "优"],
      ["=1+", "=1+1"],
    ]);
    expect(refused).toEqual([{ row: 2, column: 1 }]);
    expect([1, 2].map((row) => [1, 2].map((column) => cellAt(sheet("表"), row, column)?.value))).toEqual([
      [0.9, "优"],
      [undefined, 2],
    ]);
  });

  test("is refused a sheet name that Excel refuses", () => {
    const { emulator, sheet } = openExcel("一", "二");
    expect(emulator.person.renameSheet(sheet("一"), "二")).toBe("taken");
    expect(emulator.person.renameSheet(sheet("一"), "三")).toBeUndefined();
    expect(emulator.workbook.sheets.map(({ name }) => name)).toEqual(["三", "二"]);
  });

  test("copies and deletes sheets; the last visible one stays", () => {
    const { emulator, sheet } = openExcel("一");
    const copied = emulator.person.copySheet(sheet("一"));
    expect([copied.name, emulator.activeSheet]).toEqual(["一 (2)", copied]);
    emulator.person.deleteSheet(copied);
    expect(emulator.activeSheet.name).toBe("一");
    expect(() => emulator.person.deleteSheet(sheet("一"))).toThrow("visible sheet");
  });

  test("finds the selection where rows were inserted above it", () => {
    const { emulator, sheet } = openExcel();
    emulator.person.select(sheet("表"), { row: 4, column: 0, ...cell });
    emulator.person.insertRows(sheet("表"), 1, 3);
    expect(emulator.selection.area).toEqual({ row: 7, column: 0, ...cell });
  });
});

describe("what watches the screen", () => {
  test("hears of cells, sheets and the selection, whoever changed them", async () => {
    const { Excel, emulator, sheet } = openExcel();
    const seen: ScreenChange["kind"][] = [];
    const stop = emulator.observe(({ kind }) => seen.push(kind));
    emulator.person.enterText(sheet("表"), 0, 0, "1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("新");
      context.workbook.worksheets.getItem("新").getRange("B2").select();
      await context.sync();
    });
    stop();
    emulator.person.enterText(sheet("表"), 0, 0, "2");
    expect(seen).toEqual(["cells", "sheets", "selection"]);
  });
});

describe("another workbook that is opened", () => {
  test("ends what was held of the old one", async () => {
    const { Excel, emulator } = openExcel("旧");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("address");
      await context.sync();
      const other = openExcel("新").emulator.workbook;
      emulator.openWorkbook(other);
      range.load("values");
      expect(await codeOf(context.sync())).toBe("InvalidReference");
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      expect(sheet.name).toBe("新");
    });
  });
});
