/**
 * Evaluation → the values to put back. The first writes keep what stands there now and tell which outputs are ours, the last
 * ones keep the inputs that were scored: a fault in between loses nothing and leaves the form marked 评分已过期.
 */
import type { Evaluation, Place, Problem } from "../evaluation";
import { say } from "../locales";
import { adjustmentKinds, adjustmentRow, adjustmentValues, composition } from "./adjustmentRows";
import type { FormContents } from "./read";
import { columnBlock, joinBlocks, type BlockWrite } from "./blockWrite";
import {
  emptiedOutputs,
  outputColumns,
  outputValue,
  writtenRecord,
  type ChangedCell,
  type OutputColumn,
  type OutputValue,
  type WrittenOutputs,
} from "./outputs";
import { problemWrites } from "./problemWrites";
import { keptBefore, type KeptBlock } from "./restore";
import { scoredInputs } from "./scoredInputs";
import type { SheetValue } from "./sheet";
import { stateWrites } from "./state";
import { contentOf, type FormTable } from "./table";

/**
 * All writes of a scoring in their order.
 * @param now when it is, as a clerk reads it and finer (2023-01-20 09:00:05.123): different for every scoring.
 * @param overwrite outputs that are written even though a person changed them.
 */
export function evaluationWrites(
  form: FormContents,
  evaluation: Evaluation,
  problems: readonly Problem[],
  now: string,
  overwrite: readonly Place[],
): BlockWrite[] {
  const indicators = form.tables.get("indicators");
  const state = form.tables.get("state");
  const emptied = emptiedOutputs(form.tables, form.scheme);
  const outputs = indicators === undefined ? [] : [...outputValues(form, evaluation, overwrite), ...emptied];
  const listed = problemWrites(form, problems);
  const summary = conclusionWrites(
    form,
    evaluation,
    now,
    form.changed.filter((cell) => cell.column === "score" && !isOverwritten(cell, overwrite)),
  );
  const overwritten = { blocks: [keptOutputs(indicators, outputs), ...listed.kept, ...summary.kept], addedProblems: listed.added };
  return joinBlocks([
    ...(state === undefined
      ? []
      : [
          ...stateWrites(state, "restore", JSON.stringify(keptBefore(state, overwritten))),
          ...stateWrites(state, "written", JSON.stringify(writtenAfter(form, evaluation, emptied))),
        ]),
    ...outputBlocks(indicators, outputs),
    ...summary.writes,
    ...listed.writes,
    ...(state === undefined ? [] : scoredInputs(form.tables, state)),
    ...(state === undefined ? [] : stateWrites(state, "scoredAt", now)),
  ]);
}

/** Whether the person said that this output of theirs may be written over. */
function isOverwritten(cell: ChangedCell, overwrite: readonly Place[]): boolean {
  return overwrite.some(({ part, code, field }) => part === cell.place.part && code === cell.row && field === cell.column);
}

/** The outputs that differ from what stands there; those that a person changed only where they are to be overwritten. */
function outputValues(form: FormContents, evaluation: Evaluation, overwrite: readonly Place[]): OutputValue[] {
  const table = form.tables.get("indicators");
  const isKept = (row: string, column: OutputColumn): boolean =>
    form.changed.some((cell) => cell.row === row && cell.column === column && !isOverwritten(cell, overwrite));
  return evaluation.indicators.flatMap((indicator) =>
    outputColumns.flatMap((column): OutputValue[] => {
      const cell = table?.cell(indicator.code, column) ?? null;
      const value = outputValue(indicator, column);
      return cell === null || cell.value === value || isKept(indicator.code, column) ? [] : [{ row: indicator.code, column, value }];
    }),
  );
}

/**
 * The record of what is ours: what stands there now and what this scoring computed, written or not, so that a broken batch leaves no
 * false alarm.
 */
