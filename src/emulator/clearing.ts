import { changeCell, forEachCell, type Area, type Sheet } from "../workbook";
import { choiceArgument, optional } from "./arguments";
import { isUnbounded } from "./areas";
import type { Emulator } from "./emulator";
import { clearValidations } from "./validations";
import { HostError } from "./hostError";
import { refuseLocked, refuseUnlessAllowed } from "./protection";

/** `clear(applyTo)`: contents, formats or both. Source: @types/office-js, ClearApplyTo. */
export function clearCells(host: Emulator, sheet: Sheet, areas: readonly Area[], applyTo: unknown): void {
  host.refuseIfReadOnly();
  const what = optional(applyTo, (value, name) => choiceArgument(value, ["All", "Contents", "Formats"], name), "applyTo", "All");
  if (what === "Contents") refuseLocked(sheet, areas);
  else refuseUnlessAllowed(sheet);
  for (const area of areas) {
    if (what !== "Formats") clearContents(sheet, area);
    if (what !== "Contents") clearFormats(sheet, area);
    if (what === "All") clearValidations(sheet, area);
    if (what !== "Formats") host.cellsChanged(sheet, area);
  }
  host.lookChanged(sheet);
}

export function clearContents(sheet: Sheet, area: Area): void {
  forEachCell(sheet, (_cell, row, column) => changeCell(sheet, row, column, { value: null }), area);
}

function clearFormats(sheet: Sheet, area: Area): void {
  if (isUnbounded(area)) throw new HostError("NotImplemented", "Formats of whole rows and columns are not part of the emulator.");
  forEachCell(sheet, (_cell, row, column) => changeCell(sheet, row, column, { style: undefined, numberFormat: undefined }), area);
}
