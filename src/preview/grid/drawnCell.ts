import { cellAddress, cellAt, type Area, type Sheet } from "../../workbook";
import { cellView, type CellView, type Painting } from "./cellView";
import { visibleSpan, type CellPlace, type Geometry } from "./geometry";
import { pixelsOfPoints } from "./sizes";

/** Copied for every cell, which is quicker than making each from nothing. */
const emptyCell = document.createElement("td");
emptyCell.setAttribute("role", "gridcell");
emptyCell.setAttribute("aria-selected", "false");

/** A cell of the table. Cells of the model are never changed in place: where the same ones stand, nothing is to be shown anew. */
export class DrawnCell {
  readonly element: HTMLTableCellElement;
  private readonly text: HTMLElement;
  private view: CellView = { text: "", css: "", runsOver: false, isReadOnly: false };
  private sources: readonly unknown[] = [];

  /** `place` is where the cell is drawn, `area` what it stands for: itself or a merged area. */
  constructor(
    sheet: Sheet,
    geometry: Geometry,
    place: CellPlace,
    readonly area: Area,
  ) {
    this.element = document.importNode(emptyCell, false);
    this.element.dataset.address = cellAddress(place.row, place.column);
    if (area.rowCount * area.columnCount > 1) {
      const span = visibleSpan(geometry, area);
      this.element.rowSpan = span.rows;
      this.element.colSpan = span.columns;
    }
    const height = sheet.rows.get(place.row)?.height;
    this.text = this.element;
    // A row with a height of its own does not grow with its text: a cell's height in HTML is only the least one.
    if (height !== undefined && this.element.rowSpan === 1) {
      this.text = document.createElement("div");
      this.text.style.maxHeight = `${pixelsOfPoints(height) - 1}px`;
      this.element.append(this.text);
    }
  }

  /** Shows the cell as it is now; what looks the same is not touched. */
  show(sheet: Sheet, painting: Painting | undefined, isReadOnly: boolean): void {
    const { row, column, rowCount, columnCount } = this.area;
    const [last, right, below] = [
      cellAt(sheet, row + rowCount - 1, column + columnCount - 1),
      cellAt(sheet, row, column + columnCount),
      cellAt(sheet, row + rowCount, column),
    ];
    const sources = [cellAt(sheet, row, column), last, right, below, painting, isReadOnly, sheet.showGridlines];
    if (sources.length === this.sources.length && sources.every((source, index) => source === this.sources[index])) return;
    this.sources = sources;
    this.apply(cellView(sheet, this.area, painting, isReadOnly));
  }

  private apply(view: CellView): void {
    const { element, text, view: old } = this;
    if (view.text !== old.text) text.textContent = view.text;
    if (view.css !== old.css) element.setAttribute("style", this.withInset(view.css));
    if (view.runsOver !== old.runsOver) element.classList.toggle("runs-over", view.runsOver);
    if (view.isReadOnly !== old.isReadOnly) element.setAttribute("aria-readonly", String(view.isReadOnly));
    this.view = view;
  }

  /** A frozen cell keeps its sticky position through a change of its look. */
  private withInset(css: string): string {
    const inset = this.element.style.insetInlineStart;
    return inset === "" ? css : `inset-inline-start:${inset};${css}`;
  }
}
