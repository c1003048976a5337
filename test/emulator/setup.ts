import { Emulator } from "../../src/emulator";
import { loadOfficeJs, type OfficeInNode } from "../../src/emulator/node";
import { addSheet, createWorkbook, type Sheet } from "../../src/workbook";

/** A workbook with empty sheets of these names under a running office.js. */
export interface Stage extends OfficeInNode {
  sheet(name: string): Sheet;
}

export function openExcel(...names: string[]): Stage {
  const workbook = createWorkbook();
  for (const name of names.length > 0 ? names : ["表"]) addSheet(workbook, name);
  const office = loadOfficeJs(new Emulator(workbook));
  office.emulator.currentYear = 2022;
  return {
    ...office,
    sheet(name) {
      const sheet = office.emulator.workbook.sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      return sheet;
    },
  };
}

/** The code that a batch failed with; fails the test where it did not fail. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
  throw new Error("The batch was expected to fail.");
}
