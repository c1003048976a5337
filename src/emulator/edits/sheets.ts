import { addSheet, sheetNamed, type Sheet, type Workbook } from "../../workbook";
import { rewriteFormulas, rewriteFormulasOf } from "./formulas";
import { renameInFormula } from "./references";

const MAXIMUM_NAME = 31;

/** Gives a sheet another name; formulas follow. The name must be one that Excel takes. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const oldName = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, oldName, name));
}

/**
 * Copies a sheet before the given position (at the end by default), as 建立副本 does: the copy is called "Name (2)" and
 * what the sheet says of itself by name says it of the copy. Source: support.microsoft.com "Move or copy worksheets".
 */
export function copySheet(workbook: Workbook, sheet: Sheet, position = workbook.sheets.length): Sheet {
  const added = addSheet(workbook, copyName(workbook, sheet.name));
  const copied: Sheet = { ...structuredClone(sheet), id: added.id, name: added.name };
  workbook.sheets = workbook.sheets.filter((candidate) => candidate !== added);
  workbook.sheets.splice(position, 0, copied);
  rewriteFormulasOf(copied, (formula) => renameInFormula(formula, sheet.name, copied.name));
  return copied;
}

/** Takes a sheet out; what refers to it becomes #REF!. The sheet in front must be another one. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  workbook.sheets = workbook.sheets.filter((candidate) => candidate !== sheet);
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, sheet.name, undefined));
}

function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, MAXIMUM_NAME - suffix.length) + suffix;
    if (!sheetNamed(workbook, candidate)) return candidate;
  }
}
