import {
  lastName,
  normalise,
  sourceOf,
  type AddedIndicator,
  type Entry,
  type Indicator,
  type IndicatorGroup,
  type RawCell,
} from "../../evaluation";
import { figureCell } from "./figureText";
import type { UnderstoodColumn } from "./headings";
import { shownText } from "./rawTable";
import type { TableRow } from "./readTable";
import type { TableColumn } from "./tableColumns";

/** What a row of the table says of its indicator. */
interface RowCells {
  target: RawCell | undefined;
  actual: RawCell | undefined;
  /** A table's 得分 is the unit's own claim, where it has no 自评得分 besides. */
  selfScore: RawCell | undefined;
  reason: RawCell | undefined;
}

function cellsOf({ cells }: TableRow, columns: readonly UnderstoodColumn[]): RowCells {
  const unitFor = (column: TableColumn): string => shownText(cells.unit) || (columns.find(({ holds }) => holds === column)?.unit ?? "");
  const targetColumn = cells.adjustedTarget === undefined ? "target" : "adjustedTarget";
  return {
    target: figureCell(cells[targetColumn], cells.comparator, unitFor(targetColumn)),
    actual: figureCell(cells.actual, undefined, unitFor("actual")),
    selfScore: cells.selfScore ?? cells.score,
    reason: cells.reason,
  };
}

/**
 * The entry of an indicator from its row, and what of the row has no place: an actual value that is computed. A target that is the scheme's own stays with
 * the scheme.
 */
export function entryOfRow(
  row: TableRow,
  indicator: Indicator,
  columns: readonly UnderstoodColumn[],
): { entry: Entry; computed: RawCell | null } {
  const { target, actual, ...others } = cellsOf(row, columns);
  const isPreset = normalise(shownText(target)) === normalise(indicator.target);
  const isComputed = sourceOf(indicator) !== null;
  return {
    entry: filledEntry(indicator.code, { target: isPreset ? undefined : target, actual: isComputed ? undefined : actual, ...others }),
    computed: isComputed ? (actual ?? null) : null,
  };
}

/** A row as an indicator of the unit's own in an open group, which gives it the names of its levels. */
export function ownIndicatorOfRow(
  row: TableRow,
  group: IndicatorGroup,
  columns: readonly UnderstoodColumn[],
  code: string,
): { indicator: AddedIndicator; entry: Entry } {
  const { target, ...others } = cellsOf(row, columns);
  const between = row.path.slice(group.path.length, -1);
  const level2 = group.path.length === 1 ? [between.at(-1) ?? ""] : [];
  return {
    indicator: { code, path: [...group.path, ...level2, lastName(row.path)], weight: row.cells.weight ?? "", target: target ?? "" },
    entry: filledEntry(code, { target: undefined, ...others }),
  };
}

function filledEntry(indicator: string, { target, actual, selfScore, reason }: RowCells): Entry {
  return {
    indicator,
    ...(target === undefined ? {} : { target }),
    ...(actual === undefined ? {} : { actual }),
    ...(selfScore === undefined ? {} : { selfScore }),
    ...(reason === undefined ? {} : { reason }),
  };
}
