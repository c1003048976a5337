import { asHostFault } from "./hostFault";
import { runBatch } from "./batch";

/**
 * Calls the listener after each change of a cell, whoever made it, and after a sheet came or went; our own writes are passed over
 * (triggerSource, ExcelApi 1.14). Events are a hint only: some edits fire none (OfficeDev/office-js#1760), and nothing is ever
 * written from a handler.
 */
export async function watchChanges(listener: () => void): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => (event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell()));
    const registered = [changed, worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
    await context.sync();
    return registered;
  });
  return async () => {
    // A handler must be removed in the context that added it (OfficeExtension.EventHandlerResult).
    const [first] = handlers;
    if (first === undefined) return;
    try {
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw asHostFault(error);
    }
  };
}
