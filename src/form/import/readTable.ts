import { normalise, type RawCell } from "../../evaluation";
import { fundsRows, type FundsRows } from "./fundsRows";
import { beginsOtherTable, findHeadings, type Headings, type UnderstoodColumn } from "./headings";
import { rowTexts, shownText, tableCell, type RawTable } from "./rawTable";
import { withoutBrackets, type TableColumn } from "./tableColumns";

/** A row of the table below its heading that holds something, and what it is. */
export interface TableRow {
  /** As Excel counts rows: from 1. */
  number: number;
  /**
   * item: an indicator or a group; subtotal: of the group that path names; total; note: text around the table, above the heading or below the rows; unnamed: cells
   * without a name; other: of another table below.
   */
  kind: "item" | "subtotal" | "total" | "note" | "unnamed" | "other";
  /** Names from the first level down, as far as the table has levels; blank cells below a name repeat it. */
  path: string[];
  /** Whether the row names a third level, or the table has one level only. */
  isLowest: boolean;
  cells: Partial<Record<TableColumn, RawCell>>;
  text: string;
}

export interface TableReading {
  columns: UnderstoodColumn[];
  rows: TableRow[];
  funds: FundsRows;
}

/** What a person chose for columns instead of what was understood; null: not taken. */
export type ColumnChoice = ReadonlyMap<number, TableColumn | null>;

const levels = ["level1", "level2", "level3"] as const satisfies TableColumn[];

/** Reads a table of any district: finds its heading, names every row by its levels, and tells totals and notes from indicators. */
export function readTable(table: RawTable, choice: ColumnChoice = new Map()): TableReading {
  const headings = findHeadings(table);
  const columns = headings.columns.map((column) => {
    const chosen = choice.get(column.column);
    return chosen === undefined ? column : { ...column, holds: chosen };
  });
  return { columns, rows: tableRows(table, { ...headings, columns }), funds: fundsRows(table, headings.rows[0] ?? table.values.length) };
}

function tableRows(table: RawTable, headings: Headings): TableRow[] {
  const { columns } = headings;
  const [first = 0] = headings.rows;
  const last = headings.rows.at(-1) ?? -1;
  const rows: TableRow[] = [];
  const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== "");
  // Printed pages repeat it.
  const heading = new Set(headings.rows.map((row) => filled(rowTexts(table, row)).join("\n")));
  let above: string[] = [];
  let isOther = false;
  for (const row of table.values.keys()) {
    const all = rowTexts(table, row);
    const texts = filled(all);
    if (texts.length === 0 || headings.rows.includes(row) || heading.has(texts.join("\n"))) continue;
    isOther ||= row > last && beginsOtherTable(all, headings);
    const cells = cellsOf(table, row, columns);
    // A number that was written beforehand, for a row that stayed empty.
    if (texts.length === 1 && cells.number !== undefined) continue;
    const shared = { number: table.firstRow + row + 1, cells, text: texts.join(" | ") };
    const isOutside = row < first || (row > last && isNote(texts));
    const path = isOutside ? [] : pathOf(cells, columns, above);
    const kind = isOther ? "other" : isOutside ? "note" : kindOf(cells, path);
    const before = rows.at(-1);
    if (kind === "unnamed" && before?.kind === "item" && isContinued(cells)) {
      before.cells = joined(before.cells, cells);
      before.text = `${before.text} ${shared.text}`;
      if (before.path.length === 1 && !hasNames(columns)) before.path = pathOf(before.cells, columns, []);
      continue;
    }
    if (kind === "item") above = path;
    rows.push({ ...shared, kind, path: kind === "subtotal" ? path.slice(0, -1) : path, isLowest: isLowest(cells, columns) });
  }
  return rows;
}

/** A remark, or a line of signatures: 注：…, 填报人：… */
function isNote(texts: readonly string[]): boolean {
  const text = normalise(texts[0] ?? "");
  return signatures.test(text) || (texts.length === 1 && /^(?:注|备注|说明)/u.test(text));
}

const signatures =
  /^(?:注|备注|说明|填表人|填报人|填报单位|填报日期|制表人|审核人|联系人|联系电话|负责人|单位负责人|项目负责人|财务负责人|附件)[:\d]/u;

function cellsOf(table: RawTable, row: number, columns: readonly UnderstoodColumn[]): TableRow["cells"] {
  const cells: TableRow["cells"] = {};
  for (const { column, holds } of columns) {
    const cell = tableCell(table, row, column);
    if (holds !== null && cell !== undefined) cells[holds] = cell;
  }
  return cells;
}

/**
 * A table without names is known by its targets. A level that is blank is the one above it, until a higher level is named anew; a row that
 * names nothing has no path.
 */
function pathOf(cells: TableRow["cells"], columns: readonly UnderstoodColumn[], above: readonly string[]): string[] {
  const present = levels.filter((level) => columns.some(({ holds }) => holds === level));
  if (present.length === 0) {
    const isNumbered = columns.some(({ holds }) => holds === "number");
    const name = isNumbered && cells.number === undefined ? "" : shownText(cells.target ?? cells.actual);
    return name === "" ? [] : [name];
  }
  const names = present.map((level) => shownText(cells[level]).replaceAll("\n", ""));
  const deepest = names.map((name) => name !== "").lastIndexOf(true);
  const renamed = names.findIndex((name, level) => name !== "" && name !== above[level]);
  return names.slice(0, deepest + 1).map((name, level) => {
    const isBelowRenamed = renamed >= 0 && level > renamed;
    return name === "" && !isBelowRenamed ? (above[level] ?? "") : name;
  });
}

const totals: ReadonlySet<string> = new Set(["合计", "总计", "总分", "总得分", "自评总分", "综合得分", "得分合计", "合计得分", "总分值"]);

function kindOf(cells: TableRow["cells"], path: readonly string[]): TableRow["kind"] {
  const names = [cells.number, ...levels.map((level) => cells[level])].map((cell) => withoutBrackets(normalise(shownText(cell))));
  const total = names.find((name) => totals.has(name));
  if (names.includes("小计") || (total === "合计" && path.length > 1 && path.at(-1) === "合计" && shownText(cells.level1) !== "合计"))
    return "subtotal";
  if (total !== undefined) return "total";
  return path.length === 0 ? "unnamed" : "item";
}

function isLowest(cells: TableRow["cells"], columns: readonly UnderstoodColumn[]): boolean {
  return !columns.some(({ holds }) => holds === "level3") || cells.level3 !== undefined;
}

/** Text that a page break cut off: nothing but text. */
function isContinued(cells: TableRow["cells"]): boolean {
  return Object.values(cells).every((cell) => typeof cell === "string");
}

function hasNames(columns: readonly UnderstoodColumn[]): boolean {
  return levels.some((level) => columns.some(({ holds }) => holds === level));
}

function joined(before: TableRow["cells"], next: TableRow["cells"]): TableRow["cells"] {
  const cells = { ...before };
  for (const column of Object.keys(next) as TableColumn[]) {
    const cell = next[column];
    if (cell !== undefined) cells[column] = before[column] === undefined ? cell : shownText(before[column]) + shownText(cell);
  }
  return cells;
}
