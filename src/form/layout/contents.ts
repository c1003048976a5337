import type { SheetContents, SheetLayout, SheetValue, SheetValueType } from "../sheet";

/** A layout as it would be read back before Excel has computed its formulas: for finding positions by code. */
export function layoutContents(layout: SheetLayout): SheetContents {
  const values = layout.cells.map((row) => row.map((cell): SheetValue => (cell === null || typeof cell === "object" ? "" : cell)));
  return {
    name: layout.name,
    id: layout.name,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: layout.cells.map((row) => row.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell))),
    numberFormats: numberFormats(layout),
    valueTypes: values.map((row) => row.map(valueType)),
  };
}

function numberFormats({ cells, numberFormats }: SheetLayout): string[][] {
  const rows = cells.map((row) => row.map(() => "General"));
  for (const { area, format } of numberFormats) {
    for (const row of rows.slice(area.row, area.row + area.rowCount)) row.fill(format, area.column, area.column + area.columnCount);
  }
  return rows;
}

function valueType(value: SheetValue): SheetValueType {
  if (value === "") return "Empty";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
