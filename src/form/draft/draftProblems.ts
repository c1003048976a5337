/** What is wrong with a draft, in the words of the sheet: where, what stands there, what belongs there. */
import { say } from "../../locales";
import type { SchemeFault } from "../../schemes";
import { toLeaves, type Leaf } from "../leaves";
import { fieldWords, leafCell } from "../schemeRows";
import { faultKinds, type DraftFaultKey } from "./faultKinds";
import { choicesOf } from "./fields";
import type { DraftCell, DraftPlace, UnreadableCell } from "./draftEntries";
import { itemName, type DraftLeaves } from "./draftRows";

export interface DraftProblem {
  /** "info" is a remark: something that is put right when the draft is laid anew. */
  severity: "error" | "info";
  /** The check of the list of checks, where there is one for it. */
  check?: string;
  /** Names of section, row and column, in Chinese as on the sheet. */
  place: string;
  /** Where it leads; null where no single cell is meant. */
  cell: DraftPlace | null;
  /** Of a remark: the path of what it is about. */
  path?: string;
  message: { key: DraftFaultKey; values: { seen: string; limit: string } };
}

/** A fault of parseScheme() as a problem of the draft. */
export function faultProblem(fault: SchemeFault, leaves: DraftLeaves, cells: ReadonlyMap<string, DraftCell>): DraftProblem {
  const kind = faultKinds.find(({ path, expected }) => (path?.test(fault.path) ?? true) && expected.test(fault.expected));
  const path = dotted(fault.path);
  const captured = kind?.expected.exec(fault.expected)?.[1] ?? "";
  const limit = fault.expected.startsWith("(") || fault.expected.startsWith('"') ? choicesOf(path).join("、") : leafWords(path, captured);
  return {
    severity: "error",
    ...(kind?.check === undefined ? {} : { check: kind.check }),
    place: placeWords(leaves, path),
    cell: cellOf(cells, path),
    message: {
      key: kind?.key ?? "draft.fault.other",
      values: { seen: seenWords(leaves, path, fault), limit: isOrdinal(fault) ? String(Number(limit) + 1) : limit },
    },
  };
}

/** A cell that cannot be read. */
export function unreadableProblem(
  { row, column, reason, seen }: UnreadableCell,
  leaves: DraftLeaves,
  cells: ReadonlyMap<string, DraftCell>,
): DraftProblem {
  const path = [...cells].find(([, cell]) => cell.row === row && cell.column === column)?.[0];
  const place = path === undefined ? say("draft.place.row", { row: row + 1 }) : placeWords(leaves, path);
  return { severity: "error", place, cell: { row, column }, message: { key: `draft.fault.${reason}`, values: { seen, limit: "" } } };
}

/** Something that laying the draft anew puts right. */
export function remark(
  key: DraftFaultKey,
  leaves: DraftLeaves,
  cells: ReadonlyMap<string, DraftCell>,
  path: string,
  seen: string,
): DraftProblem {
  return {
    severity: "info",
    place: placeWords(leaves, path),
    cell: cellOf(cells, path),
    path,
    message: { key, values: { seen, limit: "" } },
  };
}

/** A remark once the draft is laid anew: it leads to the parameters of the indicator that it is about. */
export function settledRemark(settled: DraftProblem): DraftProblem {
  const item = /^indicators\.\d+/u.exec(settled.path ?? "")?.[0];
  return { ...settled, cell: item === undefined ? null : { code: `#rule:${item}` } };
}

/** indicators[4].rule.bands[2] → indicators.4.rule.bands.2; a fault of all items is one of the list. */
function dotted(path: string): string {
  return path.replaceAll("[]", "").replaceAll(/\[(\d+)\]/gu, ".$1");
}

/** Bands and caps are counted from 0 in a path, from 1 on the sheet. */
function isOrdinal({ expected }: SchemeFault): boolean {
  return /\[\d+\]$/u.test(expected);
}

function seenWords(leaves: DraftLeaves, path: string, { seen }: SchemeFault): string {
  const own = leaves.has(path) ? path : `${outerOf(path)}.interval`;
  const leaf = leaves.get(own);
  if (leaf === null || seen === "missing") return say("draft.empty");
  return leaf === undefined || seen.startsWith("sum ") ? seen.replace(/^sum /u, "").replaceAll('"', "") : String(leafCell(own, leaf));
}

/** 三级指标“预算执行率” · 分值: the item by its name, then the words of the fields within. */
export function placeWords(leaves: DraftLeaves, path: string): string {
  // Of an interval there is but one cell, whichever bound is meant; levels have columns of their own.
  const isBound = /\.(?:min|max)(?:Inclusive)?$/u.test(path) && !path.includes(".tiers.");
  const shown = isBound ? outerOf(path) : path.replace(/\.path(?:\.(\d))?$/u, levelWord);
  const parts = shown.split(".");
  const item = parts.slice(0, 2).join(".");
  const isItem = parts.length > 1 && /^(?:indicators|groups)\.\d+$/u.test(item);
  // indicators.weight is the points of all indicators.
  return isItem ? fieldWords(parts.slice(2), itemName(leaves, item)) : fieldWords(parts);
}

function outerOf(path: string): string {
  return path.split(".").slice(0, -1).join(".");
}

/** .path.2 is the third level; .path the whole row. */
function levelWord(_path: string, index: string | undefined): string {
  return index === undefined ? "" : `.level${String(Number(index) + 1)}`;
}

/** The cell of a leaf; of a bound, the cell of its interval; of a field of all items, that of the first; else the first cell of what the leaf belongs to. */
function cellOf(cells: ReadonlyMap<string, DraftCell>, path: string): DraftCell | null {
  const ofAnItem = [...cells].find(([known]) => known.replace(/\.\d+(?=\.\w+$)/u, "") === path);
  if (ofAnItem !== undefined) return ofAnItem[1];
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const outer = parts.slice(0, length).join(".");
    const exact = cells.get(outer) ?? cells.get(`${outer}.interval`);
    if (exact !== undefined) return exact;
    const within = [...cells].find(([known]) => known.startsWith(`${outer}.`));
    if (within !== undefined) return within[1];
  }
  return null;
}

/** What a person would say of a leaf. */
export function leafWords(path: string, leaf: Leaf | undefined): string {
  return leaf === undefined ? "" : String(leafCell(path, leaf));
}

/** Faults of a scheme that stands in no sheet, as those of a file. */
export function schemeFaults(faults: readonly SchemeFault[], data: unknown): DraftProblem[] {
  const leaves = typeof data === "object" && data !== null ? toLeaves(data) : new Map<string, Leaf>();
  return faults.map((fault) => faultProblem(fault, leaves, new Map()));
}
