import fc from "fast-check";
import {
  addSheet,
  createWorkbook,
  readXlsx,
  recalculate,
  setCell,
  writeXlsx,
  type Cell,
  type CellStyle,
  type Sheet,
  type Workbook,
} from "../../../src/workbook";
import { fill, firstSheet, workbookOf } from "../sheetOf";

async function written(workbook: Workbook): Promise<Workbook> {
  return readXlsx(await writeXlsx(workbook));
}

/** A sheet that comes back from a file as it went in. */
async function expectKept(change: (sheet: Sheet, workbook: Workbook) => void): Promise<void> {
  const workbook = createWorkbook();
  change(addSheet(workbook, "指标 评分"), workbook);
  expect(await written(workbook)).toEqual(workbook);
}

const area = { row: 1, column: 1, rowCount: 3, columnCount: 2 };

describe("values", () => {
  test("text, numbers, logical values and errors", () =>
    expectKept((sheet) =>
      fill(sheet, { A1: "区人大", A2: 107.43, A3: -0.1, B1: true, B2: false, C1: { error: "#N/A" }, C2: { error: "#DIV/0!" } }),
    ));

  test("text that looks like something else stays text", () =>
    expectKept((sheet) => {
      const cells = [
        "=1+1",
        "+5",
        "-3",
        "@A",
        "90%",
        "1-2",
        "007",
        "#N/A",
        "TRUE",
        "'",
        " 前后 ",
        "两\n行",
        "\t",
        "_x0041_",
        "<b>&\"'",
        "_x",
        "",
      ];
      cells.forEach((value, row) => setCell(sheet, row, 0, { value, numberFormat: "@" }));
    }));

  test("a text of 32,000 characters, and none longer than a cell can be", async () => {
    await expectKept((sheet) => fill(sheet, { A1: { value: "绩效自评\n".repeat(6400), numberFormat: "@" } }));
    const workbook = workbookOf({ 表: { B3: "长".repeat(32_768) } });
    await expect(writeXlsx(workbook)).rejects.toMatchObject({ code: "limit", message: expect.stringContaining("表 B3") });
  });

  test("dates are the serial numbers that they were", () =>
    expectKept((sheet) =>
      [1, 59, 61, 44_613, 44_613.5, 44_613.75, 45_000.123].forEach((value, row) =>
        setCell(sheet, row, 0, { value, numberFormat: "yyyy/m/d h:mm" }),
      ),
    ));

  test("any cells at all", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(40), fc.nat(30), anyCell), { maxLength: 30 }), async (cells) => {
        const workbook = createWorkbook();
        const sheet = addSheet(workbook, "表");
        for (const [row, column, cell] of cells) setCell(sheet, row, column, cell);
        expect(sorted(await written(workbook))).toEqual(sorted(workbook));
      }),
      { numRuns: 150 },
    ));
});

describe("formulas", () => {
  test("keep their text and their last result", () =>
    expectKept((sheet) =>
      fill(sheet, {
        A1: { value: 97, formula: "=ROUND(SUM(B1:B9)+'指标 评分'!C1,2)", numberFormat: "0.00" },
        A2: { value: "优", formula: '=IF(A1>=90,"优","良")' },
        A3: { value: "", formula: '=""' },
        A4: { value: true, formula: "=A1>1" },
        A5: { value: 0, formula: "=B5" },
      }),
    ));

  test("an error as a result is found again", async () => {
    const workbook = workbookOf({ 表: { A1: "=1/0", A2: "=VLOOKUP(1,B1:C2,2,FALSE)", A3: { value: 5, formula: "=TODAY()*0+7" } } });
    recalculate(workbook);
    fill(firstSheet(workbook), { A3: { value: 5, formula: "=TODAY()*0+7" } });
    expect(await written(workbook)).toEqual(workbook);
  });
});

