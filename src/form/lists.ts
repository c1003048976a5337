/**
 * The lists on 绩效目标 and 数据核对: tables whose rows come and go. They are read by where they stand, from the list's heading to the next
 * row of ours, so that a row which a person inserts is read like any other. Rows that hold nothing are no part of a list.
 */
import { figureFields, type FigureField, type GoalField, type Place, type RawCell } from "../evaluation";
import { goalFields } from "./columns";
import { rawCell } from "./rawCell";
import type { FormTable } from "./table";

/** The row codes of the headings. */
export const figuresHeading = "#figures";
export const reportHeading = "#report";
export function goalsHeading(block: string): string {
  return `#goals:${block}`;
}
/** The row below the last list of 绩效目标. */
export const goalsEnd = "#end";

export interface ListRow<Field extends string> {
  /** Zero-based row on the sheet. */
  row: number;
  cells: Partial<Record<Field, RawCell>>;
}

/** The rows between a heading and the next row of ours, zero-based; none where the heading is gone. */
export function rowsBelow(table: FormTable, heading: string): number[] {
  const start = table.rows.get(heading);
  if (start === undefined) return [];
  const headings = [...table.rows].filter(([code, row]) => code.startsWith("#") && row > start).map(([, row]) => row);
  const end = Math.min(table.endRow, ...headings);
  return Array.from({ length: end - start - 1 }, (_, index) => start + 1 + index);
}

/** The rows of a block of 绩效目标. */
export function goalRows(table: FormTable, block: string): ListRow<GoalField>[] {
  return filledRows(table, goalsHeading(block), goalFields);
}

/** The rows of the figures on 数据核对. */
export function figureRows(table: FormTable): ListRow<FigureField>[] {
  return filledRows(table, figuresHeading, figureFields);
}

function filledRows<Field extends string>(table: FormTable, heading: string, fields: readonly Field[]): ListRow<Field>[] {
  return rowsBelow(table, heading).flatMap((row) => {
    const cells: Partial<Record<Field, RawCell>> = {};
    for (const field of fields) {
      const column = table.columns.get(field);
      const cell = column === undefined ? undefined : rawCell(table.cellAt(row, column));
      if (cell !== undefined) cells[field] = cell;
    }
    return Object.keys(cells).length === 0 ? [] : [{ row, cells }];
  });
}

/**
 * The paragraphs of the report that hold something, each with its row. They reach to the sheet's end. A row of a table that was pasted with
 * the text is one paragraph, its cells parted by tabs; a cell of text with line breaks is several.
 */
export function reportParagraphs(table: FormTable): { row: number; text: string }[] {
  const start = table.rows.get(reportHeading);
  if (start === undefined) return [];
  return Array.from({ length: table.endRow - start - 1 }, (_, index) => start + 1 + index).flatMap((row) => {
    const cells = Array.from({ length: table.codeColumn }, (_, column) => String(table.cellAt(row, column).value));
    const filled = cells.filter((text) => text.trim() !== "");
    const lines = filled.length > 1 ? [tableLine(cells)] : (filled[0] ?? "").split(/\r?\n/u);
    return lines.filter((text) => text.trim() !== "").map((text) => ({ row, text }));
  });
}

/** From the first cell that holds something to the last: blank ones between them are a finding of their own. */
function tableLine(cells: readonly string[]): string {
  return cells
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .join("\t")
    .trim();
}

/** The zero-based row of a numbered place of a list; the list's first row where it holds fewer, null where the list is gone. */
export function rowOfNumber(table: FormTable, { part, code = "", row: number = 1 }: Place): number | null {
  const [heading, rows] =
    part === "goals"
      ? [goalsHeading(code), goalRows(table, code)]
      : part === "figures"
        ? [figuresHeading, figureRows(table)]
        : [reportHeading, reportParagraphs(table)];
  const start = table.rows.get(heading);
  return rows[number - 1]?.row ?? (start === undefined ? null : start + 1);
}
