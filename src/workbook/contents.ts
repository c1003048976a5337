/** A sheet's used cells as arrays, with the values that Office.js gives for them (Range.values, formulas, numberFormat, valueTypes). */
import { cellAt, usedArea } from "./access";
import type { Cell, Sheet } from "./model";

export interface UsedContents {
  name: string;
  id: string;
  /** Zero-based position of the first cell. */
  firstRow: number;
  firstColumn: number;
  /** "" for an empty cell, the error's text for an error. */
  values: (string | number | boolean)[][];
  formulas: (string | number | boolean)[][];
  numberFormats: string[][];
  valueTypes: ("Empty" | "String" | "Double" | "Boolean" | "Error")[][];
}

/** The used cells of a sheet; an empty sheet has one empty cell. */
export function usedContents(sheet: Sheet): UsedContents {
  const area = usedArea(sheet) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const block = <Value>(read: (cell: Cell | undefined) => Value): Value[][] =>
    Array.from({ length: area.rowCount }, (_row, row) =>
      Array.from({ length: area.columnCount }, (_column, column) => read(cellAt(sheet, area.row + row, area.column + column))),
    );
  return {
    name: sheet.name,
    id: sheet.id,
    firstRow: area.row,
    firstColumn: area.column,
    values: block(valueOf),
    formulas: block((cell) => cell?.formula ?? valueOf(cell)),
    numberFormats: block((cell) => cell?.numberFormat ?? "General"),
    valueTypes: block(typeOf),
  };
}

function valueOf(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function typeOf(cell: Cell | undefined): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
