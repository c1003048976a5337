/** Laying out: a scheme becomes the sheets of its form, formats, formulas and all, once. */
import type { Scheme } from "../../evaluation";
import { fingerprint } from "../../schemes";
import { sheetNames } from "../sheetNames";
import type { SheetKind, SheetLayout } from "../sheet";
import { indexSheet, type FormTable } from "../table";
import { basicsSheet } from "./basicsSheet";
import { conclusionSheet } from "./conclusionSheet";
import { layoutContents } from "./contents";
import { indicatorsSheet } from "./indicatorsSheet";
import { addConclusionScores } from "./printedTotals";
import { problemsSheet } from "./problemsSheet";
import { schemeSheet } from "./schemeSheet";
import { staleFormula } from "../staleFormula";
import { stateSheet } from "./stateSheet";

export { stateSheet } from "./stateSheet";

/**
 * The sheets of a scheme's form in workbook order.
 * @param formId tells this set of sheets from every other, in this workbook and in others.
 * @param takenNames the sheets that the workbook has already.
 */
export function layOutForm(scheme: Scheme, formId: string, takenNames: readonly string[]): SheetLayout[] {
  const names = sheetNames(takenNames);
  const basics = basicsSheet(scheme, formId, names.basics);
  const indicators = indicatorsSheet(scheme, formId, names.indicators, basics);
  const conclusion = conclusionSheet(scheme, formId, names.conclusion, basics, indicators, fingerprint(scheme));
  addConclusionScores(indicators.sheet, scheme, conclusion.scores);
  const sheets = [
    basics.sheet,
    indicators.sheet,
    conclusion.sheet,
    problemsSheet(formId, names.problems),
    schemeSheet(scheme, formId, names.scheme),
    stateSheet(scheme, formId, names.state),
  ];
  const formula = staleFormula(layoutTables(sheets));
  const row = conclusion.sheet.cells[conclusion.staleRow];
  if (row !== undefined) row[1] = { formula };
  return sheets;
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
