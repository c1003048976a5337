import type { Place } from "../evaluation";
import { cellOfPlace, readForm } from "../form";
import type { Sample } from "../samples";
import { sheetWithId, usedContents, type Sheet, type Workbook } from "../workbook";

export interface TypedInput {
  place: Place;
  sheet: Sheet;
  row: number;
  column: number;
  text: string;
}

/** The cells of the form in the workbook that a sample fills in; null where there is no form of the sample's scheme. */
export function locateSample(workbook: Workbook, sample: Sample): TypedInput[] | null {
  const form = readForm(workbook.sheets.map(usedContents));
  if (form?.scheme.id !== sample.scheme) return null;
  return sample.inputs.flatMap(({ place, text }) => {
    const { kind, row, column } = cellOfPlace(place);
    const table = form.tables.get(kind);
    const cell = table?.cell(row, column);
    const sheet = table && sheetWithId(workbook, table.sheetId);
    return cell && sheet ? [{ place, sheet, row: cell.row, column: cell.column, text }] : [];
  });
}
