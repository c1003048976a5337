/** 指标评分 as districts print it: their columns and words, the block of funds, printed goals; and the columns of 报告所写. */
import { cellOfPlace, placeOfCell, readForm, type LayoutCell, type SheetKind, type SheetLayout } from "../../src/form";
import { layOutForm, layoutTables } from "../../src/form/layout";
import type { Indicator, Scheme } from "../../src/evaluation";
import { indicatorColumns } from "../../src/form/columns";
import { fundsColumns } from "../../src/form/fundsColumns";
import { evenSpans } from "../../src/form/spans";
import { openScheme } from "./openScheme";
import { laidOut, moveColumn, setCell, sheetOf, type } from "./sheets";
import { indexSheet } from "../../src/form";

function laid(scheme: Scheme, kind: SheetKind = "indicators"): { sheet: SheetLayout; cell: (row: string, column: string) => LayoutCell } {
  const layouts = layOutForm(scheme, "form-1", []);
  const sheet = layouts.find((each) => each.kind === kind);
  const table = layoutTables(layouts).get(kind);
  if (sheet === undefined || table === undefined) throw new Error(kind);
  return { sheet, cell: (row, column) => sheet.cells[table.rows.get(row) ?? -1]?.[table.columns.get(column) ?? -1] ?? null };
}

const { funds: _funds, goals: _goals, ...withoutBlocks } = openScheme().form;
const plain: Scheme = {
  ...openScheme(),
  form: {
    ...withoutBlocks,
    parts: ["basics", "indicators", "problems", "scheme"],
    columns: ["level1", "level3", "target", "score"],
    columnNames: {},
  },
};

describe("the district's columns", () => {
  it("are headed, prompted for and told by the district's own words", () => {
    const { sheet, cell } = laid(openScheme());
    expect([cell("#header", "actual"), cell("#header", "weight"), cell("#header", "score")]).toEqual(["全年实际值", "权重分值", "得分"]);
    expect(sheet.validations.map(({ prompt }) => prompt.title)).toContain("全年实际值");
    const sheets = laidOut(openScheme());
    const contents = sheetOf(sheets, "indicators");
    setCell(contents, 0, indexSheet(contents)?.columns.get("actual") ?? 0, "");
    type(sheets, { kind: "indicators", row: "time", column: "weight" }, 25);
    const problems = readForm(sheets)?.problems ?? [];
    expect(problems.find(({ check }) => check === "K13")?.message.values).toMatchObject({ column: "全年实际值" });
    expect(problems.find(({ check }) => check === "K16")?.message.values).toMatchObject({ column: "权重分值", seen: "25" });
  });

  it("give targets that are sentences the room of a sentence", () => {
    const widthOfTarget = (scheme: Scheme): number | undefined =>
      indicatorColumns(scheme).official.find(({ code }) => code === "target")?.width;
    const wordy = (indicator: Indicator): Indicator => ({ ...indicator, target: "空气及水环境质量改善、河湖长制完成区下达目标任务" });
    expect(widthOfTarget({ ...openScheme(), indicators: openScheme().indicators.map(wordy) })).toBeGreaterThan(
      widthOfTarget(openScheme()) ?? 0,
    );
  });

  it("number the rows by a formula, so that sorting keeps the order", () => {
    const { cell } = laid(openScheme());
    expect(cell("execution", "number")).toEqual({ formula: '=IF(D12="","",COUNTIF($D$11:D12,"?*")-1)' });
  });

  it("show the rate as a formula that is blank while there is no score, and told when it is typed over", () => {
    const { cell } = laid(openScheme());
    expect(cell("execution", "rate")).toEqual({ formula: '=IF(OR(H12="",N(G12)=0),"",IFERROR(ROUND(H12/G12,4),""))' });
    const sheets = laidOut(openScheme());
    type(sheets, { kind: "indicators", row: "time", column: "rate" }, 1);
    const typedOver = readForm(sheets)?.problems.filter(({ check }) => check === "K15");
    expect(typedOver?.map(({ message }) => message.values)).toContainEqual({ name: "完成及时率 · 得分率" });
  });

  it("may be fewer: what a row needs and the form does not print stands to the right, unprinted", () => {
    const { sheet } = laid(plain);
    expect(sheet.page?.area?.columnCount).toBe(4);
    expect(sheet.cells[0]?.slice(0, 9)).toEqual([
      "level1",
      "level3",
      "target",
      "score",
      "level2",
      "weight",
      "actual",
      "selfScore",
      "reason",
    ]);
  });

  it("may stand in any order, and be moved", () => {
    const scheme = openScheme({ columns: ["reason", "score", "actual", "target", "weight", "level3", "level2", "level1"] });
    const sheets = laidOut(scheme);
    moveColumn(sheetOf(sheets, "indicators"), 2, 5);
    type(sheets, { kind: "indicators", row: "time", column: "actual" }, 0.95, "0%");
    expect(readForm(sheets)?.submission.entries.at(-1)?.actual).toEqual({ value: 0.95, numberFormat: "0%" });
  });
});

