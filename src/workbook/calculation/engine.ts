import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellLike, FormulaResultLike, RowLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { CellError, CellValue } from "../model";
import { replacedFunctions } from "./functions";

/**
 * The engine keeps this many parsed formulas; with more different ones it answers nothing, without an error
 * (AST_CACHE_MAX_ENTRIES of its calculate-formulas-impl), so more are refused.
 */
export const MAXIMUM_DIFFERENT_FORMULAS = 10_000;

/** The workbook has more different formulas than the engine can calculate. Nothing was changed. */
export class TooManyFormulasError extends Error {
  override readonly name = "TooManyFormulasError";
  constructor(readonly count: number) {
    super(`The workbook has ${count} different formulas; no more than ${MAXIMUM_DIFFERENT_FORMULAS} can be calculated.`);
  }
}

/** A cell as the engine is given it: a constant, or a formula with its leading "=". Rows and columns count from 0. */
export interface EngineCell {
  row: number;
  column: number;
  value: CellValue;
  formula?: string;
}

export interface EngineSheet {
  name: string;
  cells: Iterable<EngineCell>;
  hiddenRows?: ReadonlySet<number>;
}

/** Takes the result of each formula cell: the index of its sheet, the cell, its value. */
export type TakeResult = (sheet: number, cell: EngineCell, value: CellValue) => void;

/**
 * Calculates every formula of the sheets with the engine; the sheets are not changed. An array result gives its first
 * cell: nothing spills. Throws TooManyFormulasError.
 */
export function runEngine(sheets: readonly EngineSheet[], takeResult: TakeResult): void {
  const differentFormulas = new Set<string>();
  const worksheets = sheets.map((sheet, index) => new EngineWorksheet(index + 1, sheet, differentFormulas));
  if (differentFormulas.size > MAXIMUM_DIFFERENT_FORMULAS) throw new TooManyFormulasError(differentFormulas.size);
  if (differentFormulas.size === 0) return;
  const byName = new Map(worksheets.map((worksheet) => [worksheet.name.toLowerCase(), worksheet]));
  const workbook: WorkbookLike = {
    worksheets,
    getWorksheet: (id) => (typeof id === "string" ? byName.get(id.toLowerCase()) : worksheets.find((worksheet) => worksheet.id === id)),
    userFunctions: replacedFunctions,
  };
  calculateFormulas(workbook);
  worksheets.forEach((worksheet, index) => {
    for (const { source, result } of worksheet.formulaCells) takeResult(index, source, valueOf(result));
  });
}

/** CellValueTypeLike of the engine's materialize/types, which it does not export: no value, a formula, and any constant. */
const TYPE = { null: 0, formula: 6, constant: 2 };

class EngineWorksheetCell implements CellLike {
  readonly model = {};
  value: unknown;
  result: FormulaResultLike = undefined;
  readonly formula?: string;
  constructor(
    readonly row: number,
    readonly col: number,
    readonly type: number,
    readonly source: EngineCell,
  ) {
    this.value = source.value;
    if (source.formula !== undefined) this.formula = source.formula.replace(/^=/, "");
  }
}

/** A sheet in the engine's shape, which counts rows and columns from 1. */
class EngineWorksheet implements WorksheetLike {
  readonly name: string;
  readonly formulaCells: EngineWorksheetCell[] = [];
  readonly dimensions: { top: number; left: number; bottom: number; right: number } | null;
  private readonly rows = new Map<number, Map<number, EngineWorksheetCell>>();

  constructor(
    readonly id: number,
    private readonly sheet: EngineSheet,
    differentFormulas: Set<string>,
  ) {
    this.name = sheet.name;
    let bottom = 0;
    let right = 0;
    for (const cell of sheet.cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      const kept = new EngineWorksheetCell(cell.row + 1, cell.column + 1, cell.formula === undefined ? TYPE.constant : TYPE.formula, cell);
      this.keep(kept);
      bottom = Math.max(bottom, kept.row);
      right = Math.max(right, kept.col);
      if (kept.formula === undefined) continue;
      this.formulaCells.push(kept);
      differentFormulas.add(kept.formula);
    }
    this.dimensions = bottom === 0 ? null : { top: 1, left: 1, bottom, right };
  }

  eachRow(callback: (row: RowLike, rowNumber: number) => void): void;
  eachRow(options: { includeEmpty?: boolean }, callback: (row: RowLike, rowNumber: number) => void): void;
  eachRow(...args: RowArguments): void {
    const callback = args.length === 1 ? args[0] : args[1];
    for (const [number, cells] of this.rows) callback(new EngineRow(cells, this.sheet.hiddenRows?.has(number - 1) ?? false), number);
  }

  findCell(row: number, column: number): EngineWorksheetCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Asked for only where a result spills; what the engine writes there is left unread. */
  getCell(row: number, column: number): EngineWorksheetCell {
    const found = this.findCell(row, column);
    if (found) return found;
    return this.keep(new EngineWorksheetCell(row, column, TYPE.null, { row: row - 1, column: column - 1, value: null }));
  }

  private keep(cell: EngineWorksheetCell): EngineWorksheetCell {
    const cells = this.rows.get(cell.row) ?? new Map<number, EngineWorksheetCell>();
    this.rows.set(cell.row, cells);
    cells.set(cell.col, cell);
    return cell;
  }
}

type RowArguments = [(row: RowLike, rowNumber: number) => void] | [{ includeEmpty?: boolean }, (row: RowLike, rowNumber: number) => void];
type CellArguments = [(cell: CellLike, column: number) => void] | [{ includeEmpty?: boolean }, (cell: CellLike, column: number) => void];

class EngineRow implements RowLike {
  constructor(
    private readonly cells: Map<number, EngineWorksheetCell>,
    readonly hidden: boolean,
  ) {}

  eachCell(callback: (cell: CellLike, column: number) => void): void;
  eachCell(options: { includeEmpty?: boolean }, callback: (cell: CellLike, column: number) => void): void;
  eachCell(...args: CellArguments): void {
    const callback = args.length === 1 ? args[0] : args[1];
    for (const [column, cell] of this.cells) callback(cell, column);
  }
}

/** An empty result is 0, as Excel shows a reference to an empty cell. */
function valueOf(result: FormulaResultLike): CellValue {
  if (result === undefined || result instanceof Date) return 0;
  if (typeof result === "object") return { error: cellError(result.error) };
  return result === 0 ? 0 : result;
}

const ERRORS: readonly CellError[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"];

function cellError(text: string): CellError {
  return ERRORS.find((error) => error === text) ?? "#VALUE!";
}
