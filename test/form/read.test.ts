import { indexSheet, readForm, type FormContents, type SheetContents } from "../../src/form";
import { deleteRow, insertRow, laidOut, moveColumn, qiaoxi, setCell, sheetOf, type } from "./sheets";

function read(sheets: SheetContents[]): FormContents {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return form;
}

function rowOf(sheet: SheetContents, code: string): number {
  return indexSheet(sheet)?.rows.get(code) ?? -1;
}

const checks = (form: FormContents): string[] => form.problems.map(({ check }) => check);

describe("a freshly laid-out form", () => {
  it("has no problem of shape and carries its scheme", () => {
    const form = read(laidOut());
    expect(form.problems).toEqual([]);
    expect(form.scheme).toEqual(qiaoxi());
    expect(form.scored).toBe("never");
  });

  it("reads as a submission with the scheme's targets and nothing else", () => {
    const { submission } = read(laidOut());
    expect(submission.entries.map(({ target }) => target)).toEqual(qiaoxi().indicators.map(({ target }) => target));
    expect(submission.entries.every((entry) => entry.actual === undefined && entry.selfScore === undefined)).toBe(true);
    expect(submission.basics).toEqual({});
    expect(submission.stated).toEqual({ groups: [], rates: {} });
  });
});

describe("a workbook without our form", () => {
  it("is null", () => {
    expect(readForm([])).toBeNull();
  });
});

describe("what a clerk typed", () => {
  it("comes raw, with the number format where there is one", () => {
    const sheets = laidOut();
    type(sheets, { kind: "basics", row: "executed", column: "value" }, 107.43, "#,##0.00");
    type(sheets, { kind: "basics", row: "unit", column: "value" }, "某街道办事处", "@");
    type(sheets, { kind: "indicators", row: "quality-1", column: "actual" }, 0.9, "0%");
    type(sheets, { kind: "indicators", row: "quality-1", column: "target" }, "=100%", "@");
    type(sheets, { kind: "indicators", row: "quality-1", column: "selfScore" }, 9);
    type(sheets, { kind: "indicators", row: "quality-1", column: "reason" }, "项目延期，已调整计划", "@");
    const { submission } = read(sheets);
    expect(submission.unit).toBe("某街道办事处");
    expect(submission.basics.executed).toEqual({ value: 107.43, numberFormat: "#,##0.00" });
    expect(submission.entries[1]).toEqual({
      indicator: "quality-1",
      target: "=100%",
      actual: { value: 0.9, numberFormat: "0%" },
      selfScore: 9,
      reason: "项目延期，已调整计划",
    });
  });

  it("under 报告所写 comes as stated", () => {
    const sheets = laidOut();
    type(sheets, { kind: "conclusion", row: "total", column: "statedScore" }, 98);
    type(sheets, { kind: "conclusion", row: "grade", column: "statedScore" }, "优秀", "@");
    type(sheets, { kind: "conclusion", row: "group:产出指标", column: "statedScore" }, 40);
    type(sheets, { kind: "conclusion", row: "rate:budgetExecutionRate", column: "statedRate" }, 1, "0.00%");
    expect(read(sheets).submission.stated).toEqual({
      total: 98,
      grade: "优秀",
      groups: [{ name: "产出指标", score: 40 }],
      rates: { budgetExecutionRate: { value: 1, numberFormat: "0.00%" } },
    });
  });

  it("an emptied target stays empty and is not replaced by the scheme's", () => {
    const sheets = laidOut();
    type(sheets, { kind: "indicators", row: "quality-1", column: "target" }, "");
    expect(read(sheets).submission.entries[1]?.target).toBe("");
  });
});

