import { cellAt, setCell, translateFormula, type Area, type Cell, type CellValue, type Sheet } from "../../workbook";

/**
 * Sorts the rows of a block by one of its columns. Cells move with their formats, relative references within a row move
 * along. Order: numbers, text, FALSE, TRUE, errors; empty cells last in both directions; equal rows keep their order.
 * Source: support.microsoft.com "Sort data in a range or table", default sort order.
 */
export function sortRows(sheet: Sheet, area: Area, keyColumn: number, direction: "ascending" | "descending" = "ascending"): void {
  const rows = Array.from({ length: area.rowCount }, (_, down) => area.row + down);
  const keyOf = (row: number): CellValue => cellAt(sheet, row, keyColumn)?.value ?? null;
  const sign = direction === "ascending" ? 1 : -1;
  const sorted = [...rows].sort((one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compareValues(left, right);
  });
  const contents = sorted.map((row) => Array.from({ length: area.columnCount }, (_, across) => cellAt(sheet, row, area.column + across)));
  for (const [down, cells] of contents.entries()) {
    const row = area.row + down;
    const offset = row - (sorted[down] ?? row);
    for (const [across, cell] of cells.entries()) setCell(sheet, row, area.column + across, cell && movedBy(cell, offset));
  }
}

function movedBy(cell: Cell, rowOffset: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: translateFormula(cell.formula, rowOffset, 0) };
}

function compareValues(one: NonNullable<CellValue>, other: NonNullable<CellValue>): number {
  const rank = (value: NonNullable<CellValue>): number => ["number", "string", "boolean", "object"].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other, "zh-CN");
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return 0;
}
