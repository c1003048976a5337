import { areaAddress, type Area, type Sheet } from "../../workbook";
import { connectClipboard } from "./clipboardEvents";
import { openContextMenu } from "./contextMenu";
import { dropDownList } from "./dropDownList";
import { CellEditor } from "./editor";
import type { CellPlace } from "./geometry";
import { commandOf, type Command, type EditMode } from "./keys";
import { isMovement, navigate } from "./navigation";
import { connectPointer } from "./pointer";
import { showRefusal } from "./refusalDialog";
import { extendTo, move, selectCell, selectedArea, selectLine, selectSeenCell, type Direction, type Selection } from "./selection";
import type { GridSession, Refusal } from "./session";
import { SelectionView } from "./selectionView";
import { ScrollPositions } from "./scrollPositions";
import { SheetTable } from "./table";

/** The elements that the page gives to the grid. */
export interface GridPlaces {
  scroller: HTMLElement;
  nameBox: HTMLInputElement;
  formulaBar: HTMLInputElement;
  modeChanged(mode: EditMode): void;
  /** F6: the focus leaves the grid. */
  leave(back: boolean): void;
}

/** The sheet in front, to be looked at and typed into with mouse, keyboard, clipboard and input methods. */
export class Grid {
  private readonly table: SheetTable;
  private readonly editor: CellEditor;
  private readonly view: SelectionView;
  private selection: Selection;
  private shownSheet: Sheet | undefined;
  private readonly scrollPositions = new ScrollPositions();
  /** The cell that is being edited. */
  private edited: CellPlace = { row: 0, column: 0 };
  /** Where the first Tab of a row began: Enter goes back to it, as in Excel. */
  private tabColumn: number | undefined;

  constructor(
    private readonly session: GridSession,
    private readonly places: GridPlaces,
  ) {
    this.table = new SheetTable(session);
    this.selection = selectCell(this.table.geometry, { row: 0, column: 0 });
    this.editor = new CellEditor(places.formulaBar, {
      begins: () => this.beginEditing(),
      contents: () => session.contentsOf(this.selection.active),
      modeChanged: (mode) => this.modeChanged(mode),
    });
    this.view = new SelectionView(session, this.table, this.editor, places, {
      goTo: (area) => this.select(area),
      openList: () => this.openList(),
    });
    const typedInto: HTMLElement[] = [this.editor.box, places.formulaBar];
    for (const element of typedInto) element.addEventListener("keydown", (event) => this.keyPressed(event));
    connectPointer(this.table, {
      press: (place, extend) => this.press(place, extend),
      drag: (place) => this.setSelection(extendTo(this.selection, place)),
      line: (lines, index, extend) => this.selectLine(lines, index, extend),
      all: () => this.run({ kind: "selectAll" }),
      edit: () => this.run({ kind: "edit" }),
      menu: (at) => this.openMenu(at),
    });
    connectClipboard(
      this.editor,
      session,
      () => this.area,
      (refusal, area) => this.finish(refusal, area),
    );
    this.refresh();
  }

  /** The selected area of the sheet in front. */
  get area(): Area {
    return selectedArea(this.table.geometry, this.selection);
  }

  /** Shows the workbook and the selection as the host has them now; only cells that look different are touched. */
  refresh(): void {
    if (this.session.sheet !== this.shownSheet) {
      const { scroller } = this.places;
      this.scrollPositions.leave(this.shownSheet, scroller);
      this.shownSheet = this.session.sheet;
      this.editor.end();
      this.table.refresh();
      this.scrollPositions.enter(this.shownSheet, scroller);
      this.select(this.session.selection);
      return;
    }
    this.table.refresh(this.selection.corner);
    this.followSelection();
    this.setSelection(this.selection, false);
  }

  /** Goes to where the host selected, as Range.select asks. */
  followSelection(): void {
    const { selection, sheet } = this.session;
    if (sheet !== this.shownSheet) this.refresh();
    else if (areaAddress(selection) !== areaAddress(this.area)) this.select(selection);
  }

  private select(area: Area): void {
    this.table.refresh({ row: area.row, column: area.column });
    const { geometry } = this.table;
    const isOneCell = areaAddress(area) === areaAddress(geometry.areaOf(area));
    const last = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
    this.setSelection(isOneCell ? selectSeenCell(geometry, area) : { active: selectSeenCell(geometry, area).active, corner: last });
  }

  focus(): void {
    this.editor.focus();
  }

