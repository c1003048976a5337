import { conditionalStyles, evaluateFormula, evaluateFormulas, recalculate } from "../../../src/workbook";
import { firstSheet, workbookOf } from "../sheetOf";

describe("a formula that stands in no cell", () => {
  const workbook = workbookOf({ "scratch 0": { A1: 3, A2: "=A1*2", B2: "待填" }, 他: { A1: 40 } });
  recalculate(workbook);
  const sheet = firstSheet(workbook).id;

  test("is evaluated for its cell, over the values that are there", () => {
    expect(evaluateFormula(workbook, { sheet, row: 5, column: 5, formula: "=A1+A2+'他'!A1" })).toBe(49);
    expect(evaluateFormula(workbook, { sheet, row: 1, column: 2, formula: '=$B2="待填"' })).toBe(true);
  });

  test("knows its own row and column", () => {
    expect(evaluateFormula(workbook, { sheet, row: 6, column: 2, formula: "=ROW()*10+COLUMN()" })).toBe(73);
  });

  test("several come back in the order asked, also for one cell", () => {
    const at = { sheet, row: 0, column: 0 };
    expect(
      evaluateFormulas(workbook, [
        { ...at, formula: "=1/0" },
        { ...at, formula: "=A1" },
        { ...at, sheet: "?", formula: "=1" },
      ]),
    ).toEqual([{ error: "#DIV/0!" }, 3, { error: "#REF!" }]);
  });

  test("leaves the workbook as it was", () => {
    const before = structuredClone(workbook);
    evaluateFormula(workbook, { sheet, row: 0, column: 0, formula: "=A1+1" });
    expect(workbook).toEqual(before);
  });

  test("ten thousand and more are no problem", () => {
    const many = Array.from({ length: 10_050 }, (_, row) => ({ sheet, row, column: 0, formula: `=A1+${row}` }));
    expect(evaluateFormulas(workbook, many)[10_049]).toBe(10_052);
  });
});

describe("conditional formats", () => {
  const red = { fill: "#FF0000" };
  const bold = { font: { bold: true } };
  const green = { fill: "#00FF00" };
  const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };

  test("are judged cell by cell, relative to the area's first cell", () => {
    const workbook = workbookOf({ 表: { A1: 1, A2: 5, A3: 9, B1: 4 } });
    const sheet = firstSheet(workbook);
    sheet.conditionalFormats = [{ area, formula: "=A1>$B$1", style: red, priority: 1, stopIfTrue: false }];
    expect(conditionalStyles(workbook, sheet)).toEqual([
      { row: 1, column: 0, style: red },
      { row: 2, column: 0, style: red },
    ]);
  });

  test("lie over each other by priority, and one may stop those below", () => {
    const workbook = workbookOf({ 表: { A1: 1, A2: 2, A3: 3 } });
    const sheet = firstSheet(workbook);
    sheet.conditionalFormats = [
      { area, formula: "=A1>0", style: green, priority: 3, stopIfTrue: false },
      { area, formula: "=A1>1", style: red, priority: 2, stopIfTrue: false },
      { area, formula: "=A1>2", style: bold, priority: 1, stopIfTrue: true },
    ];
    expect(conditionalStyles(workbook, sheet)).toEqual(
      expect.arrayContaining([
        { row: 0, column: 0, style: green },
        { row: 1, column: 0, style: red },
        { row: 2, column: 0, style: bold },
      ]),
    );
  });

  test("text, an error and 0 paint nothing; whole columns are judged as far as the sheet is used", () => {
    const workbook = workbookOf({ 表: { A1: 0, A2: "是", A3: 2 } });
    const sheet = firstSheet(workbook);
    const whole = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 };
    sheet.conditionalFormats = [
      { area: whole, formula: "=A1", style: red, priority: 1, stopIfTrue: false },
      { area: whole, formula: "=1/0", style: green, priority: 2, stopIfTrue: false },
    ];
    expect(conditionalStyles(workbook, sheet)).toEqual([{ row: 2, column: 0, style: red }]);
  });
});
