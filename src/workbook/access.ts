import { areaContains } from "./address";
import type { Area, Cell, CellStyle, Sheet, Workbook } from "./model";

/** A workbook without sheets; the first one added stands in front. */
export function createWorkbook(): Workbook {
  return { sheets: [], activeSheet: "" };
}

/** Adds an empty, visible sheet at the end. Throws where the name is not one that Excel takes, or is taken. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const fault = sheetNameFault(workbook, name);
  if (fault !== undefined) throw new RangeError(`A sheet cannot be named ${JSON.stringify(name)}: ${fault}.`);
  return appendSheet(workbook, name);
}

/** As addSheet, but takes any name: for files of other programs, which are read as they are. */
export function appendSheet(workbook: Workbook, name: string): Sheet {
  const sheet: Sheet = {
    id: freeSheetId(workbook),
    name,
    visibility: "Visible",
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    showGridlines: true,
    charts: [],
  };
  workbook.sheets.push(sheet);
  if (workbook.activeSheet === "") workbook.activeSheet = sheet.id;
  return sheet;
}

/**
 * Why Excel refuses a sheet's name, or undefined where it takes it: 1 to 31 characters, none of \ / ? * [ ] :, no
 * apostrophe at either end, not "History", not taken (in any case). Source: support.microsoft.com "Rename a worksheet".
 */
export function sheetNameFault(
  workbook: Workbook,
  name: string,
  renamed?: Sheet,
): "empty" | "too long" | "forbidden character" | "reserved" | "taken" | undefined {
  if (name === "") return "empty";
  if (name.length > 31) return "too long";
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) return "forbidden character";
  if (name.toLowerCase() === "history") return "reserved";
  const taken = sheetNamed(workbook, name);
  return taken && taken !== renamed ? "taken" : undefined;
}

/** Excel does not tell upper from lower case in sheet names. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

export function sheetWithId(workbook: Workbook, id: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** The cell as kept, undefined where nothing was ever put. Do not change it: use setCell. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** Puts a cell in place of what was there; undefined takes it out. */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  let cells = sheet.cells.get(row);
  if (!cell) {
    cells?.delete(column);
    if (cells?.size === 0) sheet.cells.delete(row);
    return;
  }
  if (!cells) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  cells.set(column, cell);
}

/** What of a cell is to change: undefined takes that part away, a part that is not named stays. */
export type CellChange = { [Part in keyof Cell]?: Cell[Part] | undefined };

/**
 * Changes parts of a cell and leaves the others. A new value without a formula takes the old formula away, as typing
 * over a formula does.
 */
export function changeCell(sheet: Sheet, row: number, column: number, change: CellChange): void {
  const old = cellAt(sheet, row, column);
  const merged = { ...old, ...("value" in change ? { formula: undefined } : {}), ...change };
  const cell: Cell = { value: merged.value ?? null };
  if (merged.formula !== undefined) cell.formula = merged.formula;
  if (merged.numberFormat !== undefined && merged.numberFormat !== "General") cell.numberFormat = merged.numberFormat;
  if (merged.style !== undefined) cell.style = merged.style;
  const isBlank = cell.value === null && cell.formula === undefined && cell.numberFormat === undefined && cell.style === undefined;
  setCell(sheet, row, column, isBlank ? undefined : cell);
}

/** Calls back for every cell that is kept within the area (or in the whole sheet), row by row. */
export function forEachCell(sheet: Sheet, visit: (cell: Cell, row: number, column: number) => void, area?: Area): void {
  for (const row of [...sheet.cells.keys()].sort((one, other) => one - other)) {
    const cells = sheet.cells.get(row);
    if (!cells || (area && (row < area.row || row >= area.row + area.rowCount))) continue;
    for (const column of [...cells.keys()].sort((one, other) => one - other)) {
      const cell = cells.get(column);
      if (cell && (!area || areaContains(area, row, column))) visit(cell, row, column);
    }
  }
}

/** The smallest area that holds all cells with a value, formula, number format or style; undefined where there is none. */
export function usedArea(sheet: Sheet, valuesOnly = false): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The look of a cell: its own style, or the default one. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  return cellAt(sheet, row, column)?.style ?? {};
}

function freeSheetId(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.id));
  let number = workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `sheet${number}`;
}
