/** 已核实说明 from the pane: one cell of 问题清单. */
import type { FormContents, FormTable } from "../form";
import { HostFaultError } from "./hostFault";
import type { SheetReader } from "./sheetReader";
import { writeTypedBlock } from "./writeTypedBlock";

/**
 * Writes the note of a problem, reads the sheet again and compares. One cell alone also where a filter hides rows: only blocks of several are misplaced then
 * (OfficeDev/office-js#224). @throws HostFaultError ItemNotFound where the row or the column is gone.
 */
export async function writeVerified(
  context: Excel.RequestContext,
  reader: SheetReader,
  formId: string,
  problem: string,
  note: string,
): Promise<FormContents> {
  let form = await read(context, reader, formId);
  const table = problemsOf(form);
  const cell = table.cell(problem, "verified");
  if (cell === null) throw new HostFaultError("ItemNotFound");
  const { row, column } = cell;
  const block = {
    sheetId: table.sheetId,
    area: { row, column, rowCount: 1, columnCount: 1 },
    numberFormats: [["@"]],
    values: [[note === "" ? "" : `'${note}`]],
  };
  await writeTypedBlock(context, table, block, async () => {
    form = await read(context, reader, formId);
    return problemsOf(form);
  });
  return form;
}

async function read(context: Excel.RequestContext, reader: SheetReader, formId: string): Promise<FormContents> {
  const { readForm } = await import("./scoring");
  const { sheets } = await reader.read(context);
  const form = readForm(sheets, { formId });
  if (form?.formId !== formId) throw new HostFaultError("NoForm");
  return form;
}

function problemsOf({ tables }: FormContents): FormTable {
  const table = tables.get("problems");
  if (table === undefined) throw new HostFaultError("ItemNotFound");
  return table;
}
