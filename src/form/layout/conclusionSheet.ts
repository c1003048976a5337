import { groupCode, groupsScoredAsOne, statedRates, type GradeBand, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { absoluteCell, sheetCell } from "../address";
import { columnName } from "../columnName";
import { conclusionColumns } from "../columns";
import type { SheetLayout } from "../sheet";
import type { BasicsLayout } from "./basicsSheet";
import { addReceipt, addTop, addWideText, finishConclusion } from "./conclusionFrame";
import { addAdjustments, addGroups, openCount, scoreFormula } from "./conclusionScores";
import { basicsCell, derivedFormula } from "./derivedFormula";
import type { IndicatorsLayout } from "./indicatorsSheet";
import { rateName } from "../rateName";
import type { ConclusionScores } from "./printedTotals";
import { SheetBuilder } from "./sheetBuilder";

export interface ConclusionLayout {
  sheet: SheetLayout;
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
  const top = addTop(builder, scheme, say("form.conclusion.hint"));

  builder.addRow(
    "#header",
    {
      label: say("form.conclusion.group"),
      weight: columnName(scheme, "weight"),
      score: columnName(scheme, "score"),
      rate: columnName(scheme, "rate"),
      statedWeight: say("form.column.statedWeight"),
      statedScore: say("form.column.statedScore"),
      statedRate: say("form.column.statedRate"),
      statedElsewhere: say("form.column.statedElsewhere"),
      statedDeducted: say("form.column.statedDeducted"),
      statedReason: say("form.column.statedReason"),
    },
    { style: "heading", height: 32 },
  );
  const firstRow = builder.nextRow;
  const here = (row: number, code: string): string => absoluteCell(row, builder.column(code));
  const ownScores = addGroups(builder, scheme, indicators);
  const sumOfScores = `=${scoreFormula(indicators, ["?*"], ownScores)}`;
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
    { label: say("form.conclusion.open"), score: { formula: `=${openCount(scheme, indicators, ownScores)}` } },
    { style: "output", styles: { label: "label" } },
  );
  const grade = builder.addRow(
    "grade",
    { label: say("form.conclusion.grade") },
    { style: "total", styles: { statedScore: "inputNumber" }, height: 24 },
  );
  builder.setFormula(grade, "score", gradeFormula(scheme.gradeBands, here(total, "score"), here(open, "score")));
  for (const formula of statedRates(scheme)) {
    builder.addRow(
      `rate:${formula}`,
      { label: rateName(scheme, formula), rate: { formula: derivedFormula(basics, formula) } },
      { style: "output", styles: { label: "label", statedRate: "inputNumber" } },
    );
  }
  const lastRow = builder.nextRow - 1;
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
  finishConclusion(builder, top, say("form.conclusion.current"));
  const groupCodes = scheme.groups.map(({ path }) => groupCode(path));
  const score = (row: number): string => sheetCell(name, row, builder.column("score"));
  return {
    sheet: builder.layout,
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

function addBands(builder: SheetBuilder, scheme: Scheme): void {
  const text = scheme.gradeBands.map((band) => bandText(band, scheme.fullScore)).join(say("form.separator.bands"));
  const row = builder.addRow("#bands", { label: say("form.conclusion.bands"), weight: text }, { styles: { label: "label" } });
  const area = { row, column: 1, rowCount: 1, columnCount: builder.printedColumns - 1 };
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
  builder.style({ row, column: 0, rowCount: 1, columnCount: builder.printedColumns }, "text");
  const seal = builder.column("statedWeight");
  builder.merge({ row, column: seal, rowCount: 1, columnCount: builder.printedColumns - seal });
}