describe("the block of funds", () => {
  const { sheet, cell } = laid(openScheme());

  it("takes the amounts from 基本信息, blank where they are blank or not asked for", () => {
    expect(cell("#funds:fiscal", "level2")).toEqual({
      formula: expect.stringMatching(/^=IF\('基本信息'!\$B\$\d+="","",'基本信息'!\$B\$\d+\)$/u),
    });
    expect(cell("#funds:carriedOver", "level2")).toBeNull();
  });

  it("shows points and score of the indicator of the execution on the total, and none on the other lines", () => {
    expect(cell("#funds:total", "weight")).toEqual({ formula: '=IF($G$12="","",$G$12)' });
    expect(cell("#funds:total", "reason")).toEqual({ formula: '=IF($H$12="","",$H$12)' });
    expect([cell("#funds:other", "weight"), cell("#funds:other", "reason")]).toEqual(["—", "—"]);
  });

  it("stands above the heading, which alone is repeated on every page, and only columns are frozen", () => {
    expect(sheet.page?.titleRows).toEqual({ row: 10, rowCount: 1 });
    expect(sheet.freeze).toEqual({ rowCount: 0, columnCount: 4 });
    expect(laid({ ...openScheme(), form: withoutBlocks }).sheet.freeze).toEqual({ rowCount: 4, columnCount: 4 });
  });

  it("is only there where the scheme has one", () => {
    expect(laid(plain).cell("#funds", "level1")).toBeNull();
  });
});

describe("goals that are printed with the indicators", () => {
  const { sheet, cell } = laid(openScheme());

  it("are mirrored from 绩效目标", () => {
    expect(cell("#goals:overall:0", "level1")).toBe("预期目标");
    expect(cell("#goals:overall:1", "level1")).toEqual({ formula: expect.stringMatching(/^=IF\('绩效目标'!\$[A-Z]+\$\d+="",""/u) });
  });

  it("are all printed where the form is filled with more of them than the scheme lays", () => {
    const goals = ["甲", "乙", "丙"].map((target) => ({ block: "overall", target }));
    const empty = { unit: "", year: 2024, dates: {}, basics: {}, entries: [], stated: { groups: [], rates: {} } };
    const printed = layoutTables(layOutForm(openScheme(), "form-1", [], { scheme: openScheme(), ...empty, goals })).get("indicators");
    const rows = [...(printed?.rows.keys() ?? [])].filter((code) => code.startsWith("#goals:overall:"));
    expect(rows).toEqual([0, 1, 2, 3].map((row) => `#goals:overall:${String(row)}`));
  });

  it("have merged cells across the whole page, with room for a long text", () => {
    const row = 9;
    const merges = sheet.merges.filter((merge) => merge.row === row && merge.rowCount === 1);
    expect(merges.map(({ column, columnCount }) => [column, columnCount])).toEqual([
      [1, 4],
      [5, 5],
    ]);
    expect(sheet.rowHeights.find((height) => height.row === row)?.height).toBeGreaterThan(100);
  });
});

describe("what is only printed", () => {
  it.each([
    ["#goals:overall:1", "level1", "年度总体目标 · 预期目标", "绩效目标"],
    ["#funds:total", fundsColumns(openScheme())?.initial.code ?? "", "年度资金总额 · 年初预算数", "基本信息"],
  ])("and typed over in %s is told with the sheet where it is read", (row, column, name, sheet) => {
    const sheets = laidOut(openScheme());
    expect(readForm(sheets)?.problems).toEqual([]);
    type(sheets, { kind: "indicators", row, column }, "改写");
    expect(readForm(sheets)?.problems).toMatchObject([
      { check: "K15", seen: "改写", message: { key: "check.K15.typedOverMirror", values: { name, sheet } } },
    ]);
  });
});

describe("columns parted into spans", () => {
  const columns = (...widths: number[]): { code: string; width: number }[] => widths.map((width) => ({ code: "", width }));

  it("take all columns, each at least one, of about the same width", () => {
    expect(evenSpans(columns(5, 5, 10, 10), 0, 3)).toEqual([
      { first: 0, count: 2 },
      { first: 2, count: 1 },
      { first: 3, count: 1 },
    ]);
    expect(evenSpans(columns(50, 1, 1), 0, 3).map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(evenSpans(columns(1, 1, 50), 1, 1)).toEqual([{ first: 1, count: 2 }]);
  });
});

describe("报告所写 of a group", () => {
  const fields = [
    ["weight", "statedWeight"],
    ["score", "statedScore"],
    ["rate", "statedRate"],
    ["elsewhere", "statedElsewhere"],
    ["deducted", "statedDeducted"],
    ["reason", "statedReason"],
  ] as const;

  it("is read from its columns, each of which is a place", () => {
    const sheets = laidOut(openScheme());
    const row = "group:效益指标";
    for (const [field, column] of fields) {
      type(sheets, { kind: "conclusion", row, column }, `${field} 20、36`);
      const place = { part: "stated", code: "效益指标", field } as const;
      expect(placeOfCell({ kind: "conclusion", row, column })).toEqual(place);
      expect(cellOfPlace(place)).toEqual({ kind: "conclusion", row, column });
    }
    const stated = Object.fromEntries(fields.map(([field]) => [field, `${field} 20、36`]));
    expect(readForm(sheets)?.submission.stated.groups).toEqual([{ name: "效益指标", ...stated }]);
  });

  it("has its further columns to the right of what is printed", () => {
    const { sheet } = laid(openScheme(), "conclusion");
    expect(sheet.page?.area?.columnCount).toBe(7);
    expect(sheet.cells[0]?.slice(7, 10)).toEqual(["statedElsewhere", "statedDeducted", "statedReason"]);
  });
});
