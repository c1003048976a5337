/**
 * 自定指标 in the sheet: the rows of open groups in which a unit writes indicators of its own. Their codes name the group, so that a row that is sorted
 * or moved stays the same indicator of the same group. A row that nothing is typed into is no row.
 */
import type { AddedIndicator, IndicatorGroup, Scheme } from "../evaluation";
import { isWithin } from "../evaluation";
import type { VisibleIndicatorColumn } from "./columns";
import type { FormTable } from "./table";

/** Rows that each open group has to begin with; the pane adds more. */
const preparedRows = 5;

interface OwnRow {
  code: string;
  group: IndicatorGroup;
}

/** The rows that are laid out for open groups, in the scheme's order: those prepared, or as many as there are indicators to fill in. */
export function laidOwnRows(scheme: Scheme, added: readonly AddedIndicator[] = []): OwnRow[] {
  return scheme.groups.flatMap((group, index) => {
    if (group.open !== true) return [];
    const count = Math.max(preparedRows, added.filter(({ path }) => isWithin(path, group)).length);
    return Array.from({ length: count }, (_, number) => ({ code: ownRowCode(index, number), group }));
  });
}

/** The laid row of each indicator of the unit's own, in its order; those outside every open group have none. */
export function rowsOfAdded(scheme: Scheme, added: readonly AddedIndicator[]): { row: string; indicator: AddedIndicator }[] {
  return scheme.groups.flatMap((group, index) =>
    group.open === true
      ? added.filter(({ path }) => isWithin(path, group)).map((indicator, number) => ({ row: ownRowCode(index, number), indicator }))
      : [],
  );
}

/** Group and row counted from 0; the code counts from 1, as a person would. */
function ownRowCode(group: number, number: number): string {
  return `own-${String(group + 1)}-${String(number + 1)}`;
}

/** The open group whose row bears this code; null for every other row. */
export function openGroupOf(scheme: Scheme, rowCode: string): IndicatorGroup | null {
  const number = /^own-(\d+)-\d+$/u.exec(rowCode)?.[1];
  const group = number === undefined ? undefined : scheme.groups[Number(number) - 1];
  return group?.open === true ? group : null;
}

/** A code for one more row of a group: above all that its rows bear, so that a code which was given up does not come back for another indicator. */
export function freeOwnRowCode(scheme: Scheme, group: IndicatorGroup, taken: ReadonlySet<string>): string {
  const numbers = [...taken].filter((code) => openGroupOf(scheme, code) === group).map((code) => Number(code.split("-").at(-1)));
  return ownRowCode(scheme.groups.indexOf(group), Math.max(0, ...numbers));
}

/** What a person types into a row of a group: also 二级指标 where the group is one of the first level. */
export function ownInputColumns({ path }: Pick<IndicatorGroup, "path">): VisibleIndicatorColumn[] {
  return [...(path.length === 1 ? (["level2"] as const) : []), "level3", "weight", "target", "actual", "selfScore", "reason", "rule"];
}

/** The rows of open groups as they stand in the sheet, from above, and whether anything is typed into them. */
export function ownRows(table: FormTable, scheme: Scheme): (OwnRow & { isFilled: boolean })[] {
  return [...table.rows].flatMap(([code, row]) => {
    const group = openGroupOf(scheme, code);
    return group === null ? [] : [{ code, group, isFilled: isFilledRow(table, row, group) }];
  });
}

/** Whether anything is typed into a row of a group. */
export function isFilledRow(table: FormTable, row: number, group: IndicatorGroup): boolean {
  return ownInputColumns(group).some((code) => {
    const column = table.columns.get(code);
    return column !== undefined && table.cellAt(row, column).value !== "";
  });
}
