import { areaContains, styleAt, type Area, type Sheet } from "../workbook";
import { isUnbounded } from "./areas";
import { HostError } from "./hostError";

/** What a protected sheet may allow besides its unlocked cells. Source: @types/office-js, WorksheetProtectionOptions. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatRows"
  | "allowFormatColumns"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns";

/**
 * On a protected sheet a write that touches a locked cell is refused whole, even where the array holds null for that cell.
 * Source: microsoft-graph-docs#4546 (the same calculation service); cells are locked unless their format says otherwise.
 */
export function refuseLocked(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  if (areas.some((area) => hasLockedCell(sheet, area)))
    throw new HostError("AccessDenied", `Locked cells of ${sheet.name} cannot be changed.`);
}

/** Anything but cell contents is refused on a protected sheet unless an option allows it. Same source. */
export function refuseUnlessAllowed(sheet: Sheet, permission?: Permission): void {
  if (!sheet.protection || (permission && sheet.protection.options[permission] === true)) return;
  throw new HostError("AccessDenied", `${sheet.name} is protected.`);
}

export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return sheet.protection !== undefined && styleAt(sheet, row, column).locked !== false;
}

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  if (isUnbounded(area)) return true;
  let unlocked = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.style?.locked === false && areaContains(area, row, column)) unlocked += 1;
    }
  }
  return unlocked < area.rowCount * area.columnCount;
}