describe("a workbook whose shape was changed", () => {
  it("is read right after rows were inserted and columns were moved; only the inserted content is told", () => {
    const sheets = laidOut();
    type(sheets, { kind: "indicators", row: "satisfaction-1", column: "actual" }, 0.03, "0%");
    const sheet = sheetOf(sheets, "indicators");
    const table = indexSheet(sheet);
    moveColumn(sheet, table?.columns.get("actual") ?? 0, 1);
    insertRow(sheet, rowOf(sheet, "timeliness-1"));
    setCell(sheet, rowOf(sheet, "timeliness-1") - 1, 3, "新增指标");
    const form = read(sheets);
    expect(form.submission.entries[7]?.actual).toEqual({ value: 0.03, numberFormat: "0%" });
    expect(form.problems).toMatchObject([
      { check: "K12", seen: "新增指标", place: { part: "workbook", code: "indicators", row: rowOf(sheet, "timeliness-1") } },
    ]);
  });

  it("tells a deleted row with the name of its indicator", () => {
    const sheets = laidOut();
    const sheet = sheetOf(sheets, "indicators");
    deleteRow(sheet, rowOf(sheet, "cost-1"));
    expect(read(sheets).problems).toMatchObject([
      { check: "K9", severity: "error", place: { part: "indicators", code: "cost-1" }, expected: "不超当年预算" },
    ]);
  });

  it("tells a row whose name no longer fits its code, and does not guess", () => {
    const sheets = laidOut();
    type(sheets, { kind: "indicators", row: "cost-1", column: "level3" }, "其他指标", "@");
    expect(read(sheets).problems).toMatchObject([{ check: "K11", seen: "其他指标", expected: "不超当年预算" }]);
  });

  it("tells a row that was pasted twice", () => {
    const sheets = laidOut();
    const sheet = sheetOf(sheets, "indicators");
    setCell(sheet, rowOf(sheet, "#signature"), indexSheet(sheet)?.codeColumn ?? 0, "cost-1");
    expect(checks(read(sheets))).toEqual(["K10"]);
  });

  it("tells a deleted column", () => {
    const sheets = laidOut();
    const sheet = sheetOf(sheets, "indicators");
    const column = indexSheet(sheet)?.columns.get("reason") ?? 0;
    for (const grid of [sheet.values, sheet.formulas, sheet.numberFormats, sheet.valueTypes]) for (const row of grid) row.splice(column, 1);
    expect(read(sheets).problems).toMatchObject([{ check: "K13", expected: "偏差原因分析及改进措施" }]);
  });

  it("reads a renamed sheet as before", () => {
    const sheets = laidOut();
    sheetOf(sheets, "indicators").name = "自评表";
    expect(read(sheets).problems).toEqual([]);
  });

  it.each(["before", "behind"])("reads the original where a copy stands %s it, and tells the copy", (where) => {
    const sheets = laidOut();
    const original = sheetOf(sheets, "indicators");
    const copy: SheetContents = { ...structuredClone(original), name: "指标评分 (2)", id: "copy" };
    type(sheets, { kind: "indicators", row: "quality-1", column: "selfScore" }, 7);
    if (where === "before") sheets.unshift(copy);
    else sheets.push(copy);
    const form = read(sheets);
    expect(form.submission.entries[1]?.selfScore).toBe(7);
    expect(form.problems).toMatchObject([{ check: "K8", seen: "指标评分 (2)" }]);
  });

  it("tells a deleted sheet", () => {
    const form = read(laidOut().filter(({ name }) => name !== "评价结论"));
    expect(form.problems).toMatchObject([{ check: "K7", severity: "error", place: { part: "workbook", code: "conclusion" } }]);
  });

  it("takes the scheme from 评分方案 where the hidden sheet was removed, and says so", () => {
    const form = read(laidOut().filter(({ name }) => name !== "_绩评"));
    expect(form.scheme).toEqual(qiaoxi());
    expect(checks(form)).toEqual(["K14"]);
  });

  it("keeps to the scheme that was laid out where 评分方案 was changed, and says so", () => {
    const sheets = laidOut();
    type(sheets, { kind: "scheme", row: "indicators.0", column: "c5" }, 30);
    const form = read(sheets);
    expect(form.scheme.indicators[0]?.weight).toBe(10);
    expect(checks(form)).toEqual(["K14"]);
  });

  it("takes 评分方案 where the hidden record is damaged", () => {
    const sheets = laidOut();
    type(sheets, { kind: "state", row: "scheme.0", column: "value" }, '{"id":', "@");
    const form = read(sheets);
    expect(form.scheme).toEqual(qiaoxi());
    expect(form.problems).toMatchObject([{ check: "K14", message: { key: "check.K14.damagedState" } }]);
  });

  it("is no form where neither carrier of the scheme is left", () => {
    expect(readForm(laidOut().filter(({ name }) => name !== "_绩评" && name !== "评分方案"))).toBeNull();
  });

  it("tells a number typed over a computed actual value and does not use it", () => {
    const sheets = laidOut();
    type(sheets, { kind: "indicators", row: "execution-1", column: "actual" }, 1, "0.00%");
    const form = read(sheets);
    expect(form.submission.entries[4]?.actual).toBeUndefined();
    expect(form.problems).toMatchObject([{ check: "K15", place: { code: "execution-1", field: "actual" } }]);
  });
});

describe("two forms in one workbook", () => {
  it("are told apart; a broken one does not hide the whole one", () => {
    const broken = laidOut(qiaoxi(), "broken").filter(({ name }) => name === "基本信息" || name === "_绩评");
    const names = broken.map(({ name }) => name);
    expect(read([...broken, ...laidOut(qiaoxi(), "whole", names)]).formId).toBe("whole");
  });
});
