/** Laying out: a scheme becomes the sheets of its form, formats, formulas and all, once. */
import { givesPoints, type Scheme, type Submission } from "../../evaluation";
import { fingerprint } from "../../schemes";
import { sheetNames } from "../sheetNames";
import type { SheetKind, SheetLayout } from "../sheet";
import { indexSheet, type FormTable } from "../table";
import { basicsSheet, type BasicsLayout } from "./basicsSheet";
import { conclusionSheet } from "./conclusionSheet";
import { layoutContents } from "./contents";
import { figuresSheet } from "./figuresSheet";
import { goalsSheet } from "./goalsSheet";
import { indicatorsSheet } from "./indicatorsSheet";
import { addConclusionScores } from "./printedTotals";
import { prefill } from "./prefill";
import { problemsSheet } from "./problemsSheet";
import { schemeSheet } from "./schemeSheet";
import { staleFormula } from "../staleFormula";
import { statedConclusionSheet } from "./statedConclusionSheet";
import { stateSheet } from "./stateSheet";
import "../../locales/forms";

export { stateSheet } from "./stateSheet";

/**
 * The sheets of a scheme's form in workbook order.
 * @param formId tells this set of sheets from every other, in this workbook and in others.
 * @param takenNames the sheets that the workbook has already.
 * @param filled what the inputs hold from the start: the form before it, or a table that was read.
 */
export function layOutForm(scheme: Scheme, formId: string, takenNames: readonly string[], filled?: Submission): SheetLayout[] {
  const names = sheetNames(takenNames);
  const basics = basicsSheet(scheme, formId, names.basics);
  const goals = scheme.form.goals === undefined ? [] : [goalsSheet(scheme, formId, names.goals, basics, filled)];
  const sheets = [
    basics.sheet,
    ...goals,
    ...(givesPoints(scheme)
      ? scoreSheets(scheme, formId, names, basics, goals[0], filled)
      : [statedConclusionSheet(scheme, formId, names.conclusion, basics, fingerprint(scheme))]),
    problemsSheet(formId, names.problems),
    ...(scheme.form.parts.includes("figures") ? [figuresSheet(scheme, formId, names.figures, filled)] : []),
    schemeSheet(scheme, formId, names.scheme),
    stateSheet(scheme, formId, names.state),
  ];
  addStaleFormula(sheets);
  if (filled !== undefined) prefill(sheets, scheme, filled);
  return sheets;
}

/** 指标评分 and 评价结论, whose formulas refer to each other. */
function scoreSheets(
  scheme: Scheme,
  formId: string,
  names: Record<SheetKind, string>,
  basics: BasicsLayout,
  goals?: SheetLayout,
  filled?: Submission,
): SheetLayout[] {
  const indicators = indicatorsSheet(scheme, formId, names.indicators, basics, goals, filled);
  const conclusion = conclusionSheet(scheme, formId, names.conclusion, basics, indicators, fingerprint(scheme));
  addConclusionScores(indicators.sheet, scheme, conclusion.scores);
  return [indicators.sheet, conclusion.sheet];
}

/** 评分是否最新 looks at inputs on every sheet. */
function addStaleFormula(sheets: readonly SheetLayout[]): void {
  const tables = layoutTables(sheets);
  const cell = tables.get("conclusion")?.cell("stale", "weight") ?? null;
  const row = sheets.find(({ kind }) => kind === "conclusion")?.cells[cell?.row ?? -1];
  if (cell !== null && row !== undefined) row[cell.column] = { formula: staleFormula(tables) };
}

/** Where each code of freshly laid sheets stands. */
export function layoutTables(sheets: readonly SheetLayout[]): Map<SheetKind, FormTable> {
  const tables = new Map<SheetKind, FormTable>();
  for (const sheet of sheets) {
    const table = indexSheet(layoutContents(sheet));
    if (table !== null) tables.set(sheet.kind, table);
  }
  return tables;
}
