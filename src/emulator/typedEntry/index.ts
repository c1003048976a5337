import { cellAt, changeCell, type CellError, type CellValue, type Sheet } from "../../workbook";
import { isCovered } from "../merging";
import { parseDate } from "./date";
import type { Entry, EntryOptions } from "./entry";
import { canBeFormula } from "./formula";
import { parseNumber } from "./number";

export { dateSerial } from "./date";
export type { Entry, EntryOptions } from "./entry";

const ERRORS: readonly CellError[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];
/** Source: "Excel specifications and limits", total number of characters that a cell can contain. */
const MAXIMUM_TEXT = 32_767;

/**
 * What Excel stores for a text that is typed into a cell or assigned to `Range.values`: writing a value is typing it.
 * A number format is changed only where the cell was General [inferred: a format that someone chose stays].
 */
export function parseEntry(text: string, options: EntryOptions): Entry {
  if (text.length > MAXIMUM_TEXT) return { kind: "refused", reason: "too long" };
  // An empty text clears the cell. Source: learn.microsoft.com "Working with blank and null values".
  if (text === "") return { kind: "value", value: null };
  // A leading apostrophe makes text and is not part of it. Source: support.microsoft.com "Format numbers as text"; office-js#6687.
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  // In a cell formatted as text nothing is read, a formula neither. Same source.
  if (options.numberFormat === "@") return { kind: "value", value: text };
  return parseFormula(text) ?? parseConstant(text, options);
}

/** Enters a text as a person does; the answer says what became of it. Cells that a merge covers take nothing. */
export function enterText(sheet: Sheet, row: number, column: number, text: string, year = new Date().getFullYear()): Entry {
  const numberFormat = cellAt(sheet, row, column)?.numberFormat ?? "General";
  const entry = parseEntry(text, { numberFormat, typedBy: "person", year });
  if (!isCovered(sheet, row, column)) applyEntry(sheet, row, column, entry);
  return entry;
}

export function applyEntry(sheet: Sheet, row: number, column: number, entry: Entry): void {
  if (entry.kind === "formula") changeCell(sheet, row, column, { value: null, formula: entry.formula });
  if (entry.kind !== "value") return;
  const isUnformatted = cellAt(sheet, row, column)?.numberFormat === undefined;
  const takesFormat = entry.numberFormat !== undefined && isUnformatted;
  changeCell(sheet, row, column, { value: entry.value, ...(takesFormat ? { numberFormat: entry.numberFormat } : {}) });
}

/** "=", and "+" "-" "@" before what is no number, begin a formula. Source: @types/office-js, Range.values. */
function parseFormula(text: string): Entry | undefined {
  const start = text.charAt(0);
  if (!"=+-@".includes(start) || text.trim().length === 1) return undefined;
  if (start !== "=" && parseNumber(text)) return undefined;
  const body = start === "=" || start === "@" ? text.slice(1) : text;
  return canBeFormula(body) ? { kind: "formula", formula: `=${body}` } : { kind: "refused", reason: "formula cannot be read" };
}

function parseConstant(text: string, options: EntryOptions): Entry {
  const number = parseNumber(text);
  if (number) {
    const isPercentCell = options.numberFormat.includes("%");
    // Typed into a percent cell, 10 and 0.1 both are 10%. Source: support.microsoft.com "Format numbers as percentages", empty cells.
    const scaled = isPercentCell && options.typedBy === "person" && !number.isPercent && Math.abs(number.value) >= 1;
    return value(scaled ? number.value / 100 : number.value, number.numberFormat);
  }
  const date = parseDate(text, options);
  if (date) return value(date.value, date.numberFormat);
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return value(upper === "TRUE");
  const error = ERRORS.find((code) => code === upper);
  return value(error === undefined ? text : { error });
}

function value(value: CellValue, numberFormat?: string): Entry {
  return numberFormat === undefined ? { kind: "value", value } : { kind: "value", value, numberFormat };
}
