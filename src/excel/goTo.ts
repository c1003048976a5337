import type { Place } from "../evaluation";
import { cellOfPlace, positionOfPlace, type FormContents } from "../form";
import { HostFaultError } from "./hostFault";

/** Selects the cell of a place. @throws HostFaultError PlaceGone where its sheet was deleted, PlaceHidden where it is hidden. */
export async function selectPlace(context: Excel.RequestContext, form: FormContents, place: Place): Promise<void> {
  const { kind } = cellOfPlace(place);
  const table = form.tables.get(kind);
  if (table === undefined) throw new HostFaultError("PlaceGone");
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  sheet.load("visibility");
  await context.sync();
  if (sheet.visibility !== "Visible") throw new HostFaultError("PlaceHidden");
  const cell = positionOfPlace(table, place);
  sheet.activate();
  // A row or column that is gone leaves the sheet itself to be shown.
  sheet.getCell(cell?.row ?? table.markerRow + 1, cell?.column ?? 0).select();
  await context.sync();
}
