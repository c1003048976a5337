import type { SheetContents, SheetLayout, SheetValueType } from "../sheet";

/** A layout as it would be read back before Excel has computed its formulas: for finding positions by code. */
export function layoutContents(layout: SheetLayout): SheetContents {
  const values = layout.cells.map((row) => row.map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : "")));
  return {
    name: layout.name,
    id: layout.name,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: layout.cells.map((row) => row.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell))),
    numberFormats: layout.cells.map((row) => row.map(() => "General")),
    valueTypes: values.map((row) =>
      row.map((value): SheetValueType => (value === "" ? "Empty" : typeof value === "string" ? "String" : "Double")),
    ),
  };
}
