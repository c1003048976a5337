import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Area, type Sheet } from "../workbook";
import { deleteColumns, deleteRows, insertColumns, insertRows, mapArea, type LineMap } from "./edits";
import type { CellsChange, Emulator } from "./emulator";
import { HostError } from "./hostError";
import { refuseUnlessAllowed } from "./protection";

/** `Range.insert` over whole rows or columns. */
export function insertCells(host: Emulator, sheet: Sheet, area: Area, _shift: "Down" | "Right"): void {
  const axis = wholeLines(area);
  refuseUnlessAllowed(sheet, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  if (axis === "row") finish(host, sheet, area, "RowInserted", insertRows(host.workbook, sheet, area.row, area.rowCount));
  else finish(host, sheet, area, "ColumnInserted", insertColumns(host.workbook, sheet, area.column, area.columnCount));
}

/** `Range.delete` over whole rows or columns. */
export function deleteCells(host: Emulator, sheet: Sheet, area: Area, _shift: "Up" | "Left"): void {
  const axis = wholeLines(area);
  refuseUnlessAllowed(sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  if (axis === "row") finish(host, sheet, area, "RowDeleted", deleteRows(host.workbook, sheet, area.row, area.rowCount));
  else finish(host, sheet, area, "ColumnDeleted", deleteColumns(host.workbook, sheet, area.column, area.columnCount));
}

/** After an edit of structure: ranges that the add-in holds and the selection move along, and the event goes out. */
export function finish(host: Emulator, sheet: Sheet, area: Area, changeType: CellsChange["changeType"], map: LineMap): void {
  for (const range of [...host.references.values()]) {
    if (range.sheet !== sheet) continue;
    const area = mapArea(range.area, map);
    if (area) range.area = area;
    // A range whose cells are all deleted is no longer found: InvalidReference [inferred].
    else host.references.remove(range._ReferenceId);
  }
  if (host.selection.sheetId === sheet.id) {
    host.selection = { sheetId: sheet.id, area: mapArea(host.selection.area, map) ?? host.selection.area };
  }
  host.cellsChanged(sheet, area, { changeType });
}

/** Shifting a part of a row or column is not modelled. */
function wholeLines(area: Area): "row" | "column" {
  if (area.columnCount === MAXIMUM_COLUMNS && area.rowCount < MAXIMUM_ROWS) return "row";
  if (area.rowCount === MAXIMUM_ROWS && area.columnCount < MAXIMUM_COLUMNS) return "column";
  throw new HostError("NotImplemented", "Only whole rows and columns can be inserted and deleted in the emulator.");
}