function writtenAfter(form: FormContents, evaluation: Evaluation, emptied: readonly OutputValue[]): WrittenOutputs {
  const table = form.tables.get("indicators");
  const conclusion = form.tables.get("conclusion");
  const records = evaluation.indicators.map((indicator): [string, string] => {
    const standing = outputColumns.flatMap((column): SheetValue[] => {
      const cell = table?.cell(indicator.code, column) ?? null;
      return cell === null || isChanged(form, indicator.code, column) ? [] : [cell.value];
    });
    return [indicator.code, writtenRecord([...standing, ...outputColumns.map((column) => outputValue(indicator, column))])];
  });
  const adjustments = adjustmentKinds(form.scheme).map((kind): [string, string] => {
    const row = adjustmentRow(kind);
    const cell = conclusion?.cell(row, "score") ?? null;
    const standing = cell === null || isChanged(form, row, "score") ? [] : [cell.value];
    return [row, writtenRecord([...standing, adjustmentValues(evaluation, kind).score])];
  });
  // 恢复上次 puts these back: they must then still count as ours.
  const left = [...new Set(emptied.map(({ row }) => row))].map((row): [string, string] => [
    row,
    writtenRecord(outputColumns.map((column) => table?.cell(row, column)?.value ?? "")),
  ]);
  return Object.fromEntries([...records, ...left, ...adjustments]);
}

/** A person's content stays a person's: it does not enter the record. */
function isChanged(form: FormContents, row: string, column: OutputColumn): boolean {
  return form.changed.some((cell) => cell.row === row && cell.column === column);
}

function keptOutputs(table: FormTable | undefined, outputs: readonly OutputValue[]): KeptBlock {
  const codes = [...new Set(outputs.map(({ row }) => row))];
  const isWritten = (row: string, column: OutputColumn): boolean =>
    outputs.some((output) => output.row === row && output.column === column);
  return {
    kind: "indicators",
    columns: [...outputColumns],
    rows: codes.map((row) => [row, ...outputColumns.map((column) => (isWritten(row, column) ? contentOf(table, row, column) : null))]),
  };
}

/** One block a column, from the first row that changes to the last; null between them. */
function outputBlocks(table: FormTable | undefined, outputs: readonly OutputValue[]): BlockWrite[] {
  if (table === undefined) return [];
  return outputColumns.flatMap((column) => {
    const cells = outputs.filter((output) => output.column === column).map(({ row, value }): [string, SheetValue] => [row, value]);
    return columnBlock(table, column, cells);
  });
}

/** @param keptScores the scores of a person that stay, so that the sheet's own total may differ from ours. */
function conclusionWrites(
  form: FormContents,
  evaluation: Evaluation,
  now: string,
  keptScores: readonly ChangedCell[],
): { writes: BlockWrite[]; kept: KeptBlock[] } {
  const table = form.tables.get("conclusion");
  if (table === undefined) return { writes: [], kept: [] };
  const cells: [string, SheetValue][] = [
    [
      "composition",
      composition(evaluation) + (keptScores.length === 0 ? "" : say("form.conclusion.keptScores", { count: keptScores.length })),
    ],
    ["scoredAt", now.slice(0, "2023-01-20 09:00".length)],
  ];
  const adjustments = adjustmentKinds(form.scheme)
    .map((kind) => ({ row: adjustmentRow(kind), ...adjustmentValues(evaluation, kind) }))
    .filter(({ row }) => !keptScores.some((kept) => kept.row === row));
  const keptOf = (columns: string[], rows: readonly string[]): KeptBlock => ({
    kind: "conclusion",
    columns,
    rows: rows.map((row) => [row, ...columns.map((column) => contentOf(table, row, column))]),
  });
  const written = cells.map(([row]) => row);
  const adjusted = adjustments.map(({ row }) => row);
  return {
    writes: [
      ...cells.flatMap((cell) => columnBlock(table, "weight", [cell])),
      ...columnBlock(
        table,
        "score",
        adjustments.map(({ row, score }) => [row, score] as const),
      ),
      ...columnBlock(
        table,
        "rate",
        adjustments.map(({ row, rate }) => [row, rate] as const),
      ),
    ],
    kept: [keptOf(["weight"], written), ...(adjusted.length === 0 ? [] : [keptOf(["score", "rate"], adjusted)])],
  };
}
