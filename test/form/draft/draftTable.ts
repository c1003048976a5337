/** A draft on a sheet without Excel: laid out, changed as a person changes it, and read again. */
import type { Scheme } from "../../../src/evaluation";
import { draftOf, examineDraft, layOutDraft, type Draft } from "../../../src/form/draft";
import { layoutContents } from "../../../src/form/layout/contents";
import type { SheetContents, SheetValue } from "../../../src/form";
import { indexSheet, type FormTable } from "../../../src/form/table";
import { deleteRow, insertRow, setCell } from "../sheets";

export function laidDraft(scheme: Scheme): SheetContents {
  return layoutContents(layOutDraft(draftOf(scheme), "draft-1", "评分方案"));
}

export function tableOf(sheet: SheetContents): FormTable {
  const table = indexSheet(sheet);
  if (table === null) throw new Error("no draft");
  return table;
}

export function read(sheet: SheetContents): Draft {
  return examineDraft(tableOf(sheet));
}

/** The draft laid anew from what was read of it, as 整理 does. */
export function tidied(sheet: SheetContents): SheetContents {
  return layoutContents(layOutDraft(read(sheet), "draft-1", "评分方案"));
}

export function rowOf(sheet: SheetContents, code: string): number {
  const row = tableOf(sheet).rows.get(code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
}

function columnOf(sheet: SheetContents, column: string): number {
  const found = tableOf(sheet).columns.get(column);
  if (found === undefined) throw new Error(`no column ${column}`);
  return found;
}

export function typeInto(sheet: SheetContents, row: number, column: string, value: SheetValue, numberFormat = "General"): void {
  setCell(sheet, row, columnOf(sheet, column), value, numberFormat);
}

export function typeAt(sheet: SheetContents, code: string, column: string, value: SheetValue, numberFormat = "General"): void {
  typeInto(sheet, rowOf(sheet, code), column, value, numberFormat);
}

/** An empty row where the row of this code stood; answers where. */
export function insertAbove(sheet: SheetContents, code: string): number {
  const row = rowOf(sheet, code);
  insertRow(sheet, row);
  return row;
}

export function deleteAt(sheet: SheetContents, code: string): void {
  deleteRow(sheet, rowOf(sheet, code));
}

/** Inserts a copy of a row below it, code and all, as 插入复制的单元格 does. */
export function copyRow(sheet: SheetContents, code: string): number {
  const row = rowOf(sheet, code) - sheet.firstRow;
  for (const grid of [sheet.values, sheet.formulas, sheet.numberFormats, sheet.valueTypes] as unknown[][][]) {
    grid.splice(row + 1, 0, [...(grid[row] ?? [])]);
  }
  return row + 1 + sheet.firstRow;
}
