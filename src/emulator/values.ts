import {
  areaAddress,
  columnLetters,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  parseCellAddress,
  quoteSheetName,
  type Area,
  type Cell,
  type CellValue,
} from "../workbook";

/** A value as `Range.values` gives it: "" for an empty cell, errors as their text. Source: @types/office-js, Range.values. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** `Range.valueTypes`. Every number is "Double", dates too: they are serials. */
export function apiValueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

/** `Range.formulas`: the formula, or the constant where there is none. */
export function apiFormula(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? apiValue(cell?.value ?? null);
}

/** Cells as events give them: "A1", "A1:B2", whole rows "3:4", whole columns "A:B". */
export function apiArea(area: Area): string {
  if (area.columnCount === MAXIMUM_COLUMNS) return `${area.row + 1}:${area.row + area.rowCount}`;
  if (area.rowCount === MAXIMUM_ROWS) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columnCount - 1)}`;
  return areaAddress(area);
}

/** `Range.address`: as in a formula that Excel writes, the sheet's name in quotes only where it needs them. */
export function apiAddress(sheetName: string, area: Area): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !parseCellAddress(sheetName);
  return `${isPlain ? sheetName : quoteSheetName(sheetName)}!${apiArea(area)}`;
}