describe("looks", () => {
  test.each<[string, CellStyle]>([
    ["font", { font: { name: "宋体", size: 10.5, bold: true, italic: true, underline: true, color: "#C00000" } }],
    ["fill", { fill: "#FFF2CC" }],
    [
      "borders",
      {
        borders: {
          top: { style: "thin", color: "#808080" },
          bottom: { style: "double" },
          left: { style: "medium" },
          right: { style: "hair" },
        },
      },
    ],
    ["alignment", { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 }],
    ["other alignments", { horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Distributed" }],
    ["an unlocked cell", { locked: false }],
  ])("%s", (_name, style) => expectKept((sheet) => fill(sheet, { B2: { value: 1, style }, C3: { value: null, style } })));

  test.each(["0.00", "0.00%", "#,##0.00", "@", "yyyy/m/d", 'yyyy"年"m"月"d"日"', "0.0_ ;[Red]-0.0", '"第"0"名"'])(
    "number format %s",
    (numberFormat) => expectKept((sheet) => fill(sheet, { A1: { value: 12, numberFormat }, A2: { value: null, numberFormat } })),
  );

  test("the font of all cells without one", () =>
    expectKept((sheet, workbook) => {
      workbook.defaultFont = { name: "等线", size: 12 };
      fill(sheet, { A1: 1 });
    }));

  test("equal looks come back as one object", async () => {
    const style = { fill: "#FFF2CC" };
    const sheet = firstSheet(await written(workbookOf({ 表: { A1: { value: 1, style }, A2: { value: 2, style } } })));
    expect(sheet.cells.get(0)?.get(0)?.style).toBe(sheet.cells.get(1)?.get(0)?.style);
  });
});

describe("sheets", () => {
  test("order, names, visibility and the one in front", () =>
    expectKept((_sheet, workbook) => {
      const conclusion = addSheet(workbook, "评价结论（绩评）");
      addSheet(workbook, "O'Brien 表").visibility = "Hidden";
      addSheet(workbook, "_绩评").visibility = "VeryHidden";
      workbook.activeSheet = conclusion.id;
    }));

  test("a workbook without a visible sheet is refused", async () => {
    const workbook = workbookOf({ 表: {} });
    firstSheet(workbook).visibility = "Hidden";
    await expect(writeXlsx(workbook)).rejects.toMatchObject({ code: "limit" });
  });

  test("a hidden sheet in front gives way to the first visible one", async () => {
    const workbook = workbookOf({ 状态: {}, 表: {} });
    firstSheet(workbook).visibility = "VeryHidden";
    expect((await written(workbook)).activeSheet).toBe(workbook.sheets[1]?.id);
  });

  test("merged cells", () => expectKept((sheet) => fill(sheet, { B2: "产出指标" }).merges.push(area)));

  test("heights, widths, hidden rows and columns", () =>
    expectKept((sheet) => {
      fill(sheet, { A1: "code" });
      sheet.rows.set(0, { hidden: true }).set(3, { height: 31.5 }).set(7, { height: 20, hidden: true });
      sheet.columns.set(0, { width: 12.5 }).set(2, { width: 40, hidden: true }).set(9, { hidden: true });
    }));

  test.each([
    { rowCount: 4, columnCount: 0 },
    { rowCount: 0, columnCount: 2 },
    { rowCount: 4, columnCount: 2 },
  ])("frozen rows and columns: %p", (freeze) => expectKept((sheet) => void (sheet.freeze = freeze)));

  test("gridlines, tab colour and auto filter", () =>
    expectKept((sheet) => {
      sheet.showGridlines = false;
      sheet.tabColor = "#1F6F5C";
      sheet.autoFilter = area;
    }));

  test("protection with what it allows", () =>
    expectKept((sheet) => {
      sheet.protection = {
        options: {
          allowAutoFilter: true,
          allowDeleteColumns: false,
          allowDeleteRows: false,
          allowEditObjects: false,
          allowEditScenarios: true,
          allowFormatCells: false,
          allowFormatColumns: true,
          allowFormatRows: true,
          allowInsertColumns: false,
          allowInsertHyperlinks: false,
          allowInsertRows: false,
          allowPivotTables: false,
          allowSort: true,
          selectionMode: "Unlocked",
        },
      };
    }));
});

describe("validation", () => {
  test("a list with a prompt and an alert", () =>
    expectKept((sheet) =>
      sheet.validations.push({
        area,
        rule: { type: "list", source: '达标,"未"达标,待填', inCellDropDown: true },
        ignoreBlanks: true,
        prompt: { title: "状态", message: "请从列表中选择。\n不要直接输入。" },
        errorAlert: { title: "无法识别", message: "只能是列表中的一项。", style: "Stop" },
      }),
    ));

  test("a list from cells of another sheet, without messages", () =>
    expectKept((sheet) =>
      sheet.validations.push({ area, rule: { type: "list", source: "='评分 方案'!$A$1:$A$9", inCellDropDown: true }, ignoreBlanks: false }),
    ));

  test.each(["decimal", "wholeNumber", "textLength", "date"] as const)("%s", (type) =>
    expectKept((sheet) =>
      sheet.validations.push(
        { area, rule: { type, operator: "Between", formula1: "0", formula2: "=B1+1" }, ignoreBlanks: true },
        {
          area: { row: 9, column: 0, rowCount: 1, columnCount: 1 },
          rule: { type, operator: "GreaterThanOrEqualTo", formula1: "5" },
          ignoreBlanks: true,
          errorAlert: { title: "", message: "", style: "Warning" },
        },
      ),
    ),
  );

  test("a rule of one's own", () =>
    expectKept((sheet) => sheet.validations.push({ area, rule: { type: "custom", formula: "=LEN(B2)<9" }, ignoreBlanks: true })));

  test("a prompt longer than Excel takes is refused by its place", async () => {
    const workbook = workbookOf({ 表: {} });
    const rule = { type: "custom", formula: "=TRUE" } as const;
    firstSheet(workbook).validations.push({ area, rule, ignoreBlanks: true, prompt: { title: "题".repeat(33), message: "" } });
    await expect(writeXlsx(workbook)).rejects.toMatchObject({ code: "limit", message: expect.stringContaining("B2:C4") });
  });

  test("a literal list longer than Excel takes is refused by its place", async () => {
    const workbook = workbookOf({ 表: {} });
    firstSheet(workbook).validations.push({
      area,
      rule: { type: "list", source: "项,".repeat(128), inCellDropDown: true },
      ignoreBlanks: true,
    });
    await expect(writeXlsx(workbook)).rejects.toMatchObject({ code: "limit", message: expect.stringContaining("B2:C4") });
  });
});

describe("conditional formats", () => {
  test("formula, look, order and stopping", () =>
    expectKept((sheet) =>
      sheet.conditionalFormats.push(
        { area, formula: '=$B2="错误"', style: { fill: "#F8CBAD", font: { color: "#9C0006", bold: true } }, priority: 1, stopIfTrue: true },
        { area, formula: "=LEN(B2)=0", style: { fill: "#FFF2CC" }, priority: 2, stopIfTrue: false },
        { area: { ...area, row: 8 }, formula: "=B9<'指标 评分'!$A$1", style: { font: { italic: true } }, priority: 3, stopIfTrue: false },
      ),
    ));
});

describe("the printed page", () => {
  test("A4 landscape, fitted to the width, with print area, title rows and footer", () =>
    expectKept((sheet) => {
      sheet.pageSetup = {
        orientation: "Landscape",
        paperSize: "A4",
        fit: { wide: 1, tall: 0 },
        printArea: { row: 0, column: 0, rowCount: 9, columnCount: 8 },
        titleRows: { row: 1, rowCount: 2 },
        centerHorizontally: true,
        margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.2, footer: 0.3 },
        leftFooter: "绩评 · 东里街道",
        centerFooter: "第 &P 页，共 &N 页",
      };
    }));

  test("a portrait page with nothing else, and a footer alone", async () => {
    await expectKept((sheet) => void (sheet.pageSetup = { orientation: "Portrait", paperSize: "A3" }));
    await expectKept((sheet) => void (sheet.pageSetup = { orientation: "Portrait", paperSize: "A4", centerFooter: "&P" }));
  });
});

test("a bar chart", () =>
  expectKept((sheet) => {
    fill(sheet, { A1: "产出指标", B1: 0.97 });
    sheet.charts.push({
      name: "得分率",
      title: "各组得分率",
      categories: "'指标 评分'!$A$1:$A$4",
      values: "'指标 评分'!$B$1:$B$4",
      position: { row: 6, column: 1, rowCount: 15, columnCount: 8 },
    });
  }));

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }).filter((text) => !/[\uFFFE\uFFFF]|\p{Surrogate}/u.test(text)),
  fc.string({ unit: fc.constantFrom("_", "x", "0", "0", "4", "1", " ", "\r", "\n", "<", "&", "＝", "%"), maxLength: 12 }),
);
const anyStyle: fc.Arbitrary<CellStyle | undefined> = fc.constantFrom(
  undefined,
  { fill: "#FFF2CC" },
  { font: { bold: true } },
  { locked: false },
);
const anyValue = fc.oneof(
  anyText,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const anyFormat = fc.constantFrom(undefined, "@", "0.00", "0%");
const anyCell: fc.Arbitrary<Cell> = fc
  .tuple(anyValue, anyFormat, anyStyle, fc.boolean())
  .map(([value, numberFormat, style, isFormula]) => ({
    value: Object.is(value, -0) ? 0 : value,
    ...(isFormula && { formula: '=A1&"甲"' }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(style && { style }),
  }));

/** The same workbook with its cells in the order of rows and columns. */
function sorted(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) =>
    [...sheet.cells].sort(([one], [other]) => one - other).map(([row, cells]) => [row, [...cells].sort(([one], [other]) => one - other)]),
  );
}
