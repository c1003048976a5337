/**
 * What scoring writes into 指标评分 and into the adjustments of 评价结论, and how it is told from what a person wrote there: `_绩评` keeps a short fingerprint of
 * every output before and after the last writing. A cell that is neither was changed by a person and is kept.
 */
import { evaluate, type Evaluation, type IndicatorEvaluation, type Place, type Scheme, type Submission } from "../evaluation";
import { say, sayTogether } from "../locales";
import { fingerprint } from "../schemes";
import { adjustmentKinds, adjustmentOfRow, adjustmentRow, adjustmentValues } from "./adjustmentRows";
import { ownRows } from "./ownRows";
import { placeOfCell } from "./places";
import type { SheetKind, SheetValue } from "./sheet";
import { stateText } from "./state";
import type { FormTable } from "./table";

export const outputColumns = ["score", "working", "status"] as const;
export type OutputColumn = (typeof outputColumns)[number];

export interface ChangedCell {
  place: Place;
  row: string;
  column: OutputColumn;
  seen: SheetValue;
}

/** By row code: short fingerprints of what stood in its outputs before and after the last writing, without separators. */
export type WrittenOutputs = Record<string, string>;

/** Six digits are enough to tell a person's number from ours. */
const fingerprintLength = 6;

/** The record of a row whose outputs held and will hold these values. */
export function writtenRecord(values: readonly SheetValue[]): string {
  return [...new Set(values.map(shortFingerprint))].join("");
}

function shortFingerprint(value: SheetValue): string {
  return fingerprint(String(value)).slice(0, fingerprintLength);
}

function isRecorded(record: string, value: SheetValue): boolean {
  const print = shortFingerprint(value);
  for (let start = 0; start < record.length; start += fingerprintLength) {
    if (record.startsWith(print, start)) return true;
  }
  return false;
}

/** What was written last; empty where nothing was, or where the record cannot be read. */
function writtenOutputs(state: FormTable | undefined): WrittenOutputs {
  const text = state === undefined ? "" : stateText(state, "written");
  if (text === "") return {};
  try {
    const data: unknown = JSON.parse(text);
    return isWrittenOutputs(data) ? data : {};
  } catch (error) {
    // A cut or edited record is as good as none: the cells then count as a person's and are kept.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isWrittenOutputs(data: unknown): data is WrittenOutputs {
  return typeof data === "object" && data !== null && Object.values(data).every((record) => typeof record === "string");
}

/**
 * Outputs that hold what neither we nor the layout put there, nor would put there now. An emptied output is not one: it is simply
 * written again.
 */
export function changedOutputs(tables: ReadonlyMap<SheetKind, FormTable>, scheme: Scheme, submission: Submission): ChangedCell[] {
  const table = tables.get("indicators");
  if (table === undefined) return [];
  const written = writtenOutputs(tables.get("state"));
  const changedCell = (kind: "indicators" | "conclusion", row: string, column: OutputColumn): ChangedCell[] => {
    const cell = tables.get(kind)?.cell(row, column) ?? null;
    if (cell === null || cell.value === "" || (column === "status" && cell.value === say("status.open"))) return [];
    if (isRecorded(written[row] ?? "", cell.value)) return [];
    const place = placeOfCell({ kind, row, column });
    return place === null ? [] : [{ place, row, column, seen: cell.value }];
  };
  const unknown = [
    ...scheme.indicators.flatMap(({ code }) => outputColumns.flatMap((column) => changedCell("indicators", code, column))),
    ...adjustmentKinds(scheme).flatMap((kind) => changedCell("conclusion", adjustmentRow(kind), "score")),
  ];
  if (unknown.length === 0) return [];
  const evaluation = evaluate(scheme, submission);
  return unknown.filter((cell) => computedValue(evaluation, cell) !== cell.seen);
}

/** An output that scoring writes. */
export interface OutputValue {
  row: string;
  column: OutputColumn;
  value: SheetValue;
}

/** The outputs of rows of the unit's own that were emptied since they were scored: what we wrote there is emptied too. */
export function emptiedOutputs(tables: ReadonlyMap<SheetKind, FormTable>, scheme: Scheme): OutputValue[] {
  const table = tables.get("indicators");
  if (table === undefined) return [];
  const written = writtenOutputs(tables.get("state"));
  const empty = ownRows(table, scheme).filter(({ isFilled }) => !isFilled);
  return empty.flatMap(({ code: row }) =>
    outputColumns.flatMap((column): OutputValue[] => {
      const seen = table.cell(row, column)?.value ?? "";
      return seen !== "" && isRecorded(written[row] ?? "", seen) ? [{ row, column, value: "" }] : [];
    }),
  );
}

/** What scoring would write into a cell of ours; null where the scheme has no such row any more. */
export function computedValue(evaluation: Evaluation, { row, column }: Pick<ChangedCell, "row" | "column">): SheetValue | null {
  const kind = adjustmentOfRow(row);
  if (kind !== null) return adjustmentValues(evaluation, kind).score;
  const indicator = evaluation.indicators.find(({ code }) => code === row);
  return indicator === undefined ? null : outputValue(indicator, column);
}

/** What scoring writes into an output cell. */
export function outputValue(indicator: IndicatorEvaluation, column: OutputColumn): SheetValue {
  switch (column) {
    case "score":
      return indicator.score ?? "";
    case "working":
      return sayTogether(indicator.working.steps);
    case "status":
      return say(`status.${indicator.status}`);
  }
}
