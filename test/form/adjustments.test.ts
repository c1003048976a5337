import { evaluate, type Adjustments, type Evaluation, type Place, type Scheme } from "../../src/evaluation";
import { say } from "../../src/locales";
import {
  cellOfPlace,
  evaluationWrites,
  indexSheet,
  placeOfCell,
  readForm,
  restoreWrites,
  type FormContents,
  type SheetContents,
  type SheetValue,
} from "../../src/form";
import { layOutForm, layoutTables } from "../../src/form/layout";
import { applyWrites, deleteRow, laidOut, qiaoxi, sheetOf, type } from "./sheets";

const caps = [{ min: 90, minInclusive: true, max: 100, maxInclusive: false, total: 20 }];
const every: Adjustments = {
  notApplicable: "redistribute",
  overAchievement: { abovePercent: 30, action: "minus", points: 2 },
  totalCaps: caps,
};
const withAdjustments = (adjustments: Adjustments): Scheme => ({ ...qiaoxi(), adjustments });

const conclusionRows = (scheme: Scheme): string[] => [
  ...(layoutTables(layOutForm(scheme, "form-1", []))
    .get("conclusion")
    ?.rows.keys() ?? []),
];

function read(sheets: SheetContents[]): FormContents {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return form;
}

function score(sheets: SheetContents[], now: string, overwrite: Place[] = []): Evaluation {
  const form = read(sheets);
  const evaluation = evaluate(form.scheme, form.submission);
  applyWrites(sheets, evaluationWrites(form, evaluation, evaluation.problems, now, overwrite));
  return evaluation;
}

const cell = (sheets: SheetContents[], row: string, column: string): SheetValue | undefined =>
  indexSheet(sheetOf(sheets, "conclusion"))?.cell(row, column)?.value;

/** The form with an execution rate of 91.43%, hence at most 20 points, and money that came in full: 9 + 10 points. */
function filled(): SheetContents[] {
  const sheets = laidOut(withAdjustments(every));
  type(sheets, { kind: "basics", row: "budgetAdjusted", column: "value" }, 117.5);
  type(sheets, { kind: "basics", row: "executed", column: "value" }, 107.43);
  type(sheets, { kind: "indicators", row: "quality-1", column: "actual" }, 1, "0%");
  return sheets;
}

describe("the adjustment block of 评价结论", () => {
  it("is not laid where the scheme adjusts nothing", () => {
    for (const scheme of [qiaoxi(), withAdjustments({}), withAdjustments({ notApplicable: "full", totalCaps: [] })]) {
      expect(conclusionRows(scheme).filter((code) => code.startsWith("adjustment:") || code === "rawTotal")).toEqual([]);
    }
  });

  it("has a row for each kind that can occur, between the raw total and the total", () => {
    const rows = conclusionRows(withAdjustments(every));
    expect(rows.slice(rows.indexOf("rawTotal"), rows.indexOf("total") + 1)).toEqual([
      "rawTotal",
      "adjustment:notApplicable",
      "adjustment:overAchievement",
      "adjustment:totalCap",
      "total",
    ]);
    expect(conclusionRows(withAdjustments({ totalCaps: caps })).filter((code) => code.startsWith("adjustment:"))).toEqual([
      "adjustment:totalCap",
    ]);
  });

  it("keeps reasons as text, whatever they begin with, and rates as percent", () => {
    const conclusion = layOutForm(withAdjustments(every), "form-1", []).find(({ kind }) => kind === "conclusion");
    const table = layoutTables(layOutForm(withAdjustments(every), "form-1", [])).get("conclusion");
    const formatAt = (row: string): string | undefined =>
      conclusion?.numberFormats
        .filter(({ area }) => {
          const [r, c] = [table?.rows.get(row) ?? -1, table?.columns.get("rate") ?? -1];
          return area.row <= r && r < area.row + area.rowCount && area.column <= c && c < area.column + area.columnCount;
        })
        .at(-1)?.format;
    expect(["group:产出指标", "adjustment:totalCap", "total", "rate:budgetExecutionRate"].map(formatAt)).toEqual([
      "0.00%",
      "@",
      "0.00%",
      "0.00%",
    ]);
  });
});

