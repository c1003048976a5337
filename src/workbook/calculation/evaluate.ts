import { sheetWithId, usedArea } from "../access";
import { intersectAreas } from "../address";
import { qualifyFormula, translateFormula } from "../formulaText";
import type { Area, CellStyle, CellValue, ConditionalFormat, Sheet, Workbook } from "../model";
import { MAXIMUM_DIFFERENT_FORMULAS, runEngine, type EngineCell, type EngineSheet } from "./engine";

/** A formula (with its leading "=") that stands in no cell, and the cell that it is meant for. */
export interface FormulaAt {
  /** The sheet's id. */
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

/**
 * The values of formulas as if each stood in its cell, from the values that the workbook's cells hold now: its own
 * formulas are not calculated again. In the order asked; a sheet that does not exist gives #REF!. Any number of formulas.
 */
export function evaluateFormulas(workbook: Workbook, formulas: readonly FormulaAt[]): CellValue[] {
  const values: CellValue[] = [];
  for (let first = 0; first < formulas.length; first += MAXIMUM_DIFFERENT_FORMULAS) {
    values.push(...evaluateBatch(workbook, formulas.slice(first, first + MAXIMUM_DIFFERENT_FORMULAS)));
  }
  return values;
}

/** The value of one formula; where there are several, evaluateFormulas is much faster. */
export function evaluateFormula(workbook: Workbook, formula: FormulaAt): CellValue {
  return evaluateFormulas(workbook, [formula])[0] ?? null;
}

/** The conditional look of a cell: what its true conditional formats paint, the one of lowest priority number on top. */
export interface ConditionalStyle {
  row: number;
  column: number;
  style: Pick<CellStyle, "font" | "fill">;
}

/** The cells of a sheet, within the area given or else its used area, that conditional formats paint now. */
export function conditionalStyles(workbook: Workbook, sheet: Sheet, within = usedArea(sheet)): ConditionalStyle[] {
  if (!within) return [];
  const asked = [...sheet.conditionalFormats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((format) => cellsOf(format, within).map((cell) => ({ ...cell, format })));
  const values = evaluateFormulas(
    workbook,
    asked.map(({ row, column, format }) => ({ sheet: sheet.id, row, column, formula: formulaAt(format, row, column) })),
  );
  const painted = new Map<string, ConditionalStyle & { stopped: boolean }>();
  asked.forEach(({ row, column, format }, index) => {
    if (!isTrue(values[index])) return;
    const key = `${row} ${column}`;
    const above = painted.get(key);
    if (above?.stopped) return;
    const style = above ? overlay(format.style, above.style) : format.style;
    painted.set(key, { row, column, style, stopped: format.stopIfTrue });
  });
  return [...painted.values()].map(({ row, column, style }) => ({ row, column, style }));
}

function evaluateBatch(workbook: Workbook, formulas: readonly FormulaAt[]): CellValue[] {
  const values: CellValue[] = formulas.map(() => ({ error: "#REF!" }));
  const sheets: EngineSheet[] = workbook.sheets.map(constantsOf);
  const scratch = new ScratchSheets(new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase())));
  const indices = new Map<EngineCell, number>();
  formulas.forEach(({ sheet: id, row, column, formula }, index) => {
    const sheet = sheetWithId(workbook, id);
    if (sheet) indices.set(scratch.add(row, column, qualifyFormula(formula, sheet.name)), index);
  });
  runEngine([...sheets, ...scratch.sheets], (_sheet, cell, value) => {
    const index = indices.get(cell);
    if (index !== undefined) values[index] = value;
  });
  return values;
}

/** Sheets that hold the formulas at their own row and column, so that ROW() and whole rows mean what they should. */
class ScratchSheets {
  readonly sheets: (EngineSheet & { cells: EngineCell[] })[] = [];
  private readonly depths = new Map<string, number>();

  constructor(private readonly takenNames: ReadonlySet<string>) {}

  add(row: number, column: number, formula: string): EngineCell {
    const key = `${row} ${column}`;
    const depth = this.depths.get(key) ?? 0;
    this.depths.set(key, depth + 1);
    const cell: EngineCell = { row, column, value: null, formula };
    const sheet = this.sheets[depth];
    if (sheet) sheet.cells.push(cell);
    else this.sheets.push({ name: this.freeName(), cells: [cell] });
    return cell;
  }

  private freeName(): string {
    let number = this.sheets.length;
    while (this.takenNames.has(`scratch ${number}`)) number += 1000;
    return `scratch ${number}`;
  }
}

function constantsOf(sheet: Sheet): EngineSheet {
  const cells = [...sheet.cells].flatMap(([row, kept]) => [...kept].map(([column, { value }]): EngineCell => ({ row, column, value })));
  return { name: sheet.name, cells };
}

function cellsOf(format: ConditionalFormat, within: Area): { row: number; column: number }[] {
  const area = intersectAreas(format.area, within);
  if (!area) return [];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
  }));
}

function formulaAt({ formula, area }: ConditionalFormat, row: number, column: number): string {
  return translateFormula(formula, row - area.row, column - area.column);
}

function isTrue(value: CellValue | undefined): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function overlay(below: ConditionalStyle["style"], above: ConditionalStyle["style"]): ConditionalStyle["style"] {
  return { ...below, ...above, ...(below.font || above.font ? { font: { ...below.font, ...above.font } } : {}) };
}
