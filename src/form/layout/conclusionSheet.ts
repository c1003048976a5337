import { groupCode, groupsScoredAsOne, type GradeBand, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { absoluteCell, sheetCell } from "../address";
import { conclusionColumns } from "../columns";
import type { SheetLayout } from "../sheet";
import type { BasicsLayout } from "./basicsSheet";
import { addAdjustments, addGroups, openCount, scoreFormula } from "./conclusionScores";
import { basicsCell, derivedFormula } from "./derivedFormula";
import type { IndicatorsLayout } from "./indicatorsSheet";
import type { ConclusionScores } from "./printedTotals";
import { SheetBuilder } from "./sheetBuilder";

export interface ConclusionLayout {
  sheet: SheetLayout;
  staleRow: number;
  scores: ConclusionScores;
}

/** 评价结论: subtotals, total and grade as native formulas, what the unit's report states, bands, signatures and receipt. */
export function conclusionSheet(
  scheme: Scheme,
  formId: string,
  name: string,
  basics: BasicsLayout,
  indicators: IndicatorsLayout,
  fingerprint: string,
): ConclusionLayout {
  const builder = new SheetBuilder(formId, "conclusion", name, conclusionColumns);
  const wholeRow = (row: number): void => builder.merge({ row, column: 0, rowCount: 1, columnCount: builder.visibleColumns });

  const title = builder.addRow(
    "#title",
    { label: say("form.conclusion.title", { year: String(scheme.year) }) },
    { style: "title", height: 34 },
  );
  wholeRow(title);
  const hint = builder.addRow("#hint", { label: say("form.conclusion.hint") }, { style: "note", height: 32 });
  wholeRow(hint);
  const stale = builder.addRow("stale", { label: say("form.conclusion.stale") }, { styles: { label: "label" } });
  builder.merge({ row: stale, column: 1, rowCount: 1, columnCount: builder.visibleColumns - 1 });
  builder.style({ row: stale, column: 1, rowCount: 1, columnCount: builder.visibleColumns - 1 }, "alert");

  builder.addRow(
    "#header",
    {
      label: say("form.conclusion.group"),
      weight: say("form.column.weight"),
      score: say("form.column.score"),
      rate: say("form.column.rate"),
      statedWeight: say("form.column.statedWeight"),
      statedScore: say("form.column.statedScore"),
      statedRate: say("form.column.statedRate"),
    },
    { style: "heading", height: 32 },
  );
  const firstRow = builder.nextRow;
  const here = (row: number, code: string): string => absoluteCell(row, builder.column(code));
  const ownScores = addGroups(builder, scheme, indicators);
  const sumOfScores = `=${scoreFormula(indicators, ["<>"], ownScores)}`;
  const before = addAdjustments(builder, scheme, sumOfScores);
  const lastBefore = builder.nextRow - 1;
  const total = builder.addRow(
    "total",
    {
      label: say(before === null ? "form.conclusion.total" : "form.conclusion.adjustedTotal"),
      weight: scheme.fullScore,
      score: { formula: before ?? sumOfScores },
    },
    { style: "total", styles: { statedWeight: "inputNumber", statedScore: "inputNumber", statedRate: "inputNumber" }, height: 24 },
  );
  builder.setFormula(total, "rate", `=IF(${here(total, "score")}="","",ROUND(${here(total, "score")}/${here(total, "weight")},4))`);
  const open = builder.addRow(
    "open",
    { label: say("form.conclusion.open"), score: { formula: `=${openCount(indicators, ownScores)}` } },
    { style: "output", styles: { label: "label" } },
  );
  const grade = builder.addRow(
    "grade",
    { label: say("form.conclusion.grade") },
    { style: "total", styles: { statedScore: "inputNumber" }, height: 24 },
  );
  builder.setFormula(grade, "score", gradeFormula(scheme.gradeBands, here(total, "score"), here(open, "score")));
  const rate = builder.addRow(
    "rate:budgetExecutionRate",
    { label: say("form.conclusion.budgetExecutionRate"), rate: { formula: derivedFormula(basics, "budgetExecutionRate") } },
    { styles: { label: "label", rate: "output", statedRate: "inputNumber" } },
  );
  const lastRow = rate;
  // The reasons of adjustments stand in the same column, as text.
  const lastGroup = firstRow + scheme.groups.length - 1;
  if (lastGroup >= firstRow) builder.format(builder.columnArea("rate", firstRow, lastGroup), "0.00%");
  if (lastBefore > lastGroup) {
    builder.format(builder.columnArea("rate", lastGroup + 1, lastBefore), "@");
    builder.format(builder.columnArea("score", lastGroup + 2, lastBefore), "+0.00;-0.00;0");
  }
  builder.format(builder.columnArea("rate", total, lastRow), "0.00%");
  builder.format(builder.cell(grade, "statedScore"), "@");
  builder.format({ row: firstRow, column: builder.column("statedRate"), rowCount: lastRow - firstRow + 1, columnCount: 1 }, "0.00%");

  addWideText(builder, "composition", "output");
  addBands(builder, scheme);
  addWideText(builder, "opinion", "input", 160);
  addSignatures(builder, basics);
  addReceipt(builder, scheme, fingerprint);

  addStatedScores(builder, scheme, firstRow, lastRow);
  builder.layout.conditionalFormats.push({
    area: builder.cell(stale, "weight"),
    formula: `=${here(stale, "weight")}<>"${say("form.conclusion.current")}"`,
    look: "warning",
  });
  builder.layout.page = {
    area: { row: title, column: 0, rowCount: builder.nextRow - title, columnCount: builder.visibleColumns },
    titleRows: { row: title, rowCount: 1 },
    orientation: "Portrait",
    footer: say("form.page.footer"),
  };
  builder.layout.tabColor = "#B45309";
  const groupCodes = scheme.groups.map(({ path }) => groupCode(path));
  const score = (row: number): string => sheetCell(name, row, builder.column("score"));
  return {
    sheet: builder.layout,
    staleRow: stale,
    scores: { group: (code) => score(firstRow + groupCodes.indexOf(code)), total: score(total) },
  };
}

/** What the unit's report says is there for comparison, but for the score of a group that is scored as one: that one counts. */
function addStatedScores(builder: SheetBuilder, scheme: Scheme, firstRow: number, lastRow: number): void {
  const { validations, conditionalFormats } = builder.layout;
  const compared = (first: number, last: number): void => {
    if (first > last) return;
    validations.push({
      area: builder.columnArea("statedScore", first, last),
      rule: { type: "any" },
      prompt: { title: say("form.prompt.stated.title"), message: say("form.prompt.stated") },
    });
  };
  const whole = scheme.claims === "never" ? [] : groupsScoredAsOne(scheme);
  let next = firstRow;
  for (const [index, group] of scheme.groups.entries()) {
    if (!whole.includes(group)) continue;
    const area = builder.cell(firstRow + index, "statedScore");
    compared(next, area.row - 1);
    next = area.row + 1;
    validations.push({
      area,
      rule: { type: "any" },
      prompt: { title: say("form.prompt.groupAsOne.title"), message: say("form.prompt.groupAsOne", { weight: group.weight }) },
    });
    conditionalFormats.push({ area, formula: `=${absoluteCell(area.row, area.column)}=""`, look: "missing" });
  }
  compared(next, lastRow);
}

/** The grade of the shown (rounded) total, from the highest band down; empty while a row is open. */
export function gradeFormula(bands: readonly GradeBand[], total: string, open: string): string {
  const chain = [...bands]
    .sort((a, b) => b.min - a.min)
    .reduceRight(
      (otherwise, band) => `IF(${total}${band.minInclusive ? ">=" : ">"}${String(band.min)},"${band.grade}",${otherwise})`,
      `""`,
    );
  return `=IF(OR(${total}="",${open}>0),"",${chain})`;
}

function addWideText(builder: SheetBuilder, code: "composition" | "opinion", style: "output" | "input", height?: number): void {
  const row = builder.addRow(
    code,
    { label: say(`form.conclusion.${code}`) },
    { styles: { label: "label" }, ...(height === undefined ? {} : { height }) },
  );
  const area = { row, column: 1, rowCount: 1, columnCount: builder.visibleColumns - 1 };
  builder.merge(area);
  builder.style(area, style);
  builder.format(area, "@");
}

function addBands(builder: SheetBuilder, scheme: Scheme): void {
  const text = scheme.gradeBands.map((band) => bandText(band, scheme.fullScore)).join(say("form.separator.bands"));
  const row = builder.addRow("#bands", { label: say("form.conclusion.bands"), weight: text }, { styles: { label: "label" } });
  const area = { row, column: 1, rowCount: 1, columnCount: builder.visibleColumns - 1 };
  builder.merge(area);
  builder.style(area, "text");
  builder.format(area, "@");
}

/** 优秀 85 分（含）以上: as fiscal offices write it. */
function bandText({ grade, min, max }: GradeBand, fullScore: number): string {
  return max >= fullScore ? say("form.conclusion.band", { grade, min }) : say("form.conclusion.bandBelow", { grade, min, max });
}

function addSignatures(builder: SheetBuilder, basics: BasicsLayout): void {
  const row = builder.addRow(
    "#signature",
    {
      label: say("form.signature.preparedBy"),
      score: say("form.signature.responsible").trim(),
      statedWeight: say("form.signature.seal"),
    },
    { height: 36 },
  );
  const person = (code: "preparedBy" | "responsible", column: string): void => {
    const cell = basicsCell(basics, code);
    builder.setFormula(row, column, `=IF(${cell}="","",${cell})`);
  };
  person("preparedBy", "weight");
  person("responsible", "rate");
  builder.style({ row, column: 0, rowCount: 1, columnCount: builder.visibleColumns }, "text");
  const seal = builder.column("statedWeight");
  builder.merge({ row, column: seal, rowCount: 1, columnCount: builder.visibleColumns - seal });
}

function addReceipt(builder: SheetBuilder, scheme: Scheme, fingerprint: string): void {
  const receipt = (code: string, label: string, text: string | null): void => {
    const row = builder.addRow(code, { label, weight: text }, { styles: { label: "note" } });
    const area = { row, column: 1, rowCount: 1, columnCount: builder.visibleColumns - 1 };
    builder.merge(area);
    builder.style(area, "note");
    builder.format(area, "@");
  };
  receipt(
    "#receipt:scheme",
    say("form.receipt.scheme"),
    say("form.receipt.schemeText", { title: scheme.title, version: scheme.version, fingerprint: fingerprint.slice(0, 16) }),
  );
  receipt("scoredAt", say("form.receipt.scoredAt"), null);
}
