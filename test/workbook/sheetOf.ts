import {
  addSheet,
  createWorkbook,
  parseCellAddress,
  setCell,
  type Cell,
  type CellValue,
  type Sheet,
  type Workbook,
} from "../../src/workbook";

/** A formula ("=…"), a constant, or a whole cell. */
export type Given = CellValue | Cell;

/** Puts cells into a sheet by address: { A1: 1, B2: "=A1*2" }. */
export function fill(sheet: Sheet, cells: Record<string, Given>): Sheet {
  for (const [address, given] of Object.entries(cells)) {
    const { row, column } = parsed(address);
    setCell(sheet, row, column, cellOf(given));
  }
  return sheet;
}

/** A workbook with these sheets and cells. */
export function workbookOf(sheets: Record<string, Record<string, Given>>): Workbook {
  const workbook = createWorkbook();
  for (const [name, cells] of Object.entries(sheets)) fill(addSheet(workbook, name), cells);
  return workbook;
}

/** The value at an address. */
export function valueAt(sheet: Sheet | undefined, address: string): CellValue {
  const { row, column } = parsed(address);
  return sheet?.cells.get(row)?.get(column)?.value ?? null;
}

/** The first sheet; fails the test where there is none. */
export function firstSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

function parsed(address: string): { row: number; column: number } {
  const place = parseCellAddress(address);
  if (!place) throw new Error(`${address} is no address`);
  return place;
}

function cellOf(given: Given): Cell {
  if (typeof given === "string" && given.startsWith("=")) return { value: null, formula: given };
  return typeof given === "object" && given !== null && "value" in given ? given : { value: given };
}