describe("scoring a form with adjustments", () => {
  it("writes amount and reason of each kind, and leaves the others empty", () => {
    const sheets = filled();
    const evaluation = score(sheets, "2023-01-20 09:00");
    expect(evaluation).toMatchObject({ rawTotal: 19, total: 19, adjustments: [] });
    expect([cell(sheets, "adjustment:totalCap", "score"), cell(sheets, "adjustment:totalCap", "rate")]).toEqual(["", ""]);
    type(sheets, { kind: "indicators", row: "quantity-1", column: "actual" }, 1.5, "0%");
    // 19 + 10 = 29; 超额 50%: − 2 = 27; 执行率 91.43%: at most 20
    expect(score(sheets, "2023-01-20 09:05").total).toBe(20);
    expect(cell(sheets, "adjustment:overAchievement", "score")).toBe(-2);
    expect(cell(sheets, "adjustment:overAchievement", "rate")).toBe("“活动项目实际完成率”超过指标值 50%（达到 30%），扣 2 分");
    expect(cell(sheets, "adjustment:totalCap", "score")).toBe(-7);
    expect(cell(sheets, "adjustment:totalCap", "rate")).toBe("合计 27 分，预算执行率 91.43%，总分最高 20 分");
    expect(cell(sheets, "adjustment:notApplicable", "score")).toBe("");
    expect(cell(sheets, "composition", "weight")).toBe("20 = 核算 29 + 自评 0 − 调整 9");
  });

  it("makes one amount of several rows, and names each", () => {
    const sheets = filled();
    for (const row of ["quantity-1", "quality-1"]) type(sheets, { kind: "indicators", row, column: "actual" }, 1.5, "0%");
    score(sheets, "2023-01-20 09:00");
    expect(cell(sheets, "adjustment:overAchievement", "score")).toBe(-4);
    expect(cell(sheets, "adjustment:overAchievement", "rate")).toMatch(/活动项目实际完成率.*工作资金到位率/u);
  });

  it("is put back by 恢复上次", () => {
    const sheets = filled();
    score(sheets, "2023-01-20 09:00");
    type(sheets, { kind: "indicators", row: "quantity-1", column: "actual" }, 1.5, "0%");
    score(sheets, "2023-01-20 09:05");
    type(sheets, { kind: "indicators", row: "quantity-1", column: "actual" }, "");
    score(sheets, "2023-01-20 09:10");
    expect(cell(sheets, "adjustment:totalCap", "score")).toBe("");
    applyWrites(sheets, restoreWrites(read(sheets)) ?? []);
    expect(cell(sheets, "adjustment:totalCap", "score")).toBe(-7);
    expect(cell(sheets, "adjustment:totalCap", "rate")).toBe("合计 27 分，预算执行率 91.43%，总分最高 20 分");
    expect(cell(sheets, "composition", "weight")).toBe("20 = 核算 29 + 自评 0 − 调整 9");
  });

  it("changes no input, and a reason that is written is none", () => {
    const sheets = filled();
    type(sheets, { kind: "indicators", row: "quantity-1", column: "actual" }, 1.5, "0%");
    const before = structuredClone(read(sheets).submission);
    score(sheets, "2023-01-20 09:00");
    expect(read(sheets).submission).toEqual(before);
    expect(read(sheets).scored).toBe("current");
  });
});

describe("an amount that a person changed", () => {
  const changedByHand = (): SheetContents[] => {
    const sheets = filled();
    type(sheets, { kind: "indicators", row: "quantity-1", column: "actual" }, 1.5, "0%");
    score(sheets, "2023-01-20 09:00");
    type(sheets, { kind: "conclusion", row: "adjustment:totalCap", column: "score" }, 0);
    return sheets;
  };
  const place: Place = { part: "stated", code: "adjustment:totalCap", field: "score" };

  it("is a problem and is kept, because the total rests on it", () => {
    const sheets = changedByHand();
    expect(read(sheets).changed).toEqual([{ place, row: "adjustment:totalCap", column: "score", seen: 0 }]);
    expect(read(sheets).problems.map((problem) => say(problem.message))).toEqual([
      "“评价结论 · 执行率封顶”的“得分”在评分后被改动，已予保留，请确认保留还是用核算结果覆盖",
    ]);
    score(sheets, "2023-01-20 09:05");
    expect(cell(sheets, "adjustment:totalCap", "score")).toBe(0);
    expect(cell(sheets, "adjustment:overAchievement", "score")).toBe(-2);
    expect(cell(sheets, "composition", "weight")).toContain("1 处得分为人工改动");
  });

  it("is written over where the person says so", () => {
    const sheets = changedByHand();
    score(sheets, "2023-01-20 09:05", [place]);
    expect(cell(sheets, "adjustment:totalCap", "score")).toBe(-7);
    expect(read(sheets).changed).toEqual([]);
  });

  it("is not put back by 恢复上次 over the person's", () => {
    const sheets = changedByHand();
    applyWrites(sheets, restoreWrites(read(sheets)) ?? []);
    expect(cell(sheets, "adjustment:totalCap", "score")).toBe(0);
  });

  it("is not seen where nobody changed any, also while a writing broke off", () => {
    const sheets = filled();
    type(sheets, { kind: "indicators", row: "quantity-1", column: "actual" }, 1.5, "0%");
    const form = read(sheets);
    const writes = evaluationWrites(form, evaluate(form.scheme, form.submission), [], "2023-01-20 09:00", []);
    for (let broken = 0; broken <= writes.length; broken += 1) {
      const partly = structuredClone(sheets);
      applyWrites(partly, writes.slice(0, broken));
      expect(read(partly).changed).toEqual([]);
    }
  });

  it("leads to its cell", () => {
    const reference = { kind: "conclusion", row: "adjustment:totalCap", column: "score" } as const;
    expect(cellOfPlace(place)).toEqual(reference);
    expect(placeOfCell(reference)).toEqual(place);
  });
});

it("tells that a row of the adjustments is gone, because the sheet's own total then lacks it", () => {
  const sheets = filled();
  const conclusion = sheetOf(sheets, "conclusion");
  deleteRow(conclusion, indexSheet(conclusion)?.rows.get("adjustment:totalCap") ?? 0);
  expect(read(sheets).problems).toMatchObject([{ check: "K9", severity: "error", place: { part: "workbook", code: "conclusion" } }]);
});
