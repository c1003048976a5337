import { copySheet, deleteSheet, renameSheet, sortRows } from "../../../src/emulator";
import { addSheet, cellAt, changeCell, createWorkbook, type Sheet, type Workbook } from "../../../src/workbook";

function twoSheets(): { workbook: Workbook; table: Sheet; conclusion: Sheet } {
  const workbook = createWorkbook();
  const [table, conclusion] = [addSheet(workbook, "指标评分"), addSheet(workbook, "评价结论")];
  changeCell(table, 0, 0, { value: null, formula: "=B1+'指标评分'!C1" });
  changeCell(conclusion, 0, 0, { value: null, formula: "=SUM(指标评分!A1:A9)" });
  return { workbook, table, conclusion };
}
const formulaOf = (sheet: Sheet): string | undefined => cellAt(sheet, 0, 0)?.formula;

describe("renaming a sheet", () => {
  test("takes formulas along and quotes the new name", () => {
    const { workbook, table, conclusion } = twoSheets();
    renameSheet(workbook, table, "李's 表");
    expect(table.name).toBe("李's 表");
    expect([formulaOf(table), formulaOf(conclusion)]).toEqual(["=B1+'李''s 表'!C1", "=SUM('李''s 表'!A1:A9)"]);
    renameSheet(workbook, table, "指标");
    expect(formulaOf(conclusion)).toBe("=SUM('指标'!A1:A9)");
  });
});

describe("copying a sheet", () => {
  test("makes what it says of itself say it of the copy", () => {
    const { workbook, table, conclusion } = twoSheets();
    const copied = copySheet(workbook, table, 1);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["指标评分", "指标评分 (2)", "评价结论"]);
    expect([formulaOf(copied), formulaOf(table), formulaOf(conclusion)]).toEqual([
      "=B1+'指标评分 (2)'!C1",
      "=B1+'指标评分'!C1",
      "=SUM(指标评分!A1:A9)",
    ]);
    expect(copied.id).not.toBe(table.id);
  });

  test("leaves the original alone when the copy changes", () => {
    const { workbook, table } = twoSheets();
    table.conditionalFormats = [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, formula: "=TRUE", style: {}, priority: 1, stopIfTrue: false },
    ];
    const copied = copySheet(workbook, table);
    changeCell(copied, 5, 5, { value: "只在副本" });
    expect(cellAt(table, 5, 5)).toBeUndefined();
    expect(copied.conditionalFormats[0]).not.toBe(table.conditionalFormats[0]);
  });

  test("counts on where a copy is there, and shortens a long name", () => {
    const { workbook, table } = twoSheets();
    copySheet(workbook, table);
    expect(copySheet(workbook, table).name).toBe("指标评分 (3)");
    renameSheet(workbook, table, "长".repeat(31));
    expect(copySheet(workbook, table).name).toBe(`${"长".repeat(27)} (2)`);
  });
});

describe("deleting a sheet", () => {
  test("breaks the references to it", () => {
    const { workbook, table, conclusion } = twoSheets();
    deleteSheet(workbook, table);
    expect(workbook.sheets).toEqual([conclusion]);
    expect(formulaOf(conclusion)).toBe("=SUM(#REF!)");
  });
});

describe("sorting rows", () => {
  const keys = (sheet: Sheet): unknown[] => [0, 1, 2, 3, 4].map((row) => cellAt(sheet, row, 0)?.value ?? null);

  test("numbers before text, empty cells last in both directions, formulas follow their row", () => {
    const sheet = addSheet(createWorkbook(), "表");
    for (const [row, key] of ["乙", 3, null, 1, "甲"].entries()) {
      if (key !== null) changeCell(sheet, row, 0, { value: key });
      changeCell(sheet, row, 1, { value: null, formula: `=A${row + 1}&$A$9` });
    }
    const area = { row: 0, column: 0, rowCount: 5, columnCount: 2 };
    sortRows(sheet, area, 0);
    expect(keys(sheet)).toEqual([1, 3, "甲", "乙", null]);
    expect([0, 1, 2, 3, 4].map((row) => cellAt(sheet, row, 1)?.formula)).toEqual([
      "=A1&$A$9",
      "=A2&$A$9",
      "=A3&$A$9",
      "=A4&$A$9",
      "=A5&$A$9",
    ]);
    sortRows(sheet, area, 0, "descending");
    expect(keys(sheet)).toEqual(["乙", "甲", 3, 1, null]);
  });
});
