import fc from "fast-check";
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from "../../../src/emulator";
import { addSheet, cellAt, changeCell, createWorkbook, type Sheet, type Workbook } from "../../../src/workbook";

function form(): { workbook: Workbook; sheet: Sheet; other: Sheet } {
  const workbook = createWorkbook();
  return { workbook, sheet: addSheet(workbook, "指标评分"), other: addSheet(workbook, "评价结论") };
}

function enterFormula(sheet: Sheet, row: number, column: number, formula: string): () => string | undefined {
  changeCell(sheet, row, column, { value: null, formula });
  return () => [...sheet.cells.values()].flatMap((cells) => [...cells.values()]).find((cell) => cell.formula !== undefined)?.formula;
}

describe("references in formulas", () => {
  test.each([
    ["=A5", "=A6"],
    ["=$A$5", "=$A$6"],
    ["=A1", "=A1"],
    ["=SUM(A2:A8)", "=SUM(A2:A9)"],
    ["=SUM(A4:A8)", "=SUM(A5:A9)"],
    ["=SUM(A1:A3)", "=SUM(A1:A3)"],
    ["=SUM(A:A)", "=SUM(A:A)"],
    ["=SUM(2:5)", "=SUM(2:6)"],
    ["=SUM($4:$5)", "=SUM($5:$6)"],
    ["='指标评分'!B9+评价结论!B9", "='指标评分'!B10+评价结论!B9"],
    ['="A5"&A5', '="A5"&A6'],
    ["=LOG10(A5)", "=LOG10(A6)"],
    ["=Table1[A5]+A5", "=Table1[A5]+A6"],
    ["=A5:B$9", "=A6:B$10"],
    ["=A9:A5", "=A10:A6"],
  ])("follow a row inserted before row 4: %s", (formula, expected) => {
    const { workbook, sheet } = form();
    const read = enterFormula(sheet, 0, 5, formula);
    insertRows(workbook, sheet, 3);
    expect(read()).toBe(expected);
  });

  test.each([
    ["=A5", "=#REF!"],
    ["=A6", "=A5"],
    ["=A4", "=A4"],
    ["=SUM(A2:A8)", "=SUM(A2:A7)"],
    ["=SUM(A5:A8)", "=SUM(A5:A7)"],
    ["=SUM(A2:A5)", "=SUM(A2:A4)"],
    ["=SUM(A5:A5)", "=SUM(#REF!)"],
    ["='指标评分'!$B$5*2", "=#REF!*2"],
  ])("shrink or break when row 5 is deleted: %s", (formula, expected) => {
    const { workbook, sheet } = form();
    const read = enterFormula(sheet, 0, 5, formula);
    deleteRows(workbook, sheet, 4);
    expect(read()).toBe(expected);
  });

  test("of other sheets follow too, those that mean other sheets stay", () => {
    const { workbook, sheet, other } = form();
    const read = enterFormula(other, 0, 0, "=SUM('指标评分'!D2:D9)+D2");
    insertColumns(workbook, sheet, 0, 2);
    expect(read()).toBe("=SUM('指标评分'!F2:F9)+D2");
  });

  test("follow a cell that is moved", () => {
    const { workbook, sheet } = form();
    const read = enterFormula(sheet, 0, 9, "=B1&C1&D1&E1");
    moveColumns(workbook, sheet, 1, 1, 4);
    expect(read()).toBe("=D1&B1&C1&E1");
  });
});

