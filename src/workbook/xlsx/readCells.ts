import type { Cell as FileCell, Sheet as FileSheet } from "hucre/xlsx";
import { setCell } from "../access";
import { translateFormula } from "../formulaText";
import type { Cell, CellStyle, Sheet } from "../model";
import { readValue, unknownDateFormat } from "./cell";
import { readStyle, type DefaultFont } from "./style";

/** Puts the cells of a file's sheet into a sheet of the model; equal looks become one style object. */
export function readCells(sheet: Sheet, file: FileSheet, themeColors: readonly string[], defaultFont: DefaultFont): void {
  const styles = new Map<string, CellStyle | undefined>();
  const styleOf = (details: FileCell): CellStyle | undefined => {
    if (!details.style) return undefined;
    const key = JSON.stringify(details.style);
    if (!styles.has(key)) styles.set(key, readStyle(details.style, themeColors, defaultFont));
    return styles.get(key);
  };
  const shared = sharedFormulas(file);
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const details = file.cells?.get(`${row},${column}`);
      const cell: Cell = { value: readValue(details?.value ?? value, details?.type) };
      const formula = details && formulaOf(details, row, column, shared);
      const numberFormat = details?.style?.numFmt ?? unknownDateFormat(value);
      const style = details && styleOf(details);
      if (formula !== undefined) cell.formula = formula;
      if (numberFormat !== undefined && numberFormat !== "General") cell.numberFormat = numberFormat;
      if (style) cell.style = style;
      if (cell.value !== null || Object.keys(cell).length > 1) setCell(sheet, row, column, cell);
    });
  });
}

interface SharedFormula {
  row: number;
  column: number;
  formula: string;
}

/** Formulas that were filled down are in a file once, in their first cell; the others name it by a number. */
function sharedFormulas(file: FileSheet): Map<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of file.cells ?? []) {
    if (formulaType !== "shared" || formulaSharedIndex === undefined || !formula) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    shared.set(formulaSharedIndex, { row, column, formula });
  }
  return shared;
}

function formulaOf(details: FileCell, row: number, column: number, shared: Map<number, SharedFormula>): string | undefined {
  if (details.formula) return `=${details.formula}`;
  const first = details.formulaType === "shared" ? shared.get(details.formulaSharedIndex ?? -1) : undefined;
  return first && translateFormula(`=${first.formula}`, row - first.row, column - first.column);
}
