/**
 * 自定指标 from the pane: adding, removing and moving as contents of rows. With its contents goes a row's code, so that scores, problems and what was
 * verified of them stay with the indicator. Formulas of ours stay where they are.
 */
import type { IndicatorGroup } from "../evaluation";
import { outputColumns } from "./outputs";
import { freeOwnRowCode, ownInputColumns, ownRows } from "./ownRows";
import type { FormContents } from "./read";
import type { FormTable } from "./table";
import { typedBlock, type CellContents, type RowContents, type TypedBlock } from "./typedBlock";

/** What the pane asks for; a cell that is absent stays empty. */
export type OwnIndicator = Partial<Record<"level2" | "level3" | "weight" | "target" | "rule", string>>;

/** Columns that are prepared for text. */
const textColumns = new Set<string>(["level2", "level3", "target", "reason", "rule", "working", "status", "standard", "note"]);

/** The new indicator behind those that the group has: those behind the first free row move up by one. Null where no row is free. */
export function addedBlock(form: FormContents, group: IndicatorGroup, indicator: OwnIndicator): TypedBlock | null {
  const sheet = ownSheet(form, group);
  const free = sheet.rows.findIndex(({ isFilled }) => !isFilled);
  const last = sheet.rows.map(({ isFilled }) => isFilled).lastIndexOf(true);
  const [first, ...others] = sheet.rows.slice(Math.max(free, 0), Math.max(free, last) + 1).map(({ code }) => code);
  if (free < 0 || first === undefined) return null;
  const added = new Map([...blankContents(group, first), ...typedContents(indicator)]);
  return typedBlock(sheet.table, [first, ...others], [...others.map((code) => contentsOf(sheet, code)), added]);
}

/**
 * Empties the row of an indicator; the row stays, free for another, under a new code, so that nothing said of the old one is taken for the next one's.
 * Null where the row is gone.
 */
export function removedBlock(form: FormContents, group: IndicatorGroup, code: string): TypedBlock | null {
  const sheet = ownSheet(form, group);
  const filled = sheet.rows.filter(({ isFilled }) => isFilled).map((row) => row.code);
  if (!filled.includes(code)) return null;
  const [next] = filled.slice(filled.indexOf(code) + 1);
  const empty = blankContents(group, freeOwnRowCode(form.scheme, group, new Set(sheet.table.rows.keys())));
  return withKeptLevel2(sheet, next, [code], [empty]);
}

/** Exchanges an indicator with the one before or behind it in its group. Null where there is none. */
export function movedBlock(form: FormContents, group: IndicatorGroup, code: string, by: -1 | 1): TypedBlock | null {
  const sheet = ownSheet(form, group);
  const filled = sheet.rows.filter(({ isFilled }) => isFilled).map((row) => row.code);
  const other = filled.includes(code) ? filled[filled.indexOf(code) + by] : undefined;
  if (other === undefined) return null;
  const below = filled[Math.max(filled.indexOf(code), filled.indexOf(other)) + 1];
  return withKeptLevel2(sheet, below, [code, other], [contentsOf(sheet, other), contentsOf(sheet, code)]);
}

/** The block, and 二级指标 of the indicator below it, which may have had it from the row above. */
function withKeptLevel2(sheet: OwnSheet, below: string | undefined, codes: string[], contents: RowContents[]): TypedBlock {
  const level2 = below === undefined ? undefined : contentsOf(sheet, below).get("level2");
  if (below === undefined || level2 === undefined) return typedBlock(sheet.table, codes, contents);
  return typedBlock(sheet.table, [...codes, below], [...contents, new Map([["level2", level2]])]);
}

/** The rows of one open group. */
interface OwnSheet {
  table: FormTable;
  group: IndicatorGroup;
  rows: { code: string; isFilled: boolean }[];
  /** 二级指标 of each indicator, also where its cell is blank. */
  level2: ReadonlyMap<string, string>;
}

function ownSheet({ tables, scheme, submission }: FormContents, group: IndicatorGroup): OwnSheet {
  const table = tables.get("indicators");
  if (table === undefined) throw new Error("a form that is read for its own indicators has the sheet of indicators");
  return {
    table,
    group,
    rows: ownRows(table, scheme).filter((row) => row.group === group),
    level2: new Map((submission.added ?? []).map(({ code = "", path }) => [code, path[1] ?? ""])),
  };
}

/** Everything in a row that is typed or that scoring writes. */
function columnsOf(group: IndicatorGroup): string[] {
  return [...ownInputColumns(group), "standard", "note", ...outputColumns];
}

function contentsOf({ table, group, level2 }: OwnSheet, code: string): RowContents {
  const contents = columnsOf(group).flatMap((column): [string, CellContents][] => {
    const cell = table.cell(code, column);
    if (cell === null) return [];
    const { row, formula, value, valueType, numberFormat } = cell;
    if (formula !== null) return [[column, { typed: formula, numberFormat, formulaRow: row }]];
    const text = column === "level2" && value === "" ? (level2.get(code) ?? "") : String(value);
    return [[column, { typed: typeof value === "string" && valueType !== "Error" ? typedText(text) : value, numberFormat }]];
  });
  return new Map([...contents, ["code", codeContents(code)]]);
}

function codeContents(code: string): CellContents {
  return { typed: typedText(code), numberFormat: "@" };
}

function typedText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

function blankContents(group: IndicatorGroup, code: string): RowContents {
  const cells = columnsOf(group).map((column) => [column, { typed: "", numberFormat: laidFormat(column) }] as const);
  return new Map([...cells, ["code", codeContents(code)]]);
}

/** Points are a number where they are written as one; everything else is text. */
function typedContents(indicator: OwnIndicator): [string, CellContents][] {
  return Object.entries(indicator).map(([column, text]) => {
    const isNumber = column === "weight" && /^\d+(?:\.\d+)?$/u.test(text);
    return [column, { typed: isNumber ? Number(text) : typedText(text), numberFormat: laidFormat(column) }];
  });
}

function laidFormat(column: string): string {
  return textColumns.has(column) ? "@" : "General";
}
