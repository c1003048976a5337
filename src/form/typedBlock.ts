/** Contents of rows, with formulas and number formats, as one block that is typed into a sheet. */
import { movedFormula } from "./movedFormula";
import type { Area, SheetValue } from "./sheet";
import type { FormTable } from "./table";

/** A block to be typed in: texts begin with an apostrophe, so that they stay texts in any cell. null keeps a cell. */
export interface TypedBlock {
  sheetId: string;
  area: Area;
  numberFormats: (string | null)[][];
  values: (SheetValue | null)[][];
}

/** What a cell holds, as it is typed. */
export interface CellContents {
  typed: SheetValue;
  numberFormat: string;
  /** Of a formula: the zero-based row that it stood in. */
  formulaRow?: number;
}
/** By column code; the row's own code stands under "code". */
export type RowContents = ReadonlyMap<string, CellContents>;

function movedContents(cell: CellContents, row: number): CellContents {
  const { typed, formulaRow } = cell;
  return formulaRow === undefined ? cell : { ...cell, typed: movedFormula(String(typed), formulaRow, row) };
}

/** One block over all of the rows, so that nothing lies between taking contents away and putting them down. */
export function typedBlock(table: FormTable, codes: readonly string[], contents: readonly RowContents[]): TypedBlock {
  const rows = codes.map((code) => table.rows.get(code) ?? 0);
  const columnOf = (code: string): number | undefined => (code === "code" ? table.codeColumn : table.columns.get(code));
  const columns = contents.flatMap((each) => [...each.keys()].flatMap((code) => columnOf(code) ?? []));
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
  const cells = new Map<string, CellContents>();
  for (const [index, each] of contents.entries()) {
    const to = rows[index] ?? 0;
    for (const [code, cell] of each) cells.set(`${String(to)} ${String(columnOf(code))}`, movedContents(cell, to));
  }
  const grid = <Value>(of: (cell: CellContents) => Value): (Value | null)[][] =>
    Array.from({ length: area.rowCount }, (_, down) =>
      Array.from({ length: area.columnCount }, (_, across) => {
        const cell = cells.get(`${String(row + down)} ${String(column + across)}`);
        return cell === undefined ? null : of(cell);
      }),
    );
  return { sheetId: table.sheetId, area, numberFormats: grid(({ numberFormat }) => numberFormat), values: grid(({ typed }) => typed) };
}
