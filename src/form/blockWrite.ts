import type { Area, SheetKind, SheetValue } from "./sheet";
import type { FormTable } from "./table";

/** Values for a block of cells; null keeps a cell. Formats come first where the block needs them. */
export interface BlockWrite {
  kind: SheetKind;
  sheetId: string;
  area: Area;
  values: (SheetValue | null)[][];
  /** null keeps a cell's format. */
  numberFormats?: (string | null)[][];
}

/** A block for some cells of a column; nothing where there are none. */
export function columnBlock(
  table: FormTable,
  columnCode: string,
  cells: readonly (readonly [rowCode: string, value: SheetValue])[],
): BlockWrite[] {
  const column = columnCode === "code" ? table.codeColumn : table.columns.get(columnCode);
  const values = new Map<number, SheetValue>();
  for (const [code, value] of cells) {
    const row = table.rows.get(code);
    if (row !== undefined) values.set(row, value);
  }
  if (column === undefined || values.size === 0) return [];
  const first = Math.min(...values.keys());
  const rowCount = Math.max(...values.keys()) - first + 1;
  return [
    {
      kind: table.marker.kind,
      sheetId: table.sheetId,
      area: { row: first, column, rowCount, columnCount: 1 },
      values: Array.from({ length: rowCount }, (_, index) => [values.get(first + index) ?? null]),
    },
  ];
}

/** Joins blocks that stand side by side over the same rows: one write instead of several, in the order of the first. */
export function joinBlocks(blocks: readonly BlockWrite[]): BlockWrite[] {
  const joined: BlockWrite[] = [];
  for (const block of blocks) {
    const left = joined.at(-1);
    if (left === undefined || !standsRightOf(block, left)) {
      joined.push(block);
      continue;
    }
    joined[joined.length - 1] = {
      ...left,
      area: { ...left.area, columnCount: left.area.columnCount + block.area.columnCount },
      values: left.values.map((row, index) => [...row, ...(block.values[index] ?? [])]),
      ...(left.numberFormats === undefined
        ? {}
        : { numberFormats: left.numberFormats.map((row, index) => [...row, ...(block.numberFormats?.[index] ?? [])]) }),
    };
  }
  return joined;
}

function standsRightOf(block: BlockWrite, left: BlockWrite): boolean {
  return (
    block.sheetId === left.sheetId &&
    block.area.row === left.area.row &&
    block.area.rowCount === left.area.rowCount &&
    block.area.column === left.area.column + left.area.columnCount &&
    (block.numberFormats === undefined) === (left.numberFormats === undefined)
  );
}
