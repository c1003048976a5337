import { cellAddress, cellAt, type Area } from "../../workbook";
import { CellAttachments } from "./attachments";
import type { CellEditor } from "./editor";
import type { CellPlace } from "./geometry";
import { NameBox } from "./nameBox";
import { formatValue } from "./numberFormat";
import { Overlay } from "./overlay";
import type { GridSession } from "./session";
import type { SheetTable } from "./table";
import { validationAt } from "./validation";

export interface SelectionViewEvents {
  goTo(area: Area): void;
  openList(): void;
}

/** How the selection is seen: marked cells, frame, editor over the active cell, name box, formula bar, note and drop-down. */
export class SelectionView {
  private readonly overlay: Overlay;
  private readonly nameBox: NameBox;
  private readonly attachments: CellAttachments;
  private area: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  private active: CellPlace = { row: 0, column: 0 };

  constructor(
    private readonly session: GridSession,
    private readonly table: SheetTable,
    private readonly editor: CellEditor,
    private readonly places: { scroller: HTMLElement; nameBox: HTMLInputElement; formulaBar: HTMLInputElement },
    events: SelectionViewEvents,
  ) {
    const { scroller } = places;
    scroller.append(table.element);
    this.overlay = new Overlay(scroller);
    scroller.append(editor.box);
    this.attachments = new CellAttachments(this.overlay, scroller, editor.box, () => events.openList());
    this.nameBox = new NameBox(
      places.nameBox,
      (area) => events.goTo(area),
      () => editor.focus(),
    );
    scroller.addEventListener("scroll", () => this.place());
  }

  /** Shows a selection; `reveal` is the cell to scroll to, if any. */
  show(area: Area, active: CellPlace, reveal?: CellPlace): void {
    this.area = area;
    const { table, editor } = this;
    table.showSelection(area);
    const revealed = reveal && table.cellElement(reveal);
    if (revealed) this.overlay.reveal(revealed);
    this.nameBox.show(area, active, table.geometry.areaOf(active));
    if (editor.mode === "ready") {
      // What is being edited stays where it is, whatever is selected meanwhile.
      this.active = active;
      this.places.formulaBar.value = this.session.contentsOf(active);
      editor.box.setAttribute("aria-label", this.describe(active));
    }
    this.place();
  }

  /** Puts everything that lies over the table where its cell is now. */
  place(): void {
    const { area, active, table, overlay, editor } = this;
    const cell = table.cellElement(active);
    const last = table.cellElement({ row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 });
    overlay.cover(overlay.frame, table.cellElement(area), last);
    if (cell) overlay.cover(editor.box, cell);
    this.attachments.show(cell, validationAt(this.session.sheet, active), editor.mode);
  }

  /** Puts a list below a cell. */
  hang(list: HTMLElement, place: CellPlace): void {
    const cell = this.table.cellElement(place);
    if (!cell) return;
    this.places.scroller.append(list);
    this.overlay.placeBeside(list, cell, "below");
    list.style.minWidth = `${cell.offsetWidth}px`;
  }

  /** The cell as it is read out: its address and what it shows. */
  describe(place: CellPlace): string {
    const cell = cellAt(this.session.sheet, place.row, place.column);
    return `${cellAddress(place.row, place.column)} ${formatValue(cell?.value ?? null, cell?.numberFormat)}`.trim();
  }
}
