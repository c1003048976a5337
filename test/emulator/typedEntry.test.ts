import fc from "fast-check";
import { enterText, parseEntry, type Entry } from "../../src/emulator";
import { addSheet, cellAt, changeCell, createWorkbook } from "../../src/workbook";
import { dateSerial } from "../../src/emulator/typedEntry";

const typed = (text: string, numberFormat = "General"): Entry => parseEntry(text, { numberFormat, typedBy: "person", year: 2022 });
const assigned = (text: string, numberFormat = "General"): Entry => parseEntry(text, { numberFormat, typedBy: "addin", year: 2022 });
const value = (of: unknown, numberFormat?: string): object => ({
  kind: "value",
  value: of,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
/** 2022-01-02 and 2022-03-25 as serials, from Excel's own count of days. */
const SECOND_OF_JANUARY = 44563;
const MARCH_25 = 44645;

describe("what a person types", () => {
  test.each([
    ["90%", 0.9, "0%"],
    ["91.43%", 0.9143, "0.00%"],
    ["-5 %", -0.05, "0%"],
    ["100％", "100％", undefined],
    ["107.43", 107.43, undefined],
    [" 12 ", 12, undefined],
    ["+3", 3, undefined],
    ["-3.5", -3.5, undefined],
    [".5", 0.5, undefined],
    ["1,234", 1234, "#,##0"],
    ["1,234,567.8", 1234567.8, "#,##0.00"],
    ["1,23", "1,23", undefined],
    ["(5)", -5, undefined],
    ["¥12.50", 12.5, '"¥"#,##0.00'],
    ["￥12", 12, '"￥"#,##0'],
    ["1e3", 1000, "0.00E+00"],
    ["0 1/2", 0.5, "# ?/?"],
    ["110101199001011234", 110101199001011000, undefined],
    ["true", true, undefined],
    ["18.75 亿元", "18.75 亿元", undefined],
    ["≥90%", "≥90%", undefined],
    ["前 75 名", "前 75 名", undefined],
    ["12月底前", "12月底前", undefined],
  ])("%s", (text, expected, numberFormat) => {
    expect(typed(text)).toEqual(value(expected, numberFormat));
  });

  test.each([
    ["1-2", SECOND_OF_JANUARY, 'm"月"d"日"'],
    ["1/2", SECOND_OF_JANUARY, 'm"月"d"日"'],
    ["3月25日", MARCH_25, 'm"月"d"日"'],
    ["2022-3-25", MARCH_25, "yyyy/m/d"],
    ["2022/03/25", MARCH_25, "yyyy/m/d"],
    ["22-3-25", MARCH_25, "yyyy/m/d"],
    ["2022年3月25日", MARCH_25, 'yyyy"年"m"月"d"日"'],
    ["2022年3月", MARCH_25 - 24, 'yyyy"年"m"月"'],
    ["2022-3", MARCH_25 - 24, 'yyyy"年"m"月"'],
    ["12:30", 12.5 / 24, "h:mm"],
    ["2022-3-25 6:00", MARCH_25 + 0.25, "yyyy/m/d h:mm"],
    ["2022-2-30", "2022-2-30", undefined],
    ["13-40", "13-40", undefined],
    ["2022.3.25", "2022.3.25", undefined],
    [" 1-2", " 1-2", undefined],
    ["2022-3/25", "2022-3/25", undefined],
    ["25:10", "25:10", undefined],
  ])("as a date: %s", (text, expected, numberFormat) => {
    expect(typed(text)).toEqual(value(expected, numberFormat));
  });

  test.each([
    ["=1+1", "=1+1"],
    ["=100%", "=100%"],
    ["+A1*2", "=+A1*2"],
    ["-A1", "=-A1"],
    ["=SUM('一季度 表'!$A$1:B2, 3)", "=SUM('一季度 表'!$A$1:B2, 3)"],
    ['=IF(A1="",,"有")', '=IF(A1="",,"有")'],
    [
      '=IFERROR(SUMPRODUCT((A1:A3<>B1:B3)+((A1:A3="")<>(B1:B3=""))),1)>0',
      '=IFERROR(SUMPRODUCT((A1:A3<>B1:B3)+((A1:A3="")<>(B1:B3=""))),1)>0',
    ],
    ["=ROUND(SUM(A:A)+SUM(2:3),2)", "=ROUND(SUM(A:A)+SUM(2:3),2)"],
    ["=- 完成", "=- 完成"],
    ["=#REF!+1", "=#REF!+1"],
  ])("as a formula: %s", (text, formula) => {
    expect(typed(text)).toEqual({ kind: "formula", formula });
  });

  test.each(["=", "-", "+"])("a sign alone is text: %s", (text) => {
    expect(typed(text)).toEqual(value(text));
  });

  test.each(["=≥90%", "-3.5万", "=SUM(", "=(1", "=1+", "=A1 B1,", '="开'])(
    "what begins like a formula and is none is refused: %s",
    (text) => {
      expect(typed(text)).toEqual({ kind: "refused", reason: "formula cannot be read" });
    },
  );

  test.each(["'=1+1", "'1-2", "'90%"])("a leading apostrophe makes text: %s", (text) => {
    expect(typed(text)).toEqual(value(text.slice(1)));
  });

  test.each(["=1+1", "1-2", "90%", "12", "-完成", "@张三"])("a text cell takes everything as text: %s", (text) => {
    expect(typed(text, "@")).toEqual(value(text));
    expect(assigned(text, "@")).toEqual(value(text));
  });

  test.each([
    ["10", 0.1],
    ["0.1", 0.1],
    ["10%", 0.1],
  ])("in a percent cell %s is a tenth", (text, expected) => {
    expect(typed(text, "0.00%")).toMatchObject(value(expected));
  });

  test("a text longer than a cell holds is refused", () => {
    expect(typed("长".repeat(32_767))).toMatchObject({ kind: "value" });
    expect(typed("长".repeat(32_768))).toEqual({ kind: "refused", reason: "too long" });
  });
});

describe("what an add-in assigns", () => {
  test.each([
    ["90%", 0.9, "0%"],
    ["1-2", SECOND_OF_JANUARY, "d-mmm"],
    ["2022-03-25", MARCH_25, "m/d/yyyy"],
    ["3/25/2022", MARCH_25, "m/d/yyyy"],
  ])("is read under US rules: %s", (text, expected, numberFormat) => {
    expect(assigned(text)).toEqual(value(expected, numberFormat));
  });

  test.each(["2022年3月25日", "3月25日", "25/3/2022", "22-3-25"])("keeps what is shaped for another region as text: %s", (text) => {
    expect(assigned(text)).toEqual(value(text));
  });
});

describe("entering into a cell", () => {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, "表");

  test("a General cell takes the format of what was typed, another keeps its own", () => {
    enterText(sheet, 0, 0, "90%", 2022);
    changeCell(sheet, 0, 1, { numberFormat: "0.00" });
    enterText(sheet, 0, 1, "90%", 2022);
    expect([cellAt(sheet, 0, 0), cellAt(sheet, 0, 1)]).toEqual([
      { value: 0.9, numberFormat: "0%" },
      { value: 0.9, numberFormat: "0.00" },
    ]);
  });

  test("typing over a formula takes it away, an empty text empties the cell", () => {
    enterText(sheet, 1, 0, "=1+1");
    enterText(sheet, 1, 0, "文字");
    expect(cellAt(sheet, 1, 0)).toEqual({ value: "文字" });
    enterText(sheet, 1, 0, "");
    expect(cellAt(sheet, 1, 0)).toBeUndefined();
  });

  test("a cell that a merge covers takes nothing", () => {
    sheet.merges.push({ row: 3, column: 0, rowCount: 2, columnCount: 1 });
    enterText(sheet, 3, 0, "上");
    enterText(sheet, 4, 0, "下");
    expect([cellAt(sheet, 3, 0)?.value, cellAt(sheet, 4, 0)]).toEqual(["上", undefined]);
  });
});

describe("properties", () => {
  test("a number with up to fifteen digits is entered as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
        const text = (whole / 10 ** places).toFixed(places);
        const significant = text.replace(/[^\d]/g, "").replace(/^0+/, "").length;
        fc.pre(significant <= 15);
        expect(typed(text)).toEqual(value(Object.is(Number(text), -0) ? 0 : Number(text)));
      }),
    );
  });

  test("every day from 1 March 1900 on has the serial that counts from 30 December 1899", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(dateSerial(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())).toBe(serial);
      }),
    );
    expect([dateSerial(1900, 1, 1), dateSerial(1900, 2, 28), dateSerial(1900, 3, 1), dateSerial(1899, 12, 31)]).toEqual([
      1,
      59,
      61,
      undefined,
    ]);
  });

  test("no text is lost: what is read as neither formula, number, date nor truth value is kept to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        fc.pre(text !== "" && !/^['=+\-@]/.test(text));
        const entry = typed(text);
        if (entry.kind === "value" && typeof entry.value === "string") expect(entry.value).toBe(text);
        expect(entry.kind).toBe("value");
      }),
    );
  });
});
