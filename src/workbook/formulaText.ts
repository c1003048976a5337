import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, absoluteAreaAddress, columnLetters, columnNumber, parseArea, quoteSheetName } from "./address";
import type { Area } from "./model";

/** A reference within a formula's text: the sheet that it names, if it names one, and its cells. */
export interface FormulaReference {
  sheetName?: string;
  area: Area;
}

/**
 * The parts of a formula that can hold or hide a reference, in this order: texts ("A1" in quotes is none), structured
 * references, then a sheet's name with "!" (group 1: quoted, 2: bare) and a cell or area, whole columns or rows (group 3).
 * A name that only looks like a cell (A1x, LOG10( …) is kept out by what stands before and after it.
 */
const WORD = String.raw`[\p{L}\p{N}_.\\]`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const PART = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<!${WORD}|\$)(?:'((?:[^']|'')+)'!|(${WORD}+)!)?(${AREA})(?!${WORD}|[(!:])|'(?:[^']|'')*'`,
  "gu",
);

/** The cells that a formula names, in order. What INDIRECT, OFFSET or a defined name lead to is not among them. */
export function referencesIn(formula: string): FormulaReference[] {
  const references: FormulaReference[] = [];
  rewriteReferences(formula, (sheetName, text) => {
    const area = parseArea(text);
    if (area) references.push(sheetName === undefined ? { area } : { sheetName, area });
    return text;
  });
  return references;
}

/**
 * The formula as it reads when it is moved by so many rows and columns: relative parts move along, absolute ones stay.
 * A reference that leaves the sheet becomes #REF!.
 */
export function translateFormula(formula: string, rowOffset: number, columnOffset: number): string {
  if (rowOffset === 0 && columnOffset === 0) return formula;
  return rewriteReferences(formula, (_sheetName, text) => translateReference(text, rowOffset, columnOffset));
}

/** The formula with the sheet's name before every reference that has none, so that it means the same on any sheet. */
export function qualifyFormula(formula: string, sheetName: string): string {
  return rewriteReferences(formula, (named, text) => (named === undefined ? `${quoteSheetName(sheetName)}!${text}` : text));
}

/** "'指标评分'!$A$1:$H$9", the form that defined names and charts take. */
export function absoluteReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${absoluteAreaAddress(area)}`;
}

/** Puts what `rewrite` answers in place of every reference; a sheet's name before it stays. */
function rewriteReferences(formula: string, rewrite: (sheetName: string | undefined, reference: string) => string): string {
  return formula.replace(PART, (part: string, quoted: string | undefined, bare: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return part;
    const prefix = part.slice(0, part.length - reference.length);
    return prefix + rewrite(quoted?.replace(/''/g, "'") ?? bare, reference);
  });
}

function translateReference(reference: string, rowOffset: number, columnOffset: number): string {
  const corners = reference.split(":").map((corner) => translateCorner(corner, rowOffset, columnOffset));
  return corners.includes(undefined) ? "#REF!" : corners.join(":");
}

function translateCorner(corner: string, rowOffset: number, columnOffset: number): string | undefined {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!match) return undefined;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  // In "$3" of whole rows the first sign belongs to the row.
  const columnSign = letters === "" ? "" : first;
  const rowSign = letters === "" ? first : second;
  const column = letters === "" ? 0 : columnNumber(letters) + (columnSign === "$" ? 0 : columnOffset);
  const row = digits === "" ? 0 : Number(digits) - 1 + (rowSign === "$" ? 0 : rowOffset);
  if (column < 0 || column >= MAXIMUM_COLUMNS || row < 0 || row >= MAXIMUM_ROWS) return undefined;
  return columnSign + (letters === "" ? "" : columnLetters(column)) + rowSign + (digits === "" ? "" : row + 1);
}
