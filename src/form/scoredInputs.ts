/** The inputs as they were scored, which `_绩评` keeps column by column from the row below its marker on. */
import type { BlockWrite } from "./blockWrite";
import { inputArea, inputColumns, keptInputColumns, scoredColumn, type InputColumn } from "./inputs";
import { sheetKinds, type SheetKind, type SheetValue } from "./sheet";
import type { FormTable } from "./table";

/** A column of `_绩评` with the inputs that it holds; "" where an input was empty. */
export interface ScoredColumn {
  column: string;
  values: SheetValue[];
}

/** The scored inputs that `_绩评` holds now, each column down to its last filled cell. */
export function keptInputs(state: FormTable): ScoredColumn[] {
  return keptInputColumns(state).map((input) => ({ column: scoredColumn(input), values: scoredValues(state, scoredColumn(input)) }));
}

/** The scored inputs of one column of `_绩评`; "" where an input was empty. */
export function scoredValues(state: FormTable, columnCode: string): SheetValue[] {
  const column = state.columns.get(columnCode);
  if (column === undefined) return [];
  const values: SheetValue[] = [];
  for (let row = state.markerRow + 1; row < state.endRow; row += 1) values.push(state.cellAt(row, column).value);
  return values.slice(0, filledLength(values));
}

/** Writes the scored inputs of a column: numbers as numbers, texts in text cells; what is left over from more rows is emptied. */
export function inputBlock(state: FormTable, columnCode: string, values: readonly SheetValue[]): BlockWrite[] {
  const column = state.columns.get(columnCode);
  const rowCount = Math.max(values.length, scoredValues(state, columnCode).length);
  if (column === undefined || rowCount === 0) return [];
  const filled = Array.from({ length: rowCount }, (_, index) => values[index] ?? "");
  return [
    {
      kind: "state",
      sheetId: state.sheetId,
      area: { row: state.markerRow + 1, column, rowCount, columnCount: 1 },
      numberFormats: filled.map((value) => [value === "" ? null : typeof value === "string" ? "@" : "General"]),
      values: filled.map((value) => [value]),
    },
  ];
}

/** The inputs as they are scored now. The columns of a sheet end at the same row, the last one filled, so that they are written at once. */
export function scoredInputs(tables: ReadonlyMap<SheetKind, FormTable>, state: FormTable): BlockWrite[] {
  return sheetKinds.flatMap((kind) => {
    const table = tables.get(kind);
    if (table === undefined) return [];
    const columns = inputColumns.filter((input) => input.kind === kind).flatMap((input) => valuesNow(table, input));
    const rowCount = Math.max(0, ...columns.map(({ values }) => filledLength(values)));
    return columns.flatMap(({ column, values }) => inputBlock(state, column, values.slice(0, rowCount)));
  });
}

function valuesNow(table: FormTable, input: InputColumn): ScoredColumn[] {
  const area = inputArea(table, input);
  if (area === null) return [];
  const values = Array.from({ length: area.rowCount }, (_, index) => table.cellAt(area.row + index, area.column).value);
  return [{ column: scoredColumn(input), values }];
}

/** How many values there are without the empty ones at the end. */
function filledLength(values: readonly SheetValue[]): number {
  let length = values.length;
  while (length > 0 && values[length - 1] === "") length -= 1;
  return length;
}
