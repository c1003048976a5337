import { cellAddress, conditionalStyles, parseCellAddress, type Area, type Sheet } from "../../workbook";
import type { Painting } from "./cellView";
import { DrawnCell } from "./drawnCell";
import { geometryOf, shownCellOf, type CellPlace, type Geometry } from "./geometry";
import { freeze } from "./freeze";
import { columnHeadings, columnSizes, rowHeading } from "./headings";
import type { GridSession } from "./session";
import { columnPixels, rowHeaderPixels, rowPixels } from "./sizes";

/** By address. */
type Paintings = ReadonlyMap<string, Painting>;

/** The sheet as a table with the grid role. draw() builds it; refresh() touches only cells that look different now. */
export class SheetTable {
  readonly element = document.createElement("table");
  geometry: Geometry;
  private cells = new Map<string, DrawnCell>();
  private shape = "";
  private selected: HTMLElement[] = [];

  constructor(private readonly session: Pick<GridSession, "workbook" | "sheet" | "lockedReason">) {
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-multiselectable", "true");
    this.geometry = geometryOf(session.sheet);
  }

  /** Draws anew where rows, columns, merges or the sheet itself changed; otherwise repaints what looks different. */
  refresh(reach?: CellPlace): void {
    const { sheet } = this.session;
    this.geometry = geometryOf(sheet, reach);
    const shape = shapeOf(sheet, this.geometry);
    if (shape !== this.shape) {
      this.shape = shape;
      this.draw(sheet);
    } else {
      this.paint(sheet);
    }
  }

  cellElement(place: CellPlace): HTMLTableCellElement | undefined {
    const shown = shownCellOf(this.geometry, this.geometry.areaOf(place));
    return this.cells.get(cellAddress(shown.row, shown.column))?.element;
  }

  /** The cell that an element of the table belongs to. */
  placeOf(element: Element): CellPlace | undefined {
    const address = element.closest<HTMLElement>("[data-address]")?.dataset.address;
    return address === undefined ? undefined : parseCellAddress(address);
  }

  showSelection(area: Area): void {
    for (const element of this.selected) element.setAttribute("aria-selected", "false");
    this.selected = [];
    for (let row = area.row; row < Math.min(area.row + area.rowCount, this.geometry.rowCount); row += 1) {
      for (let column = area.column; column < Math.min(area.column + area.columnCount, this.geometry.columnCount); column += 1) {
        const element = this.cells.get(cellAddress(row, column))?.element;
        if (element) this.selected.push(element);
      }
    }
    for (const element of this.selected) element.setAttribute("aria-selected", "true");
    for (const heading of this.element.querySelectorAll<HTMLElement>("th")) {
      const { row, column } = heading.dataset;
      const isWithin =
        (row !== undefined && Number(row) >= area.row && Number(row) < area.row + area.rowCount) ||
        (column !== undefined && Number(column) >= area.column && Number(column) < area.column + area.columnCount);
      heading.classList.toggle("within-selection", isWithin);
    }
  }

  private draw(sheet: Sheet): void {
    const { geometry } = this;
    this.cells = new Map();
    this.selected = [];
    this.element.setAttribute("aria-label", sheet.name);
    this.element.setAttribute("aria-rowcount", String(geometry.rowCount + 1));
    const columns = seen(geometry.columnCount, (column) => geometry.isColumnHidden(column));
    const rows = seen(geometry.rowCount, (row) => geometry.isRowHidden(row));
    const widths = columns.map((column) => columnPixels(sheet, column));
    // Without a width of its own, a table of fixed layout shrinks its columns to the page.
    this.element.style.width = `${rowHeaderPixels + widths.reduce((sum, width) => sum + width, 0)}px`;
    const body = document.createElement("tbody");
    for (const row of rows) body.append(this.drawRow(sheet, row, columns));
    this.paint(sheet);
    this.element.replaceChildren(columnSizes(widths), columnHeadings(columns), body);
    freeze(this.element, sheet, columns, widths);
  }

  private drawRow(sheet: Sheet, row: number, columns: number[]): HTMLTableRowElement {
    const { geometry } = this;
    const line = document.createElement("tr");
    line.setAttribute("aria-rowindex", String(row + 2));
    line.style.height = `${rowPixels(sheet, row)}px`;
    line.append(rowHeading(row));
    for (const column of columns) {
      const area = geometry.areaOf({ row, column });
      const shown = shownCellOf(geometry, area);
      if (shown.row !== row || shown.column !== column) continue;
      const cell = new DrawnCell(sheet, geometry, shown, area);
      this.cells.set(cellAddress(row, column), cell);
      line.append(cell.element);
    }
    return line;
  }

  private paint(sheet: Sheet): void {
    const paintings = this.paintings(sheet);
    const isProtected = sheet.protection !== undefined;
    for (const cell of this.cells.values()) {
      const painting = paintings.size === 0 ? undefined : paintings.get(cellAddress(cell.area.row, cell.area.column));
      cell.show(sheet, painting, isProtected && this.session.lockedReason(cell.area) !== undefined);
    }
  }

  private paintings(sheet: Sheet): Paintings {
    const { rowCount, columnCount } = this.geometry;
    const styles =
      sheet.conditionalFormats.length === 0
        ? []
        : conditionalStyles(this.session.workbook, sheet, { row: 0, column: 0, rowCount, columnCount });
    return new Map(styles.map(({ row, column, style }) => [cellAddress(row, column), style]));
  }
}

function seen(count: number, isHidden: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => !isHidden(index));
}

/** All that asks for drawing anew rather than repainting. */
function shapeOf(sheet: Sheet, geometry: Geometry): string {
  return JSON.stringify([
    sheet.id,
    sheet.name,
    geometry.rowCount,
    geometry.columnCount,
    sheet.merges,
    [...sheet.rows],
    [...sheet.columns],
    sheet.freeze,
  ]);
}
