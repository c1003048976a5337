/** 自定指标 over Office.js: the unit's own indicators are added, removed and moved from the pane. Only their own rows are written. */
import { groupCode, openGroups, type IndicatorGroup } from "../evaluation";
import type { FormContents, FormTable } from "../form";
import { addedBlock, movedBlock, removedBlock, type OwnIndicator } from "../form/ownRowBlocks";
import { freeOwnRowCode, ownRows } from "../form/ownRows";
import type { TypedBlock } from "../form/typedBlock";
import { runBatch } from "./batch";
import { formReading } from "./formReading";
import type { FormReading } from "./formWorkbook";
import { HostFaultError } from "./hostFault";
import { SheetReader } from "./sheetReader";
import { writeTypedBlock } from "./writeTypedBlock";

export type { OwnIndicator } from "../form/ownRowBlocks";

export interface OwnIndicatorsChange {
  reading: FormReading;
  /** False where the host cannot undo what was done. */
  undoable: boolean;
}

/** The form and the open group that are meant: both may have changed hands since the pane read them. */
export interface OwnGroup {
  formId: string;
  /** The group's code. */
  group: string;
}

/** Writes an indicator into a free row of the group, behind the others; where none is free, a row is inserted. */
export function addOwnIndicator(of: OwnGroup, indicator: OwnIndicator): Promise<OwnIndicatorsChange> {
  return change(of, (form, group) => addedBlock(form, group, indicator), lastRowOfFull);
}

/** Empties an indicator's row. @throws HostFaultError RowGone where the row is gone. */
export function removeOwnIndicator(of: OwnGroup, code: string): Promise<OwnIndicatorsChange> {
  return change(of, (form, group) => removedBlock(form, group, code));
}

/** Exchanges an indicator with the one before (-1) or behind it (1). @throws HostFaultError RowGone where there is none. */
export function moveOwnIndicator(of: OwnGroup, code: string, by: -1 | 1): Promise<OwnIndicatorsChange> {
  return change(of, (form, group) => movedBlock(form, group, code, by));
}

/** @param needsRow the row before which one must be inserted first; null where none must. */
function change(
  of: OwnGroup,
  plan: (form: FormContents, group: IndicatorGroup) => TypedBlock | null,
  needsRow: (form: FormContents, group: IndicatorGroup) => number | null = () => null,
): Promise<OwnIndicatorsChange> {
  return runBatch(async (context) => {
    const reader = new SheetReader();
    let form = await read(context, reader, of.formId);
    const row = needsRow(form, groupOf(form, of));
    if (row !== null) {
      queueRow(context, form, groupOf(form, of), row);
      await context.sync();
      form = await read(context, reader, of.formId);
    }
    const block = plan(form, groupOf(form, of));
    if (block === null) throw new HostFaultError("RowGone");
    let written = form;
    await writeTypedBlock(context, indicatorsOf(form), block, async () => {
      written = await read(context, reader, of.formId);
      return indicatorsOf(written);
    });
    const undoable = row === null && Office.context.requirements.isSetSupported("ExcelApiUndo");
    return { reading: await formReading(written), undoable };
  });
}

async function read(context: Excel.RequestContext, reader: SheetReader, formId: string): Promise<FormContents> {
  const { sheets, filteredSheetIds } = await reader.read(context);
  const { readForm } = await import("./scoring");
  const form = readForm(sheets, { formId });
  if (form?.formId !== formId) throw new HostFaultError("NoForm");
  // On Windows values land in the wrong rows where a filter hides some (OfficeDev/office-js#224).
  if (filteredSheetIds.has(indicatorsOf(form).sheetId)) throw new HostFaultError("FilteredRangeConflict");
  return form;
}

function indicatorsOf({ tables }: FormContents): FormTable {
  const table = tables.get("indicators");
  if (table === undefined) throw new HostFaultError("MissingSheet");
  return table;
}

function groupOf({ scheme }: FormContents, { group }: OwnGroup): IndicatorGroup {
  const open = openGroups(scheme).find(({ path }) => groupCode(path) === group);
  if (open === undefined) throw new HostFaultError("RowGone");
  return open;
}

/** The last row of a group that has no free one. */
function lastRowOfFull(form: FormContents, group: IndicatorGroup): number | null {
  const table = indicatorsOf(form);
  const rows = ownRows(table, form.scheme).filter((row) => row.group === group);
  if (rows.some(({ isFilled }) => !isFilled)) return null;
  return rows.length === 0 ? null : Math.max(...rows.map(({ code }) => table.rows.get(code) ?? 0));
}

/**
 * Inserts a row above the last one of a group: there it lies within the ranges of sums, lists and merged names, which grow with it, and takes over
 * the looks of the row above.
 */
function queueRow(context: Excel.RequestContext, form: FormContents, group: IndicatorGroup, row: number): void {
  const table = indicatorsOf(form);
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  sheet.getCell(row, 0).getEntireRow().insert("Down");
  for (const code of ["group", "number", "rate"]) {
    const column = table.columns.get(code);
    if (column !== undefined) sheet.getCell(row, column).copyFrom(sheet.getCell(row + 1, column), "Formulas");
  }
  // Last, so that a row which the sums do not hold yet is none of ours.
  sheet.getCell(row, table.codeColumn).values = [[`'${freeOwnRowCode(form.scheme, group, new Set(table.rows.keys()))}`]];
}
