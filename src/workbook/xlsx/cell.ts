import type { Cell as FileCell } from "hucre/xlsx";
import type { Cell, CellError, CellValue } from "../model";

/** "Excel specifications and limits": characters in a cell and in a formula. */
const MAXIMUM_TEXT = 32_767;
const MAXIMUM_FORMULA = 8_192;

const ERRORS: readonly CellError[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"];

/** What a file cannot hold of a cell, if there is anything. */
export function cellFault({ value, formula }: Cell): string | undefined {
  if (typeof value === "string" && value.length > MAXIMUM_TEXT) return `a text of ${value.length} characters (at most ${MAXIMUM_TEXT})`;
  if (formula !== undefined && formula.length > MAXIMUM_FORMULA)
    return `a formula of ${formula.length} characters (at most ${MAXIMUM_FORMULA})`;
  if (typeof value === "number" && !Number.isFinite(value)) return `the number ${value}`;
  return undefined;
}

/**
 * Content of a cell as hucre takes it. A formula's error is left out (hucre would make a text of it); the reader
 * calculates it again. A constant text that is an error's name goes as rich text: as plain text it would become the error.
 */
export function writeContent({ value, formula }: Cell): Partial<FileCell> {
  if (formula !== undefined) {
    const result = typeof value === "string" ? escaped(value) : typeof value === "object" ? null : value;
    return { formula: formula.replace(/^=/, ""), ...(result !== null && { formulaResult: result }) };
  }
  if (value === null) return {};
  if (typeof value === "object") return { value: value.error };
  if (typeof value !== "string") return { value };
  return isError(value) ? { richText: [{ text: value }] } : { value: escaped(value) };
}

/** The value that hucre read. A date comes as the moment in UTC, and is a serial number of the 1900 system here. */
export function readValue(value: FileCell["value"] | undefined, type: FileCell["type"] | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value);
  if (type === "error") return { error: ERRORS.find((error) => error === value) ?? "#VALUE!" };
  return value;
}

/**
 * The number format of a date whose own the reader does not know: zh-CN files use built-in numbers (27–36, 50–58) that
 * only Excel's own locale spells out (ECMA-376 18.8.30).
 */
export function unknownDateFormat(value: FileCell["value"]): string | undefined {
  if (!(value instanceof Date)) return undefined;
  return serialOf(value) < 1 ? "h:mm" : "yyyy/m/d";
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Day 1 is 1900-01-01; day 60 is a 29 February that never was (learn.microsoft.com, "Excel incorrectly assumes that 1900 is a leap year"). */
function serialOf(date: Date): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / MILLISECONDS_A_DAY;
  // A millisecond is 1.2e-8 of a day: what lies below is noise of the division.
  return Math.round((days >= 60 ? days + 1 : days) * 1e9) / 1e9;
}

/** "_x0041_" stands for A in a file, so a text that has such a thing gets its underscore spelled out (ECMA-376 22.9.2.19). */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function isError(text: string): boolean {
  return ERRORS.some((error) => error === text) || text === "#GETTING_DATA";
}
