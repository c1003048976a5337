import type { FormTable } from "../form";
import type { TypedBlock } from "../form/typedBlock";
import { HostFaultError } from "./hostFault";

/**
 * Types a block in, reads the sheet again and compares: formats and values only, as far as the host's undo keeps, all values in one action, so that no fault
 * comes between them. Where the values are refused, as on a protected sheet that lets formats be changed, the old formats go back: 0.95 without its percent
 * would be another figure. @throws HostFaultError NotWritten where a cell differs from what was typed.
 */
export async function writeTypedBlock(
  context: Excel.RequestContext,
  before: FormTable,
  block: TypedBlock,
  readAgain: () => Promise<FormTable>,
): Promise<void> {
  const { sheetId, area, numberFormats, values } = block;
  const range = (): Excel.Range =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const typed = range();
  typed.numberFormat = numberFormats;
  typed.values = values;
  try {
    await context.sync();
  } catch (error) {
    if (isAsBefore(block, before, await readAgain())) {
      range().numberFormat = formatsBefore(block, before);
      await context.sync();
    }
    throw error;
  }
  confirm(await readAgain(), block);
}

function isAsBefore({ area, values }: TypedBlock, before: FormTable, now: FormTable): boolean {
  return values.every((row, r) =>
    row.every((_, c) => now.cellAt(area.row + r, area.column + c).value === before.cellAt(area.row + r, area.column + c).value),
  );
}

function formatsBefore({ area, numberFormats }: TypedBlock, before: FormTable): (string | null)[][] {
  return numberFormats.map((row, r) =>
    row.map((format, c) => (format === null ? null : before.cellAt(area.row + r, area.column + c).numberFormat)),
  );
}

function confirm(now: FormTable, { area, values }: TypedBlock): void {
  for (const [r, row] of values.entries()) {
    for (const [c, typed] of row.entries()) {
      const cell = now.cellAt(area.row + r, area.column + c);
      const wanted = typeof typed === "string" && typed.startsWith("'") ? typed.slice(1) : typed;
      if (wanted !== null && (cell.formula ?? cell.value) !== wanted) throw new HostFaultError("NotWritten");
    }
  }
}
