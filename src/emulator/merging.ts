import { areaContains, cellAt, changeCell, forEachCell, intersectAreas, type Area, type Sheet } from "../workbook";
import { boundingArea, isUnbounded } from "./areas";
import type { Emulator } from "./emulator";
import { HostError } from "./hostError";
import { refuseUnlessAllowed } from "./protection";

/**
 * Merges cells; a merge that the area touches is taken in whole. Only the first value found survives, in the first cell.
 * Source: support.microsoft.com "Merge and unmerge cells": "only the contents of one cell … are preserved".
 */
export function mergeCells(host: Emulator, sheet: Sheet, area: Area, across: boolean): void {
  refuseUnlessAllowed(sheet);
  if (isUnbounded(area)) throw new HostError("NotImplemented", "Merging whole rows and columns is not part of the emulator.");
  const strips = across ? Array.from({ length: area.rowCount }, (_, down) => ({ ...area, row: area.row + down, rowCount: 1 })) : [area];
  for (const strip of strips) {
    const touched = sheet.merges.filter((merge) => intersectAreas(merge, strip));
    const whole = touched.reduce(boundingArea, strip);
    sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
    if (whole.rowCount * whole.columnCount > 1) sheet.merges.push(whole);
    keepFirstValue(sheet, whole);
  }
  host.cellsChanged(sheet, area);
}

export function unmergeCells(host: Emulator, sheet: Sheet, area: Area): void {
  refuseUnlessAllowed(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
  host.lookChanged(sheet);
}

function keepFirstValue(sheet: Sheet, area: Area): void {
  let isFirst = true;
  forEachCell(
    sheet,
    (cell, row, column) => {
      if (cell.value === null && cell.formula === undefined) return;
      if (isFirst && !(row === area.row && column === area.column)) {
        const kept = cellAt(sheet, row, column);
        changeCell(sheet, area.row, area.column, { value: kept?.value, formula: kept?.formula, numberFormat: kept?.numberFormat });
      }
      isFirst = false;
      if (row !== area.row || column !== area.column) changeCell(sheet, row, column, { value: null });
    },
    area,
  );
}

/** Whether a merge hides the cell behind its first cell. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => areaContains(merge, row, column) && !(merge.row === row && merge.column === column));
}
