import { addSheet, createWorkbook, recalculate, setCell, type Cell, type CellStyle, type Workbook } from "../../src/workbook";
import { fill } from "./sheetOf";

const THIN = { style: "thin", color: "#808080" } as const;
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HEADING: CellStyle = {
  font: { bold: true },
  fill: "#DDEBF7",
  borders: BOX,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
};
const TEXT: CellStyle = { font: { size: 10.5 }, borders: BOX, verticalAlignment: "Center", wrapText: true };
const INPUT: CellStyle = { ...TEXT, fill: "#FFF9E5", locked: false };

const HEADINGS = ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因分析及改进措施"];
const ROWS = [
  ["产出指标", "数量指标", "走访慰问困难群众", 10, "≥200户", "215户", 10, ""],
  ["产出指标", "质量指标", "资金使用合规率", 15, "100%", "100%", 15, ""],
  ["产出指标", "时效指标", "按时完成率", 15, "12月底前", "11月20日", 15, ""],
  ["效益指标", "社会效益指标", "群众生活环境改善", 30, "有所改善", "有所改善", 28, "部分小区施工延期，已排入下年计划。"],
  ["满意度指标", "服务对象满意度", "群众满意度", 10, "≥90%", "", null, ""],
] as const;

/** A small workbook with everything that a form uses: two sheets to see, one very hidden, results calculated. */
export function formLikeWorkbook(): Workbook {
  const workbook = createWorkbook();
  workbook.defaultFont = { name: "宋体", size: 11 };
  const scores = addSheet(workbook, "指标评分");
  const conclusion = addSheet(workbook, "评价结论（绩评）");
  const state = addSheet(workbook, "_绩评");

  fill(scores, {
    A1: { value: "jiping/qiaoxi-2022", numberFormat: "@" },
    A2: { value: "部门整体支出绩效自评表", style: { font: { size: 16, bold: true }, horizontalAlignment: "Center" } },
  });
  HEADINGS.forEach((value, column) => setCell(scores, 2, column, { value, style: HEADING, numberFormat: "@" }));
  ROWS.forEach((row, index) =>
    row.forEach((value, column) => {
      const cell: Cell = { value: value === "" ? null : value, style: column === 4 || column === 5 || column === 7 ? INPUT : TEXT };
      if (typeof value === "string" && column !== 5) cell.numberFormat = "@";
      if (column === 6) cell.numberFormat = "0.00";
      setCell(scores, index + 3, column, cell);
    }),
  );
  scores.merges.push({ row: 1, column: 0, rowCount: 1, columnCount: 8 }, { row: 3, column: 0, rowCount: 3, columnCount: 1 });
  scores.rows.set(0, { hidden: true }).set(1, { height: 30 });
  for (let row = 3; row < 3 + ROWS.length; row += 1) scores.rows.set(row, { height: 29 });
  [12, 14, 24, 8, 14, 14, 9, 34].forEach((width, column) => scores.columns.set(column, { width }));
  scores.freeze = { rowCount: 3, columnCount: 3 };
  scores.validations.push(
    {
      area: { row: 3, column: 6, rowCount: 5, columnCount: 1 },
      rule: { type: "decimal", operator: "Between", formula1: "0", formula2: "=$D4" },
      ignoreBlanks: true,
      prompt: { title: "得分", message: "由绩评核算，不需要填写。" },
      errorAlert: { title: "得分超出范围", message: "得分应在 0 和分值之间。", style: "Stop" },
    },
    {
      area: { row: 3, column: 5, rowCount: 5, columnCount: 1 },
      rule: { type: "list", source: "有所改善,明显改善,未改善", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { title: "实际完成值", message: "可从列表中选择，也可直接填写。" },
    },
  );
  scores.conditionalFormats.push(
    {
      area: { row: 3, column: 5, rowCount: 5, columnCount: 1 },
      formula: "=LEN($F4)=0",
      style: { fill: "#FFD966" },
      priority: 1,
      stopIfTrue: false,
    },
    {
      area: { row: 3, column: 6, rowCount: 5, columnCount: 1 },
      formula: '=AND($G4<>"",$G4<$D4)',
      style: { font: { color: "#C00000", bold: true } },
      priority: 2,
      stopIfTrue: false,
    },
  );
  scores.pageSetup = {
    orientation: "Landscape",
    paperSize: "A4",
    fit: { wide: 1, tall: 0 },
    printArea: { row: 0, column: 0, rowCount: 8, columnCount: 8 },
    titleRows: { row: 1, rowCount: 2 },
    centerHorizontally: true,
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    centerFooter: "第 &P 页，共 &N 页",
  };
  scores.tabColor = "#1F6F5C";

  const groups = ["产出指标", "效益指标", "满意度指标"];
  ["指标", "分值", "得分", "得分率"].forEach((value, column) => setCell(conclusion, 0, column, { value, style: HEADING }));
  groups.forEach((group, index) => {
    const row = index + 2;
    fill(conclusion, {
      [`A${row}`]: { value: group, style: TEXT, numberFormat: "@" },
      [`B${row}`]: { value: null, formula: `=SUMIF('指标评分'!$A$4:$A$8,A${row},'指标评分'!$D$4:$D$8)`, style: TEXT },
      [`C${row}`]: { value: null, formula: `=SUMIF('指标评分'!$A$4:$A$8,A${row},'指标评分'!$G$4:$G$8)`, style: TEXT, numberFormat: "0.00" },
      [`D${row}`]: { value: null, formula: `=IFERROR(C${row}/B${row},"")`, style: TEXT, numberFormat: "0.00%" },
    });
  });
  fill(conclusion, {
    A5: { value: "总分", style: HEADING },
    C5: { value: null, formula: "=ROUND(SUM('指标评分'!G4:G8)+0,2)", style: HEADING, numberFormat: "0.00" },
    A6: { value: "等级", style: HEADING },
    C6: { value: null, formula: '=IF(COUNTBLANK(\'指标评分\'!G4:G8)>0,"",IF(C5>=90,"优",IF(C5>=80,"良","中")))', style: HEADING },
    A7: {
      value: null,
      formula:
        "=IF(IFERROR(SUMPRODUCT(('指标评分'!F4:F8<>'_绩评'!A1:A5)+(('指标评分'!F4:F8=\"\")<>('_绩评'!A1:A5=\"\"))),1)>0,\"评分已过期\",\"评分有效\")",
    },
    A8: { value: null, formula: "=1/0" },
    A9: { value: 44_645, numberFormat: "yyyy/m/d" },
  });
  conclusion.charts.push({
    name: "得分率",
    title: "各组得分率",
    categories: "'评价结论（绩评）'!$A$2:$A$4",
    values: "'评价结论（绩评）'!$D$2:$D$4",
    position: { row: 9, column: 0, rowCount: 15, columnCount: 6 },
  });
  conclusion.columns.set(0, { width: 18 });
  conclusion.showGridlines = false;
  conclusion.autoFilter = { row: 0, column: 0, rowCount: 4, columnCount: 4 };
  conclusion.protection = {
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: false,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: false,
      allowPivotTables: false,
      allowSort: false,
      selectionMode: "Normal",
    },
  };

  ROWS.forEach((row, index) => {
    if (row[5] !== "") setCell(state, index, 0, { value: row[5], numberFormat: "@" });
  });
  setCell(state, 0, 1, { value: JSON.stringify({ scheme: "qiaoxi-2022", filler: "指标".repeat(14_000) }), numberFormat: "@" });
  state.visibility = "VeryHidden";
  workbook.activeSheet = scores.id;
  recalculate(workbook);
  return workbook;
}
