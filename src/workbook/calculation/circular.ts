import { areaContains } from "../address";
import { referencesIn } from "../formulaText";
import type { Area, Sheet, Workbook } from "../model";

/** A cell of a workbook. */
export interface CellPlace {
  /** The sheet's id. */
  sheet: string;
  row: number;
  column: number;
}

interface FormulaCell extends CellPlace {
  formula: string;
}

/**
 * The formula cells that depend on themselves, directly or through others, in the order of sheets and cells. Found from
 * the references that formulas name; what INDIRECT or OFFSET lead to is not followed.
 */
export function circularReferences(workbook: Workbook): CellPlace[] {
  const cells = formulaCells(workbook);
  const rowsOf = new Map(workbook.sheets.map((sheet) => [sheet.id, new Map<number, FormulaCell[]>()]));
  for (const cell of cells) {
    const rows = rowsOf.get(cell.sheet);
    const row = rows?.get(cell.row);
    if (row) row.push(cell);
    else rows?.set(cell.row, [cell]);
  }
  const sheetIds = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.id]));
  const precedents = new Map<FormulaCell, FormulaCell[]>();
  for (const cell of cells) {
    precedents.set(
      cell,
      referencesIn(cell.formula).flatMap(({ sheetName, area }) => {
        const sheet = sheetName === undefined ? cell.sheet : sheetIds.get(sheetName.toLowerCase());
        return cellsWithin(rowsOf.get(sheet ?? ""), area);
      }),
    );
  }
  return stronglyConnected(cells, precedents).map(({ sheet, row, column }) => ({ sheet, row, column }));
}

function formulaCells(workbook: Workbook): FormulaCell[] {
  return workbook.sheets.flatMap((sheet: Sheet) =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) => (formula === undefined ? [] : [{ sheet: sheet.id, row, column, formula }])),
    ),
  );
}

/** Goes through the rows of the area or through those with formulas, whichever are fewer. */
function cellsWithin(rows: Map<number, FormulaCell[]> | undefined, area: Area): FormulaCell[] {
  if (!rows) return [];
  const numbers = area.rowCount < rows.size ? Array.from({ length: area.rowCount }, (_, index) => area.row + index) : [...rows.keys()];
  return numbers.flatMap((row) => (rows.get(row) ?? []).filter((cell) => areaContains(area, cell.row, cell.column)));
}

/** Tarjan's algorithm, without recursion: a chain of ten thousand cells must not overflow the stack. */
function stronglyConnected(cells: FormulaCell[], precedents: Map<FormulaCell, FormulaCell[]>): FormulaCell[] {
  const order = new Map<FormulaCell, number>();
  const lowest = new Map<FormulaCell, number>();
  const open: FormulaCell[] = [];
  const isOpen = new Set<FormulaCell>();
  const circular = new Set<FormulaCell>();
  for (const start of cells) {
    if (order.has(start)) continue;
    const path: { cell: FormulaCell; next: number }[] = [{ cell: start, next: 0 }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { cell } = step;
      if (!order.has(cell)) {
        order.set(cell, order.size);
        lowest.set(cell, order.size - 1);
        open.push(cell);
        isOpen.add(cell);
      }
      const precedent = precedents.get(cell)?.[step.next];
      step.next += 1;
      if (precedent && !order.has(precedent)) {
        path.push({ cell: precedent, next: 0 });
      } else if (precedent) {
        if (precedent === cell) circular.add(cell);
        if (isOpen.has(precedent)) lower(lowest, cell, order.get(precedent));
      } else {
        path.pop();
        const above = path.at(-1);
        if (above) lower(lowest, above.cell, lowest.get(cell));
        if (lowest.get(cell) === order.get(cell)) for (const member of closeComponent(cell, open, isOpen)) circular.add(member);
      }
    }
  }
  return cells.filter((cell) => circular.has(cell));
}

function lower(lowest: Map<FormulaCell, number>, cell: FormulaCell, value: number | undefined): void {
  lowest.set(cell, Math.min(lowest.get(cell) ?? Infinity, value ?? Infinity));
}

/** Takes the component whose first cell this is from the open ones. Its cells, if they go in a circle: more than one. */
function closeComponent(first: FormulaCell, open: FormulaCell[], isOpen: Set<FormulaCell>): FormulaCell[] {
  const component = open.splice(open.lastIndexOf(first));
  for (const cell of component) isOpen.delete(cell);
  return component.length > 1 ? component : [];
}
