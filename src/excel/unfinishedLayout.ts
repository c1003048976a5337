import { indexSheet } from "../form";
import { runBatch } from "./batch";
import { SheetReader } from "./sheetReader";

/**
 * Removes the sheets of a form whose laying-out broke off: those that bear its marker, and no others. Sheets without a marker
 * yet (added, not filled) stay; they are empty and the next layout takes other names.
 */
export async function removeUnfinished(formId: string): Promise<void> {
  await runBatch(async (context) => {
    const sheets = await new SheetReader().read(context);
    for (const sheet of sheets) {
      if (indexSheet(sheet)?.marker.formId === formId) context.workbook.worksheets.getItem(sheet.id).delete();
    }
    await context.sync();
  });
}
