import { type SheetKind, type SheetLayout } from "../../src/form";
import { gradeFormula } from "../../src/form/layout/conclusionSheet";
import { layOutForm, layoutTables } from "../../src/form/layout";
import { qiaoxi } from "./sheets";

const layouts = layOutForm(qiaoxi(), "form-1", []);
const layout = (kind: SheetKind): SheetLayout => {
  const found = layouts.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};

describe("the laid-out form", () => {
  it("has its sheets in reading order under Chinese names, the last one very hidden", () => {
    expect(layouts.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["基本信息", "Visible"],
      ["指标评分", "Visible"],
      ["评价结论", "Visible"],
      ["问题清单", "Visible"],
      ["评分方案", "Visible"],
      ["_绩评", "VeryHidden"],
    ]);
  });

  it("puts （绩评） behind a name that is taken, in whatever case, and never takes a name twice", () => {
    const names = layOutForm(qiaoxi(), "form-2", ["指标评分", "基本信息", "基本信息（绩评）"]).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["基本信息（绩评2）", "指标评分（绩评）", "评价结论"]);
  });

  it("bears its marker and column codes in a hidden first row", () => {
    for (const { cells, hiddenRows, columns } of layouts) {
      expect(hiddenRows).toContain(0);
      expect(cells[0]?.at(-1)).toMatch(/^绩评\|/u);
      expect(columns.at(-1)?.hidden).toBe(true);
    }
  });

  it("has a code in every row, so that a row without one is a stranger's", () => {
    for (const { cells } of layouts) expect(cells.every((row) => typeof row.at(-1) === "string" && row.at(-1) !== "")).toBe(true);
  });

  it("gives every row the same number of cells", () => {
    for (const { cells, columns } of layouts) expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columns.length]));
  });

  it("keeps an Excel cell's limit of 32,767 characters", () => {
    for (const { cells } of layouts) {
      for (const cell of cells.flat()) expect(typeof cell === "string" ? cell.length : 0).toBeLessThan(32_767);
    }
  });
});

describe("指标评分", () => {
  const sheet = layout("indicators");
  const table = layoutTables(layouts).get("indicators");

  it("prints the district's columns in their order on A4 across, with the heading repeated", () => {
    const header = sheet.page?.titleRows.row ?? 0;
    const printed = sheet.cells[header]?.slice(0, sheet.page?.area?.columnCount);
    expect(printed).toEqual([
      "一级指标",
      "二级指标",
      "三级指标",
      "评分标准",
      "分值",
      "年度指标值",
      "实际完成值",
      "得分",
      "偏差原因分析及改进措施",
    ]);
    expect(sheet.page?.orientation).toBe("Landscape");
  });

  it("merges names of the first and second level only", () => {
    const levels = [table?.columns.get("level1"), table?.columns.get("level2")];
    const inRows = sheet.merges.filter(({ row }) => row > (sheet.page?.titleRows.row ?? 0) && row < (table?.rows.get("#total") ?? 0));
    expect(inRows.length).toBeGreaterThan(0);
    for (const merge of inRows) expect(levels).toContain(merge.column);
  });

  it("keeps targets as text whatever they look like", () => {
    const target = table?.columns.get("target");
    const text = sheet.numberFormats.find(({ area, format }) => area.column === target && format === "@");
    expect(text?.area.rowCount).toBe(8);
  });

  it("offers the scheme's words for an actual value in a drop-down", () => {
    const lists = sheet.validations.filter(({ rule }) => rule.type === "list");
    expect(lists.map(({ area, rule }) => [area.row, rule])).toEqual([
      [table?.rows.get("social-1"), { type: "list", items: ["符合", "不符合"] }],
      [table?.rows.get("sustainability-1"), { type: "list", items: ["符合", "不符合"] }],
    ]);
  });

  it("computes a derived actual value by a native formula, and leaves the others to be typed", () => {
    const cell = (code: string): unknown => sheet.cells[table?.rows.get(code) ?? 0]?.[table?.columns.get("actual") ?? 0];
    expect(cell("execution-1")).toEqual({ formula: expect.stringContaining("'基本信息'!") });
    expect(cell("quantity-1")).toBeNull();
  });
});

describe("the native grade formula", () => {
  it("goes down the bands and is empty while a row is open", () => {
    expect(gradeFormula(qiaoxi().gradeBands, "$C$9", "$C$10")).toBe(
      '=IF(OR($C$9="",$C$10>0),"",IF($C$9>=85,"优秀",IF($C$9>=75,"良好",IF($C$9>=60,"一般",IF($C$9>=0,"较差","")))))',
    );
  });

  it("is empty where the scheme has no bands", () => {
    expect(gradeFormula([], "$C$9", "$C$10")).toBe('=IF(OR($C$9="",$C$10>0),"","")');
  });
});
