import {
  addSheet,
  cellAt,
  changeCell,
  createWorkbook,
  forEachCell,
  setCell,
  sheetNamed,
  sheetNameFault,
  usedArea,
} from "../../src/workbook";
import { fill } from "./sheetOf";

describe("sheets", () => {
  test("the first sheet stands in front, ids are unique and stay", () => {
    const workbook = createWorkbook();
    const first = addSheet(workbook, "基本信息");
    const second = addSheet(workbook, "指标评分");
    workbook.sheets.shift();
    const third = addSheet(workbook, "评价结论");
    expect(workbook.activeSheet).toBe(first.id);
    expect(new Set([first.id, second.id, third.id]).size).toBe(3);
  });

  test("names are found in any case and refused where Excel refuses them", () => {
    const workbook = createWorkbook();
    const sheet = addSheet(workbook, "Scores");
    expect(sheetNamed(workbook, "SCORES")).toBe(sheet);
    expect(sheetNameFault(workbook, "scores")).toBe("taken");
    expect(sheetNameFault(workbook, "SCORES", sheet)).toBeUndefined();
    expect(sheetNameFault(workbook, "")).toBe("empty");
    expect(sheetNameFault(workbook, "表".repeat(32))).toBe("too long");
    expect(sheetNameFault(workbook, "一/二")).toBe("forbidden character");
    expect(sheetNameFault(workbook, "History")).toBe("reserved");
    expect(() => addSheet(workbook, "[1]")).toThrow(RangeError);
  });
});

describe("cells", () => {
  test("a cell taken out leaves nothing behind", () => {
    const sheet = fill(addSheet(createWorkbook(), "表"), { B2: 1 });
    setCell(sheet, 1, 1, undefined);
    expect(cellAt(sheet, 1, 1)).toBeUndefined();
    expect(sheet.cells.size).toBe(0);
  });

  test("a value typed over a formula takes the formula away and leaves format and style", () => {
    const style = { fill: "#FFFFFF" };
    const sheet = fill(addSheet(createWorkbook(), "表"), { A1: { value: 2, formula: "=1+1", numberFormat: "0.00", style } });
    changeCell(sheet, 0, 0, { value: 3 });
    expect(cellAt(sheet, 0, 0)).toEqual({ value: 3, numberFormat: "0.00", style });
    changeCell(sheet, 0, 0, { value: null, numberFormat: "General", style: undefined });
    expect(cellAt(sheet, 0, 0)).toBeUndefined();
  });

  test("cells are visited row by row, only within the area", () => {
    const sheet = fill(addSheet(createWorkbook(), "表"), { C1: 3, B3: 4, A1: 1, B1: 2 });
    const seen: unknown[] = [];
    forEachCell(sheet, ({ value }) => seen.push(value));
    expect(seen).toEqual([1, 2, 3, 4]);
    const within: unknown[] = [];
    forEachCell(sheet, ({ value }) => within.push(value), { row: 0, column: 1, rowCount: 2, columnCount: 2 });
    expect(within).toEqual([2, 3]);
  });

  test("the used area holds styled cells too, unless only values count", () => {
    const sheet = fill(addSheet(createWorkbook(), "表"), { B2: 1, D5: { value: null, style: { fill: "#FF0000" } } });
    expect(usedArea(sheet)).toEqual({ row: 1, column: 1, rowCount: 4, columnCount: 3 });
    expect(usedArea(sheet, true)).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
    expect(usedArea(addSheet(createWorkbook(), "空"))).toBeUndefined();
  });
});
