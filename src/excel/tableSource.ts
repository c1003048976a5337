/** A table of anybody's, as the person has selected it: for importing (form/import). Only read, never touched. */
import type { SheetValue } from "../form";
import type { RawTable } from "../form/import";
import { runBatch } from "./batch";
import { HostFaultError } from "./hostFault";

/** More than any form has; a whole sheet of figures would only be slow. */
const mostCells = 40_000;

export interface SelectedTable {
  /** Where it stands: Sheet1!A1:H40. */
  address: string;
  table: RawTable;
}

/**
 * The used part of the selected range; of a single selected cell the whole used range of its sheet. @throws HostFaultError InvalidSelection where several areas
 * are selected, EmptySelection, SelectionTooLarge.
 */
export function readSelectedTable(): Promise<SelectedTable> {
  return runBatch(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("cellCount");
    const within = selected.getUsedRangeOrNullObject(true);
    const onSheet = selected.worksheet.getUsedRangeOrNullObject(true);
    within.load("cellCount");
    onSheet.load("cellCount");
    await context.sync();
    const used = selected.cellCount === 1 ? onSheet : within;
    if (used.isNullObject) throw new HostFaultError("EmptySelection");
    // -1 where there are more cells than a number can count (Range.cellCount).
    if (used.cellCount < 0 || used.cellCount > mostCells) throw new HostFaultError("SelectionTooLarge");
    used.load("address,rowIndex,values,numberFormat");
    await context.sync();
    return {
      address: used.address,
      table: {
        firstRow: used.rowIndex,
        values: used.values.map((row) => row.map(sheetValue)),
        numberFormats: used.numberFormat.map((row) => row.map(String)),
      },
    };
  });
}

/** Office.js types cells as any; they are texts, numbers or booleans (Range.values). */
function sheetValue(value: unknown): SheetValue {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
