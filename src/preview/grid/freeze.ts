import { parseCellAddress, type Sheet } from "../../workbook";
import { rowHeaderPixels } from "./sizes";

/**
 * Frozen rows and columns stay by sticky positions; the first offsets are those of the headings. `columns` are the drawn
 * ones and `widths` theirs in pixels.
 */
export function freeze(table: HTMLElement, sheet: Sheet, columns: number[], widths: number[]): void {
  if (!sheet.freeze) return;
  const { rowCount, columnCount } = sheet.freeze;
  let top = table.querySelector("thead")?.offsetHeight ?? 0;
  for (const line of table.querySelectorAll<HTMLTableRowElement>("tbody > tr")) {
    if (Number(line.querySelector("th")?.dataset.row) >= rowCount) break;
    line.classList.add("frozen-row");
    line.style.top = `${top}px`;
    top += line.offsetHeight;
  }
  const lefts = new Map<number, number>();
  let left = rowHeaderPixels;
  columns.forEach((column, index) => {
    if (column < columnCount) lefts.set(column, left);
    left += widths[index] ?? 0;
  });
  if (lefts.size === 0) return;
  for (const element of table.querySelectorAll<HTMLElement>("[data-address], th[data-column]")) {
    const { address, column } = element.dataset;
    const place = lefts.get(address === undefined ? Number(column) : (parseCellAddress(address)?.column ?? -1));
    if (place === undefined) continue;
    element.classList.add("frozen-column");
    element.style.insetInlineStart = `${place}px`;
  }
}
