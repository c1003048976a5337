import { cellAt, changeCell } from "../access";
import type { Cell, CellValue, Sheet, Workbook } from "../model";
import { circularReferences, type CellPlace } from "./circular";
import { runEngine, TooManyFormulasError, type EngineCell } from "./engine";

export interface Recalculation {
  /** Cells that depend on themselves. They hold 0, as in Excel without iterative calculation. */
  circular: CellPlace[];
}

/**
 * Puts the result into every formula cell. Functions and rules are Excel's, as far as the engine knows them; an unknown
 * function is #NAME?. Not as in Excel: nothing spills, defined names are unknown, areas of unequal shape are #VALUE! as a
 * whole, and 0.1+0.2=0.3 is FALSE. Throws TooManyFormulasError, and then changes nothing.
 */
export function recalculate(workbook: Workbook): Recalculation {
  return calculate(workbook, () => true);
}

/**
 * Puts the result into the formula cells that have none, as in a file whose program left them out; the others keep
 * theirs. With more formulas than can be calculated they stay empty.
 */
export function calculateMissing(workbook: Workbook): void {
  const isMissing = (cell: Cell | undefined): boolean => cell?.formula !== undefined && cell.value === null;
  if (!workbook.sheets.some((sheet) => [...sheet.cells.values()].some((cells) => [...cells.values()].some(isMissing)))) return;
  try {
    calculate(workbook, isMissing);
  } catch (fault) {
    if (!(fault instanceof TooManyFormulasError)) throw fault;
  }
}

function calculate(workbook: Workbook, isWanted: (cell: Cell | undefined) => boolean): Recalculation {
  const circular = circularReferences(workbook);
  const put = (sheet: Sheet | undefined, row: number, column: number, value: CellValue): void => {
    const cell = sheet && cellAt(sheet, row, column);
    if (sheet && isWanted(cell)) changeCell(sheet, row, column, { value, formula: cell?.formula });
  };
  const sheets = workbook.sheets.map((sheet) => ({ name: sheet.name, cells: engineCells(sheet, circular), hiddenRows: hiddenRows(sheet) }));
  runEngine(sheets, (index, { row, column }, value) => put(workbook.sheets[index], row, column, value));
  for (const { sheet: id, row, column } of circular) {
    put(
      workbook.sheets.find((sheet) => sheet.id === id),
      row,
      column,
      0,
    );
  }
  return { circular };
}

/** Circular cells go to the engine as the 0 that they show: it would go round and answer with some number. */
function engineCells(sheet: Sheet, circular: readonly CellPlace[]): EngineCell[] {
  const zero = new Set(circular.filter((place) => place.sheet === sheet.id).map(({ row, column }) => `${row} ${column}`));
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].map(([column, { value, formula }]): EngineCell => {
      if (formula === undefined) return { row, column, value };
      return zero.has(`${row} ${column}`) ? { row, column, value: 0 } : { row, column, value: null, formula };
    }),
  );
}

function hiddenRows(sheet: Sheet): Set<number> {
  return new Set([...sheet.rows].filter(([, format]) => format.hidden).map(([row]) => row));
}
