import { qualifyFormula, referencesIn, translateFormula } from "../../src/workbook";

describe("the references of a formula", () => {
  test("cells, areas, whole columns and other sheets are found", () => {
    expect(referencesIn("=SUM(A1:B2)+$C$3+'一季度 表'!D:D+数据!E5")).toEqual([
      { area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } },
      { area: { row: 2, column: 2, rowCount: 1, columnCount: 1 } },
      { sheetName: "一季度 表", area: { row: 0, column: 3, rowCount: 1_048_576, columnCount: 1 } },
      { sheetName: "数据", area: { row: 4, column: 4, rowCount: 1, columnCount: 1 } },
    ]);
  });

  test.each(['="A1"', "=LOG10(5)", "=A1B+Q1_total", "=TRUE", "=表格[A1]", "=1.5+E5x"])("%p names no cell", (formula) => {
    expect(referencesIn(formula)).toEqual([]);
  });
});

describe("a formula moved to another cell", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B2)", "=SUM(B3:C4)"],
    ["=SUM(A:A)+SUM($1:1)", "=SUM(B:B)+SUM($1:3)"],
    ['=IF(A1="A1","A1",\'A1\'!A1)', '=IF(B3="A1","A1",\'A1\'!B3)'],
  ])("%s becomes %s two rows down and one column right", (formula, moved) => {
    expect(translateFormula(formula, 2, 1)).toBe(moved);
  });

  test("what leaves the sheet is #REF!", () => {
    expect(translateFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
    expect(translateFormula("=XFD1", 0, 1)).toBe("=#REF!");
  });
});

test("a formula is qualified where it names no sheet", () => {
  expect(qualifyFormula("=A1&'表'!B2&\"A1\"", "指标评分")).toBe("='指标评分'!A1&'表'!B2&\"A1\"");
});
