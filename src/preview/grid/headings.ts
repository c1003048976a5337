import { columnLetters } from "../../workbook";
import { rowHeaderPixels } from "./sizes";

/** The <colgroup> that gives the columns their widths in pixels. */
export function columnSizes(widths: number[]): HTMLElement {
  const group = document.createElement("colgroup");
  for (const width of [rowHeaderPixels, ...widths]) {
    const column = document.createElement("col");
    column.style.width = `${width}px`;
    group.append(column);
  }
  return group;
}

/** The row of column letters. */
export function columnHeadings(columns: number[]): HTMLElement {
  const head = document.createElement("thead");
  const line = document.createElement("tr");
  line.setAttribute("aria-rowindex", "1");
  const corner = document.createElement("td");
  corner.className = "corner";
  line.append(corner, ...columns.map((column) => heading("col", columnLetters(column), { column: String(column) })));
  head.append(line);
  return head;
}

/** The number before a row. */
export function rowHeading(row: number): HTMLElement {
  return heading("row", String(row + 1), { row: String(row) });
}

function heading(scope: "row" | "col", label: string, line: Record<string, string>): HTMLElement {
  const element = document.createElement("th");
  element.scope = scope;
  element.textContent = label;
  Object.assign(element.dataset, line);
  return element;
}
