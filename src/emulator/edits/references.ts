import { columnLetters, columnNumber, quoteSheetName } from "../../workbook";
import type { LineMap } from "./lineMap";

const WORD = String.raw`[\p{L}\p{N}_.\\]`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
/** Texts and structured references hide what looks like a reference; then a reference with or without its sheet. */
const PART = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<!${WORD}|\$)(?:'(?<quoted>(?:[^']|'')+)'!|(?<bare>${WORD}+)!)?(?:(?<cells>${AREA})(?!${WORD}|[(!:]))`,
  "gu",
);

interface Reference {
  /** As the formula names it; absent where it names none. */
  sheetName?: string;
  /** "$A$1:B2". */
  cells: string;
}

/** Puts another text in place of every reference of a formula; undefined leaves it. */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => string | undefined): string {
  return formula.replace(PART, (...match: unknown[]) => {
    const [part, groups] = [match[0], match.at(-1)];
    if (typeof part !== "string" || !isGroups(groups) || groups["cells"] === undefined) return String(part);
    const sheetName = groups["quoted"]?.replace(/''/g, "'") ?? groups["bare"];
    const reference = { cells: groups["cells"], ...(sheetName === undefined ? {} : { sheetName }) };
    return rewrite(reference) ?? part;
  });
}

/** The formula after lines of a sheet were inserted, deleted or moved. `standsOn` is the name of the formula's own sheet. */
export function shiftFormula(formula: string, standsOn: string, changed: string, map: LineMap): string {
  return rewriteReferences(formula, ({ sheetName, cells }) => {
    if (!isSameName(sheetName ?? standsOn, changed)) return undefined;
    const shifted = shiftCells(cells, map);
    if (shifted === undefined) return "#REF!";
    return sheetName === undefined ? shifted : `${quoteSheetName(sheetName)}!${shifted}`;
  });
}

/** The formula after a sheet got another name; undefined for a sheet that is gone. */
export function renameInFormula(formula: string, oldName: string, newName: string | undefined): string {
  return rewriteReferences(formula, ({ sheetName, cells }) => {
    if (sheetName === undefined || !isSameName(sheetName, oldName)) return undefined;
    return newName === undefined ? "#REF!" : `${quoteSheetName(newName)}!${cells}`;
  });
}

interface Corner {
  column?: { index: number; isFixed: boolean };
  row?: { index: number; isFixed: boolean };
}

function shiftCells(cells: string, map: LineMap): string | undefined {
  const [start = "", end] = cells.split(":");
  const [first, last] = [readCorner(start), readCorner(end ?? start)];
  const [one, other] = [first[map.axis], last[map.axis]];
  // Whole columns do not mind what happens to rows, nor whole rows what happens to columns.
  if (!one || !other) return cells;
  const [low, high] = one.index <= other.index ? [one, other] : [other, one];
  const mapped = map.span(low.index, high.index);
  if (!mapped) return undefined;
  low.index = mapped.first;
  if (end === undefined) return writeCorner(first);
  high.index = mapped.last;
  return `${writeCorner(first)}:${writeCorner(last)}`;
}

function readCorner(text: string): Corner {
  const {
    columnSign = "",
    letters,
    rowSign = "",
    digits,
  } = /^(?<columnSign>\$?)(?<letters>[A-Za-z]+)?(?<rowSign>\$?)(?<digits>\d+)?$/.exec(text)?.groups ?? {};
  // In "$3" the sign stands where a column's would.
  const isRowFixed = rowSign === "$" || (letters === undefined && columnSign === "$");
  return {
    ...(letters === undefined ? {} : { column: { index: columnNumber(letters), isFixed: columnSign === "$" } }),
    ...(digits === undefined ? {} : { row: { index: Number(digits) - 1, isFixed: isRowFixed } }),
  };
}

function writeCorner({ column, row }: Corner): string {
  const columnText = column ? `${column.isFixed ? "$" : ""}${columnLetters(column.index)}` : "";
  const rowText = row ? `${row.isFixed ? "$" : ""}${row.index + 1}` : "";
  return columnText + rowText;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isGroups(value: unknown): value is Record<string, string | undefined> {
  return typeof value === "object" && value !== null;
}
