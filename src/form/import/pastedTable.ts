import type { SheetValue } from "../sheet";
import type { RawTable } from "./rawTable";

/** Digits that Excel would take for a number: no leading zeros, and no more than it can keep. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;
const groupedNumber = /^-?\d{1,3}(?:,\d{3})+(?:\.\d{1,10})?$/u;

/**
 * A table from text: cells parted by tabs, rows by line ends, as spreadsheets and Word put tables on the clipboard. A cell in quotes keeps its line ends, and
 * its own quotes are doubled (RFC 4180, with tabs). Plain numbers become numbers; every other text stays as it is.
 */
export function pastedTable(text: string): RawTable {
  const rows = splitRows(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
  while (rows.at(-1)?.every((cell) => cell.trim() === "") === true) rows.pop();
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columnCount }, (_, column) => pastedCell(row[column] ?? "")));
  return {
    firstRow: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

function pastedCell(text: string): { value: SheetValue; numberFormat: string } {
  const plain = text.trim();
  if (plainNumber.test(plain)) return { value: Number(plain), numberFormat: "General" };
  if (groupedNumber.test(plain))
    return { value: Number(plain.replaceAll(",", "")), numberFormat: plain.includes(".") ? "#,##0.00" : "#,##0" };
  return { value: text, numberFormat: "General" };
}

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position <= text.length) {
    const { cell, end } = text[position] === '"' ? quotedCell(text, position) : plainCell(text, position);
    row.push(cell);
    if (text[end] !== "\t") {
      rows.push(row);
      row = [];
    }
    position = end + 1;
  }
  return rows;
}

function plainCell(text: string, start: number): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end += 1;
  return { cell: text.slice(start, end), end };
}

/** A quote that nothing closes, or that is followed by more text, is only a quote. */
function quotedCell(text: string, start: number): { cell: string; end: number } {
  let cell = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at] ?? "";
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const next = text[at + 1];
      return next === undefined || next === "\t" || next === "\n" ? { cell, end: at + 1 } : plainCell(text, start);
    }
  }
  return plainCell(text, start);
}
