import type { BlockWrite, FormContents, SheetValue } from "../form";
import { HostFaultError } from "./hostFault";

/** Queues the writes of a scoring or of a restoring: number formats and values only, so that the host's undo keeps (request flag 16). */
export function queueBlocks(context: Excel.RequestContext, writes: readonly BlockWrite[]): void {
  for (const { sheetId, area, values, numberFormats } of writes) {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    if (numberFormats !== undefined) range.numberFormat = numberFormats;
    range.values = values.map((row) => row.map(asTyped));
  }
}

/** Writing a value is typing it: a leading apostrophe is eaten, so a text that begins with one gets another (as typed in Excel). */
export function asTyped(value: SheetValue | null): SheetValue | null {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

/** Compares what stands in the workbook now with what was written. @throws HostFaultError NotWritten where a cell differs. */
export function confirmWritten(form: FormContents, writes: readonly BlockWrite[]): void {
  for (const { kind, area, values } of writes) {
    const table = form.tables.get(kind);
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (value === null || isFormula(value)) continue;
        const now = table?.cellAt(area.row + r, area.column + c).value ?? "";
        if (now !== value) throw new HostFaultError("NotWritten");
      }
    }
  }
}

/** A formula that is put back reads as its result. */
function isFormula(value: SheetValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}
