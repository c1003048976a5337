import { areaContains, cellAt, changeCell, forEachCell, type Area, type CellStyle, type Sheet } from "../workbook";
import { forEachPosition, isUnbounded } from "./areas";
import type { Emulator } from "./emulator";
import { HostError } from "./hostError";
import { refuseUnlessAllowed } from "./protection";

/** Cells whose look is read or changed together. */
export interface FormatTarget {
  host: Emulator;
  sheet: Sheet;
  areas: readonly Area[];
}

/** Changes the style of every cell of the areas. Cells that looked the same share one style object afterwards too. */
export function changeStyle(target: FormatTarget, change: (style: CellStyle) => CellStyle): void {
  refuseFormatting(target);
  const { host, sheet, areas } = target;
  const changed = new Map<CellStyle | undefined, CellStyle | undefined>();
  for (const area of areas) {
    forEachPosition(area, (row, column) => {
      const old = cellAt(sheet, row, column)?.style;
      if (!changed.has(old)) changed.set(old, withoutEmptyParts(change(old ?? {})));
      changeCell(sheet, row, column, { style: changed.get(old) });
    });
  }
  host.lookChanged(sheet);
}

/** Throws where these cells may not be formatted, before any of them changes. */
export function refuseFormatting({ host, sheet, areas }: FormatTarget): void {
  host.refuseIfReadOnly();
  refuseUnlessAllowed(sheet, "allowFormatCells");
  if (areas.some(isUnbounded)) throw new HostError("NotImplemented", "Styles of whole rows and columns are not part of the emulator.");
}

/** What all cells have in common; null where they differ. Source: learn.microsoft.com "blank and null values". */
export function commonStyle<T>({ sheet, areas }: FormatTarget, read: (style: CellStyle) => T): T | null {
  const found = new Set<T>();
  for (const area of areas) {
    let styled = 0;
    forEachCell(
      sheet,
      (cell) => {
        styled += 1;
        found.add(read(cell.style ?? {}));
      },
      area,
    );
    if (styled < area.rowCount * area.columnCount) found.add(read({}));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The style of the first cell. */
export function firstStyle({ sheet, areas }: FormatTarget): CellStyle {
  const first = areas[0];
  return (first && cellAt(sheet, first.row, first.column)?.style) ?? {};
}

/** Whether the cell stands at the outer side of one of the areas. */
export function standsAt(areas: readonly Area[], side: "top" | "bottom" | "left" | "right", row: number, column: number): boolean {
  return areas.some((area) => {
    if (!areaContains(area, row, column)) return false;
    if (side === "top") return row === area.row;
    if (side === "bottom") return row === area.row + area.rowCount - 1;
    return side === "left" ? column === area.column : column === area.column + area.columnCount - 1;
  });
}

function withoutEmptyParts(style: CellStyle): CellStyle | undefined {
  const kept: CellStyle = { ...style };
  if (kept.font && Object.keys(kept.font).length === 0) delete kept.font;
  if (kept.borders && Object.keys(kept.borders).length === 0) delete kept.borders;
  return Object.keys(kept).length === 0 ? undefined : kept;
}
