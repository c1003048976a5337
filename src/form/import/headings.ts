import { rowTexts, type RawTable } from "./rawTable";
import { columnOfHeading, columnOfWord, standsOverNames, unitOfHeading, type TableColumn } from "./tableColumns";

/** A column of the table as it is understood. */
export interface UnderstoodColumn {
  /** Zero-based, within the table. */
  column: number;
  /** The words above it; "" where there are none. */
  heading: string;
  /** Null where the column is not taken. */
  holds: TableColumn | null;
  /** Of the figures below, where the heading gives it. */
  unit: string;
}

export interface Headings {
  /** Zero-based rows of the heading within the table; none where no heading was found. */
  rows: number[];
  columns: UnderstoodColumn[];
}

const nameColumns: readonly TableColumn[] = ["level1", "level2", "level3"];

/** A heading stands at the top: below a title, funds and goals. */
const searchedRows = 200;

/** Fewer words of headings may stand in a row by chance. */
const leastHeadings = 3;

/** The row, or two rows, in which most columns are named. Without a name for any column nothing is taken. */
export function findHeadings(table: RawTable): Headings {
  const candidates = table.values
    .slice(0, searchedRows)
    .flatMap((_, row) => [[row], [row, row + 1]].map((rows): Headings => ({ rows, columns: columnsOf(table, rows) })));
  let best: Headings | null = null;
  for (const candidate of candidates) {
    // Of a heading that two rows give as well as one, the lower row is no row of the table.
    const least = best === null ? 2 : namedColumns(best) + (candidate.rows[0] === best.rows[0] ? 0 : 1);
    if (isHeading(candidate) && namedColumns(candidate) >= least) best = candidate;
  }
  return best ?? { rows: [], columns: columnsOf(table, []) };
}

/** Whether the cells of a row are headings too, and others than those above: of another table below this one, whose cells mean something else. */
export function beginsOtherTable(texts: readonly string[], { columns }: Pick<Headings, "columns">): boolean {
  const below = columns.map((column): UnderstoodColumn => ({ ...column, holds: columnOfWord(texts[column.column] ?? "") }));
  if (namedColumns({ rows: [], columns: below }) < leastHeadings || !isHeading({ rows: [], columns: below })) return false;
  return below.some(({ holds }, index) => holds !== null && holds !== columns[index]?.holds);
}

function isHeading({ columns }: Headings): boolean {
  const holds = new Set(columns.map((column) => column.holds));
  return nameColumns.some((name) => holds.has(name)) || (holds.has("target") && holds.has("actual"));
}

function namedColumns({ columns }: Headings): number {
  return columns.filter(({ holds }) => holds !== null).length;
}

function columnsOf(table: RawTable, rows: readonly number[]): UnderstoodColumn[] {
  const [upper = -1, lower] = rows;
  const [top, bottom] = [rowTexts(table, upper), lower === undefined ? null : rowTexts(table, lower)];
  const width = Math.max(0, ...table.values.map((row) => row.length));
  const understood = bottom === null ? overOneRow(top) : overTwoRows(top, bottom);
  const columns = Array.from({ length: width }, (_, column): UnderstoodColumn => {
    const heading = [top[column] ?? "", bottom?.[column] ?? ""].filter((text) => text !== "").join(" ");
    return { column, heading, holds: understood[column] ?? null, unit: unitOfHeading(heading) };
  });
  return withoutRepeated(columns);
}

/** A heading merged over two or three columns of names names them all. */
function overOneRow(top: readonly string[]): (TableColumn | null)[] {
  const understood = top.map((text) => (text === "" ? null : columnOfHeading(text)));
  for (const [column, text] of top.entries()) {
    if (!standsOverNames(text)) continue;
    const next = top.findIndex((other, place) => place > column && other !== "");
    const width = next < 0 ? 1 : next - column;
    const names: TableColumn[] = width === 1 ? ["level3"] : width === 2 ? ["level1", "level3"] : [...nameColumns];
    understood.splice(column, names.length, ...names);
  }
  return understood;
}

/** Each name of the lower row is understood by itself or with the one above it; if one is not, or none above is, the rows are no heading. */
function overTwoRows(top: readonly string[], bottom: readonly string[]): (TableColumn | null)[] {
  let above = "";
  let isUnderstood = false;
  const understood: (TableColumn | null)[] = [];
  for (const [column, text] of bottom.entries()) {
    above = top[column] === "" || top[column] === undefined ? above : top[column];
    const holds = text === "" ? columnOfHeading(top[column] ?? "") : (columnOfWord(text) ?? columnOfWord(text + above));
    if (text !== "" && holds === null) return [];
    isUnderstood ||= text !== "";
    understood.push(holds);
  }
  return isUnderstood && top.some((text) => columnOfHeading(text) !== null) ? understood : [];
}

/** Of columns that would hold the same, the first counts; of points the last, which stands behind the third level (湖南). */
function withoutRepeated(columns: UnderstoodColumn[]): UnderstoodColumn[] {
  return columns.map((column, index) => {
    const others = column.holds === "weight" ? columns.slice(index + 1) : columns.slice(0, index);
    return others.some(({ holds }) => holds === column.holds) ? { ...column, holds: null } : column;
  });
}