describe("a row or column that is inserted", () => {
  test("looks like the one before it and is empty", () => {
    const { workbook, sheet } = form();
    const style = { fill: "#D9E1F2" };
    changeCell(sheet, 1, 0, { value: "上", style, numberFormat: "@" });
    sheet.rows.set(1, { height: 30, hidden: true });
    insertRows(workbook, sheet, 2);
    expect(cellAt(sheet, 2, 0)).toEqual({ value: null, style, numberFormat: "@" });
    expect(sheet.rows.get(2)).toEqual({ height: 30 });
  });

  test("takes merges, validations, conditional formats, print area, titles and filter along", () => {
    const { workbook, sheet } = form();
    const area = { row: 2, column: 0, rowCount: 3, columnCount: 2 };
    sheet.merges = [area, { row: 0, column: 0, rowCount: 1, columnCount: 2 }];
    sheet.validations = [{ area, rule: { type: "custom", formula: "=A3>0" }, ignoreBlanks: true }];
    sheet.conditionalFormats = [{ area, formula: '=$B3=""', style: {}, priority: 1, stopIfTrue: false }];
    sheet.pageSetup = {
      orientation: "Landscape",
      paperSize: "A4",
      printArea: { ...area, row: 1, rowCount: 9 },
      titleRows: { row: 1, rowCount: 1 },
    };
    sheet.autoFilter = area;
    insertRows(workbook, sheet, 1, 2);
    const moved = { ...area, row: 4 };
    expect(sheet.merges).toEqual([moved, { row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
    expect(sheet.validations[0]).toMatchObject({ area: moved, rule: { formula: "=A5>0" } });
    expect(sheet.conditionalFormats[0]).toMatchObject({ area: moved, formula: '=$B5=""' });
    expect(sheet.pageSetup).toMatchObject({ printArea: { row: 3, rowCount: 9 }, titleRows: { row: 3, rowCount: 1 } });
    expect(sheet.autoFilter).toEqual(moved);
    insertRows(workbook, sheet, 5);
    expect(sheet.merges[0]).toEqual({ ...moved, rowCount: 4 });
  });
});

describe("a row or column that is deleted", () => {
  test("takes its contents, shrinks what it was part of and ends what was only there", () => {
    const { workbook, sheet } = form();
    changeCell(sheet, 2, 0, { value: "删" });
    changeCell(sheet, 3, 0, { value: "留" });
    sheet.merges = [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }];
    sheet.validations = [
      {
        area: { row: 2, column: 0, rowCount: 1, columnCount: 1 },
        rule: { type: "list", source: "有,无", inCellDropDown: true },
        ignoreBlanks: true,
      },
    ];
    deleteRows(workbook, sheet, 2);
    expect(cellAt(sheet, 2, 0)?.value).toBe("留");
    expect(sheet.merges).toEqual([]);
    expect(sheet.validations).toEqual([]);
  });

  test("leaves a conditional format meaning the same where its first row goes", () => {
    const { workbook, sheet } = form();
    const area = { row: 2, column: 0, rowCount: 3, columnCount: 1 };
    sheet.conditionalFormats = [{ area, formula: "=AND($B3>0,$B$1>0)", style: {}, priority: 1, stopIfTrue: false }];
    deleteRows(workbook, sheet, 2);
    expect(sheet.conditionalFormats).toEqual([expect.objectContaining({ area: { ...area, rowCount: 2 }, formula: "=AND($B3>0,$B$1>0)" })]);
  });

  test("a column goes with its width", () => {
    const { workbook, sheet } = form();
    sheet.columns.set(1, { width: 20 }).set(2, { width: 30, hidden: true });
    deleteColumns(workbook, sheet, 1);
    expect(sheet.columns).toEqual(new Map([[1, { width: 30, hidden: true }]]));
  });
});

describe("properties", () => {
  const values = (sheet: Sheet): unknown[] =>
    [...sheet.cells].sort(([one], [other]) => one - other).map(([, cells]) => cells.get(0)?.value);

  test("inserting and deleting the same rows leaves cells and formulas as they were", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }), (at, count, end) => {
        const { workbook, sheet } = form();
        for (let row = 0; row < 10; row += 1) changeCell(sheet, row, 0, { value: row });
        const read = enterFormula(sheet, 0, 1, `=SUM(A1:A${end})+A${end}`);
        insertRows(workbook, sheet, at, count);
        deleteRows(workbook, sheet, at, count);
        expect(values(sheet)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect(read()).toBe(`=SUM(A1:A${end})+A${end}`);
      }),
    );
  });

  test("moving rows keeps every cell once, in the order that cut and insert gives", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 10 }),
        (from, count, before) => {
          fc.pre(from + count <= 10 && (before <= from || before >= from + count));
          const { workbook, sheet } = form();
          const old = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
          for (const row of old) changeCell(sheet, row, 0, { value: row });
          moveRows(workbook, sheet, from, count, before);
          const block = old.slice(from, from + count);
          const expected = [
            ...old.slice(0, before).filter((row) => !block.includes(row)),
            ...block,
            ...old.slice(before).filter((row) => !block.includes(row)),
          ];
          expect(values(sheet)).toEqual(expected);
        },
      ),
    );
  });
});
