import { addSheet, createWorkbook, readXlsx, setCell, writeXlsx } from "../../../src/workbook";
import { firstSheet, workbookOf } from "../sheetOf";
import { partOf } from "./partOf";

const area = { row: 1, column: 1, rowCount: 3, columnCount: 2 };

/** What a file says in the very words that Excel looks for: reading it back with our own reader would not tell. */
describe("a written file, as Excel wants it", () => {
  test("print area and title rows quote the sheet's name", async () => {
    const workbook = workbookOf({ "评价 结论（绩评）": {} });
    firstSheet(workbook).pageSetup = { orientation: "Portrait", paperSize: "A4", printArea: area, titleRows: { row: 1, rowCount: 2 } };
    const xml = partOf(await writeXlsx(workbook), "xl/workbook.xml");
    expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'评价 结论（绩评）'!$B$2:$C$4</definedName>`);
    expect(xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'评价 结论（绩评）'!$2:$3</definedName>`);
  });

  test("neither a freeze of nothing nor a single merged cell", async () => {
    const workbook = workbookOf({ 表: { A1: 1 } });
    const sheet = firstSheet(workbook);
    sheet.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    sheet.freeze = { rowCount: 0, columnCount: 0 };
    const xml = partOf(await writeXlsx(workbook), "xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/<pane|<mergeCell/);
  });

  test("quotes within a list are doubled", async () => {
    const workbook = workbookOf({ 表: {} });
    firstSheet(workbook).validations.push({ area, rule: { type: "list", source: '"甲",乙', inCellDropDown: true }, ignoreBlanks: true });
    expect(partOf(await writeXlsx(workbook), "xl/worksheets/sheet1.xml")).toContain('<formula1>"""甲"",乙"</formula1>');
  });

  test("a conditional fill has its colour as background, and the font neither name nor size", async () => {
    const workbook = workbookOf({ 表: {} });
    const style = { fill: "#FFF2CC", font: { bold: true, name: "宋体", size: 9 } };
    firstSheet(workbook).conditionalFormats.push({ area, formula: "=TRUE", style, priority: 1, stopIfTrue: false });
    const dxf = /<dxf>.*<\/dxf>/.exec(partOf(await writeXlsx(workbook), "xl/styles.xml"))?.[0];
    expect(dxf).toContain('<bgColor rgb="FFFFF2CC"/>');
    expect(dxf).toContain("<font><b/></font>");
  });

  test("a formula without its sign, with its result beside it, to be calculated when opened", async () => {
    const bytes = await writeXlsx(workbookOf({ 表: { A1: { value: 97, formula: "=1+96" } } }));
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="A1"><f>1+96</f><v>97</v></c>');
    expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("text that starts with = as text, never as a formula", async () => {
    const bytes = await writeXlsx(workbookOf({ 表: { A1: { value: "=100%", numberFormat: "@" } } }));
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect(partOf(bytes, "xl/sharedStrings.xml")).toContain("<t>=100%</t>");
  });
});

describe("rows without a height", () => {
  /** The heights that a file keeps for the rows of one column of this width. */
  async function heightsOf(width: number, texts: readonly string[]): Promise<(number | undefined)[]> {
    const workbook = createWorkbook();
    const sheet = addSheet(workbook, "表");
    sheet.columns.set(0, { width });
    texts.forEach((value, row) => setCell(sheet, row, 0, { value, style: { wrapText: true } }));
    const [read] = (await readXlsx(await writeXlsx(workbook))).sheets;
    return texts.map((_, row) => read?.rows.get(row)?.height);
  }

  it("get one that shows their wrapped text whole", async () => {
    // Twenty digits fit in a column of 20, twenty Chinese characters need 42 characters: three lines.
    expect(await heightsOf(20, ["12345678901234567890", "达标达标达标达标达标达标达标达标达标达标", "一\n二"])).toEqual([
      undefined,
      48,
      33,
    ]);
  });
});
