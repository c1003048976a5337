import { indexSheet, sheetNames } from "../form";
import { runBatch } from "./batch";
import { HostFaultError } from "./hostFault";
import { SheetReader } from "./sheetReader";

/** After a layout that broke off. Tells what went wrong first; where the clearing-up fails too, that half-laid sheets are left. */
export async function clearUp(formId: string, namesBefore: string[] | null, error: unknown): Promise<never> {
  if (namesBefore === null) throw error;
  await removeUnfinished(formId, namesBefore).catch(() => {
    throw new HostFaultError("UnfinishedLayout", { cause: error });
  });
  throw error;
}

/**
 * Removes the sheets of a form whose laying-out broke off: those that bear its marker, which is the first thing written into a
 * new sheet, and those that were added under its names and are still empty. No others.
 * @param namesBefore the sheets that were there before the form.
 */
async function removeUnfinished(formId: string, namesBefore: readonly string[]): Promise<void> {
  await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const added = Object.values(sheetNames(namesBefore)).map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("id");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return { sheet, used };
    });
    // Reading syncs, and with it what was just loaded.
    const { sheets } = await new SheetReader().read(context);
    const marked = sheets.filter((sheet) => indexSheet(sheet)?.marker.formId === formId).map(({ id }) => id);
    const empty = added.filter(({ sheet, used }) => !sheet.isNullObject && used.isNullObject).map(({ sheet }) => sheet.id);
    for (const id of new Set([...marked, ...empty])) {
      const unfinished = worksheets.getItem(id);
      // A very hidden sheet cannot be deleted (Excel.Worksheet.delete).
      unfinished.visibility = "Visible";
      unfinished.delete();
    }
    await context.sync();
  });
}
