import fc from "fast-check";
import {
  absoluteAreaAddress,
  areaAddress,
  areaBetween,
  cellAddress,
  columnLetters,
  columnNumber,
  intersectAreas,
  parseArea,
  parseCellAddress,
  parseReference,
  quoteSheetName,
  sheetAddress,
} from "../../src/workbook";

const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });

describe("cell addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });

  test("every cell of a sheet reads back from its address", () => {
    fc.assert(fc.property(row, column, (r, c) => expect(parseCellAddress(cellAddress(r, c))).toEqual({ row: r, column: c })));
  });

  test("dollar signs and small letters do not matter", () => {
    expect(parseCellAddress("$b$3")).toEqual({ row: 2, column: 1 });
  });

  test.each(["", "A0", "1A", "XFE1", "A1048577", "ABCD1", "A1:B2", "A1x"])("%p is no cell", (text) => {
    expect(parseCellAddress(text)).toBeUndefined();
  });
});

describe("areas", () => {
  test("a single cell is written without a colon, an absolute area with one", () => {
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(areaAddress(area)).toBe("A1");
    expect(absoluteAreaAddress(area)).toBe("$A$1:$A$1");
  });

  test("corners may be given in any order", () => {
    expect(parseArea("D9:B3")).toEqual({ row: 2, column: 1, rowCount: 7, columnCount: 3 });
  });

  test("whole columns and rows reach the end of the sheet", () => {
    expect(parseArea("$B:$C")).toEqual({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 });
    expect(parseArea("2:5")).toEqual({ row: 1, column: 0, rowCount: 4, columnCount: 16_384 });
  });

  test("every area reads back from its address", () => {
    fc.assert(
      fc.property(row, column, row, column, (r1, c1, r2, c2) => {
        const area = areaBetween({ row: r1, column: c1 }, { row: r2, column: c2 });
        expect(parseArea(areaAddress(area))).toEqual(area);
        expect(parseArea(absoluteAreaAddress(area))).toEqual(area);
      }),
    );
  });

  test.each(["", "A", "A1:", "A1:B2:C3", "甲1", "Sheet1!A1"])("%p is no area", (text) => expect(parseArea(text)).toBeUndefined());

  test("two areas meet in what both hold", () => {
    const one = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
    expect(intersectAreas(one, { row: 2, column: 1, rowCount: 5, columnCount: 1 })).toEqual({
      row: 2,
      column: 1,
      rowCount: 1,
      columnCount: 1,
    });
    expect(intersectAreas(one, { row: 3, column: 0, rowCount: 1, columnCount: 1 })).toBeUndefined();
  });
});

describe("references with a sheet", () => {
  test("a sheet's name is always quoted, an apostrophe in it doubled", () => {
    expect(quoteSheetName("指标评分")).toBe("'指标评分'");
    expect(quoteSheetName("O'Brien")).toBe("'O''Brien'");
  });

  test("quoted and bare names are read", () => {
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    expect(parseReference("'一季度 表'!A1:B2")).toEqual({ sheetName: "一季度 表", area });
    expect(parseReference("数据核对!$A$1:$B$2")).toEqual({ sheetName: "数据核对", area });
    expect(parseReference("A1:B2")).toEqual({ area });
    expect(parseReference("'a'b'!A1")).toBeUndefined();
  });

  test("every reference reads back", () => {
    const name = fc.string({ unit: fc.constantFrom("表", "a", "'", "!", " ", "（", "1"), minLength: 1, maxLength: 31 });
    const area = { row: 4, column: 2, rowCount: 3, columnCount: 1 };
    fc.assert(fc.property(name, (sheetName) => expect(parseReference(sheetAddress(sheetName, area))).toEqual({ sheetName, area })));
  });
});
