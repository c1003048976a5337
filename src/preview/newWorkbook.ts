import { addSheet, createWorkbook, type Workbook } from "../workbook";

/** What Excel opens with: one empty sheet. */
export function newWorkbook(): Workbook {
  const workbook = createWorkbook();
  addSheet(workbook, "Sheet1");
  return workbook;
}
