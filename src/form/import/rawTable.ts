import { readCell, type RawCell } from "../../evaluation";
import type { SheetValue } from "../sheet";

/** A table that is none of ours, as it was selected or pasted: values and number formats, rows of equal length. */
export interface RawTable {
  /** Zero-based row of the first on its sheet, by which people are told of rows; 0 for a pasted table. */
  firstRow: number;
  values: SheetValue[][];
  numberFormats: string[][];
}

/** What stands in a cell, untouched; undefined where it is empty, or holds nothing but blanks and line ends. */
export function tableCell(table: RawTable, row: number, column: number): RawCell | undefined {
  const value = table.values[row]?.[column] ?? "";
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  const numberFormat = table.numberFormats[row]?.[column] ?? "General";
  return typeof value === "number" && numberFormat === "General" ? value : { value, numberFormat };
}

/** A cell as a person reads it: 90% for 0.9 in a percent format. "" where it is empty. */
export function shownText(cell: RawCell | undefined): string {
  // What a text says need not be read to show it: tables are long.
  return cell === undefined ? "" : (typeof cell === "string" ? cell : readCell(cell).text).trim();
}

/** The texts of a row by column, "" for blank cells. A line drawn with characters, as in tables that were copied as text, holds nothing. */
export function rowTexts(table: RawTable, row: number): string[] {
  const texts = (table.values[row] ?? []).map((_, column) => shownText(tableCell(table, row, column)));
  return texts.every((text) => /^[-—─=|:]*$/u.test(text)) ? texts.map(() => "") : texts;
}
