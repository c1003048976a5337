import { runBatch } from "./batch";

/**
 * Calls the listener after each change of a cell, whoever made it; our own writes are passed over (triggerSource, ExcelApi
 * 1.14). Events are a hint only: some edits fire none (OfficeDev/office-js#1760), and nothing is ever written from a handler.
 */
export async function watchChanges(listener: () => void): Promise<() => Promise<void>> {
  const handler = await runBatch(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    // A handler must be removed in the context that added it (OfficeExtension.EventHandlerResult).
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
