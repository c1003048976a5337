import type { RawCell, Scheme, Submission } from "../../evaluation";
import { filledCells } from "../filledCells";
import type { LayoutCell, SheetLayout } from "../sheet";
import { indexSheet } from "../table";
import { layoutContents } from "./contents";

/**
 * Puts a submission's cells into the inputs of freshly laid sheets, each with its own number format: reading the form gives the submission back.
 * What the form computes, and what it has no cell for, is left alone.
 */
export function prefill(sheets: readonly SheetLayout[], scheme: Scheme, filled: Submission): void {
  const laid = new Map(sheets.map((sheet) => [sheet.kind, { sheet, table: indexSheet(layoutContents(sheet)) }]));
  for (const { kind, row, column, cell } of filledCells(scheme, filled)) {
    const { sheet, table } = laid.get(kind) ?? {};
    const at = table?.cell(row, column) ?? null;
    const cells = at === null ? undefined : sheet?.cells[at.row];
    if (sheet === undefined || at === null || cells === undefined || isFormula(cells[at.column])) continue;
    const { value, numberFormat } = stored(cell);
    cells[at.column] = value === "" ? null : value;
    sheet.numberFormats.push({ area: { row: at.row, column: at.column, rowCount: 1, columnCount: 1 }, format: numberFormat });
  }
}

function isFormula(cell: LayoutCell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

/** A text cell keeps every text as it is, and would make one of a number; a number keeps its own format, because 0.9 may mean 90%. */
function stored(cell: RawCell): { value: string | number | boolean; numberFormat: string } {
  const { value, numberFormat } = typeof cell === "object" ? cell : { value: cell, numberFormat: "General" };
  if (typeof value === "string") return { value, numberFormat: "@" };
  return { value, numberFormat: numberFormat === "@" ? "General" : numberFormat };
}
