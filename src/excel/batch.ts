import { asHostFault } from "./hostFault";

/**
 * The one place that runs batches. While a cell is being edited Excel holds the batch back instead of failing it
 * (Excel.RunOptions.delayForCellEdit); the pane then asks the clerk to press Enter. A fault carries its code; what ran
 * before the faulty action stays done, for a batch is not atomic (OfficeExtension.Error).
 */
export async function runBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asHostFault(error);
  }
}
