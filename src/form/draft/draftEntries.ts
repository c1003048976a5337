/** The cells of a draft by the path of what they hold, row by row as they stand on the sheet. */
import { emptyList, emptyObject, type Leaf } from "../leaves";
import type { FormCell, FormTable } from "../table";
import { laidKindColumn, leafPaths, valueColumns } from "./draftColumns";
import { listSections } from "./draftRows";
import { readLeaf, type Unreadable } from "./fields";

/** A cell of the draft's sheet, zero-based. */
export interface DraftCell {
  row: number;
  column: number;
}

/** A cell, or the row of a code, which is found wherever rows were inserted since. */
export type DraftPlace = DraftCell | { code: string };

/** A cell that cannot be read: nothing is laid anew while there is one, or it would be lost. */
export interface UnreadableCell extends DraftCell {
  reason: Unreadable | "formula" | "stray" | "repeatedRow" | "twoWays" | "checkId";
  seen: string;
}

export interface DraftEntries {
  /** What is filled in; items are numbered as their rows are coded, inserted ones by their row. */
  leaves: Map<string, Leaf>;
  /** Where each leaf stands, or would stand. */
  cells: Map<string, DraftCell>;
  /** The kind for which the parameters of a rule were laid, by the path of the kind. */
  laidKinds: Map<string, string>;
  /** Indicators whose row is a copy of another's row, by the item: it has the rule of that one. */
  copies: Map<string, string>;
  unreadable: UnreadableCell[];
}

/** Rows without a code of their own are numbered from here on: apart from every row that was laid. */
const insertedFrom = 100_000;

export function draftEntries(table: FormTable): DraftEntries {
  const found: DraftEntries = { leaves: new Map(), cells: new Map(), laidKinds: new Map(), copies: new Map(), unreadable: [] };
  let above = "";
  for (let row = table.markerRow + 1; row < table.endRow; row += 1) {
    const cells = typedCells(table, row);
    const written = String(table.cellAt(row, table.codeColumn).value).trim();
    if (isHeading(written)) above = written;
    else if (cells.length > 0 || written !== "") {
      const code = codeOf(table, row, written, above);
      if (code === null) tell(found, cells, written === "" ? "stray" : "repeatedRow");
      else {
        if (code !== written && written.startsWith("indicators.")) found.copies.set(code, written);
        readRow(found, table, row, code, written !== "");
        above = written === "" ? above : written;
      }
    }
  }
  dropEmpties(found);
  return found;
}

/** Headings, hints and what is kept of a seal hold nothing of the draft. */
function isHeading(code: string): boolean {
  return code.startsWith("#") && !code.startsWith("#check:");
}

/** The code of a row, or of the new item that it is; null where an inserted row stands in no list, or a row was copied that may stand but once. */
function codeOf(table: FormTable, row: number, written: string, above: string): string | null {
  if (written !== "" && (table.rows.get(written) === row || written.startsWith("#check:"))) return written;
  const list = written === "" ? listBelow(above) : (/^(.*)\.\d+$/u.exec(written)?.[1] ?? null);
  if (list === null) return null;
  return list === "#check" ? "#check:" : `${list}.${String(insertedFrom + row)}`;
}

/** The list that a row belongs to which was inserted below a row of this code. */
function listBelow(code: string): string | null {
  for (const [section, list] of [...Object.entries(listSections), ["checks", "#check"] as const]) {
    if (code === `#section:${section}` || (code.startsWith(list) && /^[.:]\d+$/u.test(code.slice(list.length)))) return list;
  }
  return /^(basis|indicators\.\d+\.[\w.]*\b(?:bands|points|items|tiers|of))\.\d+(?:\.synonyms)?$/u.exec(code)?.[1] ?? null;
}

function readRow(found: DraftEntries, table: FormTable, row: number, code: string, isLaid: boolean): void {
  // What is written in front of a row that was laid is its name.
  const known = new Set(isLaid ? [table.columns.get("name")] : []);
  const inColumn = (name: string): FormCell | null => {
    const column = table.columns.get(name);
    return column === undefined ? null : table.cellAt(row, column);
  };
  const checkId = inColumn("c1");
  if (code.startsWith("#check:") && checkId !== null && checkId.value !== "") {
    known.add(checkId.column);
    if (!/^[A-Za-z]\w*$/u.test(String(checkId.value).trim())) return tell(found, [checkId], "checkId");
  }
  for (const [index, path] of pathsOf(code, String(checkId?.value ?? "")).entries()) {
    const cell = inColumn(valueColumns[index] ?? "");
    if (cell === null || path === null) continue;
    known.add(cell.column);
    found.cells.set(path, { row, column: cell.column });
    if (cell.value === "" && cell.formula === null) {
      // An id without a setting is told as a wrong setting, and stays on the sheet.
      if (code.startsWith("#check:")) found.leaves.set(path, "");
      continue;
    }
    // What the formula gives is read all the same, so that no other fault follows from it.
    if (cell.formula !== null) tell(found, [cell], "formula");
    const read = readLeaf(path, cell);
    if ("unreadable" in read) tell(found, [cell], read.unreadable);
    // A list that is empty has its row all the same.
    else found.leaves.set(read.leaf === emptyList && path === `${code}.0` ? code : path, read.leaf);
    const laid = inColumn(laidKindColumn)?.value ?? "";
    if (path.endsWith("rule.kind") && laid !== "") found.laidKinds.set(path, String(laid));
  }
  tell(
    found,
    typedCells(table, row).filter(({ column }) => !known.has(column)),
    "stray",
  );
}

/** The paths of a row's cells. A row of 检查项设置 is about the check whose id stands in its first cell. */
function pathsOf(code: string, first: string): (string | null)[] {
  return code.startsWith("#check:") ? [null, first.trim() === "" ? null : `checks.${first.trim()}`] : leafPaths(code);
}

/** Cells of a row that hold anything, but for those of the hidden columns. */
function typedCells(table: FormTable, row: number): FormCell[] {
  const hidden = new Set([table.codeColumn, table.columns.get(laidKindColumn)]);
  return Array.from({ length: table.endColumn }, (_, column) => table.cellAt(row, column)).filter(
    ({ column, value, formula }) => !hidden.has(column) && (value !== "" || formula !== null),
  );
}

function tell(found: DraftEntries, cells: readonly FormCell[], reason: UnreadableCell["reason"]): void {
  for (const { row, column, formula, value } of cells) found.unreadable.push({ row, column, reason, seen: String(formula ?? value) });
}

/** A list is not empty that has items; and no setting is one word and a list at once. */
function dropEmpties(found: DraftEntries): void {
  for (const [path, leaf] of found.leaves) {
    if (![...found.leaves.keys()].some((other) => other.startsWith(`${path}.`))) continue;
    const cell = found.cells.get(path);
    if (leaf === emptyList || leaf === emptyObject) found.leaves.delete(path);
    else if (cell !== undefined) found.unreadable.push({ ...cell, reason: "twoWays", seen: String(leaf) });
  }
}
