/** 恢复上次: what the last scoring overwrote is kept in `_绩评` by row and column codes, and put back wherever the rows stand now. */
import { columnBlock, type BlockWrite } from "./blockWrite";
import { listedColumns } from "./problemRows";
import type { ChangedCell } from "./outputs";
import type { FormContents } from "./read";
import { inputBlock, keptInputs, type ScoredColumn } from "./scoredInputs";
import type { SheetKind, SheetValue } from "./sheet";
import { stateText, stateWrites } from "./state";
import { contentOf, type FormTable } from "./table";

/** What stood in some cells of a sheet before: formulas where cells held them, null where a cell was not written. */
export interface KeptBlock {
  kind: SheetKind;
  columns: string[];
  rows: [rowCode: string, ...contents: (SheetValue | null)[]][];
}

export interface KeptContents {
  blocks: KeptBlock[];
  /** Codes of the rows that were added to 问题清单. */
  addedProblems: string[];
  /** The inputs of the scoring before, by column of `_绩评`. */
  inputs: ScoredColumn[];
  /** When the scoring before was; "" where there was none. */
  scoredAt: string;
}

/**
 * What the next scoring must keep: what stands there now, and, where the last writing broke off, what stood there before it, which
 * then goes back last. A writing that ended has changed scoredAt.
 */
export function keptBefore(state: FormTable, now: Pick<KeptContents, "blocks" | "addedProblems">): KeptContents {
  const scoredAt = stateText(state, "scoredAt");
  const earlier = keptContents(state);
  if (earlier === null || earlier.scoredAt !== scoredAt) return { ...now, inputs: keptInputs(state), scoredAt };
  return {
    blocks: [...now.blocks, ...earlier.blocks],
    addedProblems: [...new Set([...now.addedProblems, ...earlier.addedProblems])],
    inputs: earlier.inputs,
    scoredAt,
  };
}

/** The writes that put back what the last scoring overwrote, or null where there is nothing to put back. */
export function restoreWrites(form: FormContents): BlockWrite[] | null {
  const state = form.tables.get("state");
  const kept = state === undefined ? null : keptContents(state);
  if (state === undefined || kept === null) return null;
  return [
    ...kept.blocks.flatMap((block) => {
      const table = form.tables.get(block.kind);
      return table === undefined ? [] : keptWrites(table, block, form.changed);
    }),
    ...emptiedProblems(form.tables.get("problems"), kept.addedProblems),
    ...kept.inputs.flatMap(({ column, values }) => inputBlock(state, column, values)),
    ...stateWrites(state, "scoredAt", kept.scoredAt),
    ...stateWrites(state, "restore", ""),
  ];
}

/** What a person changed since the scoring is a person's and stays. */
function keptWrites(table: FormTable, { columns, rows }: KeptBlock, changed: readonly ChangedCell[]): BlockWrite[] {
  return columns.flatMap((column, index) => {
    const cells = rows.flatMap(([code, ...contents]): [string, SheetValue][] => {
      const content = contents[index] ?? null;
      const isPersons = changed.some((cell) => cell.row === code && cell.column === column);
      return content === null || isPersons ? [] : [[code, content]];
    });
    return columnBlock(table, column, cells);
  });
}

/** Rows that the last scoring added become empty again, their codes last. One with a 已核实说明 stays: without it nobody would know what was verified. */
function emptiedProblems(table: FormTable | undefined, codes: readonly string[]): BlockWrite[] {
  if (table === undefined) return [];
  const unverified = codes.filter((code) => contentOf(table, code, "verified") === "");
  const emptied = unverified.map((code): [string, SheetValue] => [code, ""]);
  return [...listedColumns, "code"].flatMap((column) => columnBlock(table, column, emptied));
}

function keptContents(state: FormTable): KeptContents | null {
  const text = stateText(state, "restore");
  if (text === "") return null;
  try {
    const data: unknown = JSON.parse(text);
    return isKeptContents(data) ? data : null;
  } catch (error) {
    // A damaged record cannot be put back; the caller says that there is nothing to restore.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isKeptContents(data: unknown): data is KeptContents {
  return (
    typeof data === "object" &&
    data !== null &&
    "blocks" in data &&
    Array.isArray(data.blocks) &&
    "addedProblems" in data &&
    Array.isArray(data.addedProblems) &&
    "inputs" in data &&
    Array.isArray(data.inputs) &&
    "scoredAt" in data
  );
}