  /** Enters what is being typed. False where it was refused or an input method is at work: then the text stays in the cell. */
  commit(): boolean {
    if (this.editor.mode === "ready") return true;
    if (this.editor.isComposingText) return false;
    const typed = this.editor.text;
    if (typed !== this.session.contentsOf(this.edited)) {
      const refusal = this.session.type(this.edited, typed);
      if (refusal) {
        const insist = (): void => {
          this.session.type(this.edited, typed, true);
          this.leaveCell();
        };
        showRefusal(refusal, () => this.editor.resume(), { insist, giveUp: () => this.leaveCell() });
        return false;
      }
    }
    this.leaveCell();
    return true;
  }

  /** Ends editing; what was typed and not entered is dropped. */
  private leaveCell(): void {
    this.editor.end();
    this.setSelection(this.selection, false);
  }

  private beginEditing(): boolean {
    this.edited = this.selection.active;
    const refusal = this.session.lockedReason(this.edited);
    if (refusal) this.finish(refusal);
    return refusal === undefined;
  }

  private modeChanged(mode: EditMode): void {
    this.session.setEditing(mode !== "ready");
    this.places.modeChanged(mode);
    this.view.place();
  }

  private keyPressed(event: KeyboardEvent): void {
    const command = commandOf(event, this.editor.mode);
    if (!command) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: Command): void {
    if (isMovement(command)) {
      this.tabColumn = undefined;
      this.setSelection(navigate(this.session.sheet, this.table.geometry, this.selection, command), command.kind !== "selectAll");
      return;
    }
    switch (command.kind) {
      case "enter":
        return this.enter(command.direction);
      case "edit":
        return this.editor.start("editing", this.session.contentsOf(this.selection.active));
      case "editEmpty":
        return this.editor.start("typing", "");
      case "clear":
        return this.finish(this.session.clear(this.area));
      case "cancel":
        this.leaveCell();
        return this.editor.focus();
      case "lineBreak":
        return this.editor.insertLineBreak();
      case "dropDown":
        return this.openList();
      case "undo":
        return this.session.undo();
      case "contextMenu":
        return this.openMenu();
      case "nextRegion":
        if (this.commit()) this.places.leave(command.back);
    }
  }

  private enter(direction: Direction): void {
    if (!this.commit()) return;
    const { active } = this.selection;
    const isAcross = direction === "left" || direction === "right";
    const column = direction === "down" ? (this.tabColumn ?? active.column) : active.column;
    this.tabColumn = isAcross ? (this.tabColumn ?? active.column) : undefined;
    const { geometry } = this.table;
    this.setSelection(move(geometry, selectCell(geometry, { row: active.row, column }), direction));
    this.editor.focus();
  }

  private press(place: CellPlace, extend: boolean): void {
    if (!this.commit()) return;
    this.tabColumn = undefined;
    this.setSelection(extend ? extendTo(this.selection, place) : selectCell(this.table.geometry, place));
    this.editor.focus();
  }

  private selectLine(lines: "rows" | "columns", index: number, extend: boolean): void {
    if (!this.commit()) return;
    this.setSelection(selectLine(this.table.geometry, this.selection, lines, index, extend), false);
    this.editor.focus();
  }

  private setSelection(selection: Selection, reveals = true): void {
    this.selection = selection;
    const { table, area } = this;
    // Going to the edge of what is drawn draws more.
    const { rowCount, columnCount } = table.geometry;
    if (reveals && (selection.corner.row >= rowCount - 2 || selection.corner.column >= columnCount - 2)) table.refresh(selection.corner);
    this.session.select(area);
    this.view.show(area, selection.active, reveals ? selection.corner : undefined);
  }

  private openList(): void {
    if (!this.commit()) return;
    const place = this.selection.active;
    const list = dropDownList(
      this.session,
      place,
      this.view.describe(place),
      (refusal) => this.finish(refusal),
      () => this.editor.focus(),
    );
    if (list) this.view.hang(list, place);
  }

  private openMenu(at?: { x: number; y: number }): void {
    if (!this.commit()) return;
    const box = this.table.cellElement(this.selection.active)?.getBoundingClientRect();
    const point = at ?? { x: box?.left ?? 0, y: box?.bottom ?? 0 };
    openContextMenu(
      this.session,
      this.area,
      point,
      (refusal) => this.finish(refusal),
      () => this.editor.focus(),
    );
  }

  /** After an edit: tells where it was refused, otherwise selects what it filled. */
  private finish(refusal: Refusal | undefined, filled?: Area): void {
    if (refusal) showRefusal(refusal, () => this.editor.focus());
    if (filled && !refusal) this.select(filled);
    else this.setSelection(this.selection, false);
  }
}
