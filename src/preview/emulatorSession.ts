import { parseEntry, type Emulator } from "../emulator";
import { byPerson, EventType } from "../emulator/events";
import {
  addSheet,
  areaContains,
  cellAt,
  evaluateFormula,
  intersectAreas,
  sheetNamed,
  sheetWithId,
  styleAt,
  translateFormula,
  usedArea,
  type Area,
  type DataValidation,
  type Sheet,
  type Workbook,
} from "../workbook";
import { contentsOf } from "./grid/contents";
import type { CellPlace } from "./grid/geometry";
import type { GridSession, LineChange, Refusal } from "./grid/session";
import { isAllowed, listItems, validationAt } from "./grid/validation";
import { lockedRefusal, refusedBy, typingRefusal, validationRefusal } from "./refusals";
import { text, textWith } from "./text";
import { UndoStack } from "./undoStack";

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The grid's workbook, open in the emulator: what the person does goes through the emulator's rules and events. */
export class EmulatorSession implements GridSession {
  /** Whether anything changed since the workbook was opened or saved. */
  isChanged = false;
  private readonly undoStack = new UndoStack();
  private isOwnEdit = false;
  /** Where the person was on each sheet, by id. */
  private readonly lastSelections = new Map<string, Area>();

  constructor(private readonly emulator: Emulator) {
    emulator.observe((change) => {
      if (change.kind === "selection") return;
      this.isChanged = true;
      if (!this.isOwnEdit) this.undoStack.clear();
    });
  }

  get workbook(): Workbook {
    return this.emulator.workbook;
  }

  get sheet(): Sheet {
    return this.emulator.activeSheet;
  }

  get selection(): Area {
    const { sheetId, area } = this.emulator.selection;
    return sheetId === this.sheet.id ? area : firstCell;
  }

  type(place: CellPlace, typed: string, insist = false): Refusal | undefined {
    return this.typeOn(this.sheet, place, typed, insist);
  }

  /** Types into a cell of any sheet. */
  typeOn(sheet: Sheet, place: CellPlace, typed: string, insist = false): Refusal | undefined {
    const doubted = this.judge(sheet, place, typed);
    if (doubted && (doubted.style === "Stop" || !insist)) return doubted;
    return this.edit(sheet, { ...place, rowCount: 1, columnCount: 1 }, () =>
      typingRefusal(this.emulator.person.enterText(sheet, place.row, place.column, typed), typed),
    );
  }

  contentsOf({ row, column }: CellPlace): string {
    const cell = cellAt(this.sheet, row, column);
    return contentsOf(cell, (typed) => {
      const entry = this.entryOf(this.sheet, { row, column }, typed);
      return entry.kind === "value" && entry.value === typed;
    });
  }

  paste({ row, column }: CellPlace, rows: string[][]): Refusal | undefined {
    const { sheet } = this;
    const isLost = rows.some((texts, down) => texts.some((typed, across) => typed !== "" && isCovered(sheet, row + down, column + across)));
    if (isLost) return { title: text("preview.mergedTitle"), message: text("preview.merged"), style: "Stop" };
    const area = { row, column, rowCount: rows.length, columnCount: Math.max(1, ...rows.map((texts) => texts.length)) };
    return this.edit(sheet, area, () => {
      let refused: CellPlace[] = [];
      const refusal = refusedBy(() => {
        refused = this.emulator.person.pasteText(sheet, row, column, rows);
      });
      const [first] = refused;
      if (refusal || !first) return refusal;
      const typed = rows[first.row - row]?.[first.column - column] ?? "";
      return { title: text("preview.badFormulaTitle"), message: textWith("preview.badFormula", { formula: typed }), style: "Information" };
    });
  }

  clear(area: Area): Refusal | undefined {
    const { sheet } = this;
    const used = usedArea(sheet);
    const cleared = used && intersectAreas(used, area);
    return cleared && this.edit(sheet, cleared, () => refusedBy(() => this.emulator.person.clear(sheet, cleared)));
  }

  changeLines(change: LineChange, lines: "rows" | "columns", first: number, count: number): Refusal | undefined {
    const { person } = this.emulator;
    const { sheet } = this;
    const changes = {
      insert: { rows: () => person.insertRows(sheet, first, count), columns: () => person.insertColumns(sheet, first, count) },
      delete: { rows: () => person.deleteRows(sheet, first, count), columns: () => person.deleteColumns(sheet, first, count) },
    };
    return refusedBy(changes[change][lines]);
  }

  undo(): void {
    this.isOwnEdit = true;
    this.emulator.act(byPerson, () => {
      const entry = this.undoStack.takeBack();
      if (!entry) return;
      this.emulator.cellsChanged(entry.sheet, entry.area);
      this.emulator.select(entry.sheet, entry.area);
    });
    this.isOwnEdit = false;
  }

  setEditing(isEditing: boolean): void {
    if (isEditing) this.emulator.person.beginCellEdit();
    else this.emulator.person.endCellEdit();
  }

  select(area: Area): void {
    const { sheet, selection } = this;
    this.lastSelections.set(sheet.id, area);
    const isKnown = this.emulator.selection.sheetId === sheet.id && isSameArea(selection, area);
    if (!isKnown) this.emulator.person.select(sheet, area);
  }

  lockedReason({ row, column }: CellPlace): Refusal | undefined {
    const isLocked = this.sheet.protection !== undefined && styleAt(this.sheet, row, column).locked !== false;
    return isLocked ? lockedRefusal() : undefined;
  }

  activateSheet(id: string): void {
    const sheet = sheetWithId(this.workbook, id);
    if (sheet && id !== this.workbook.activeSheet) this.emulator.person.select(sheet, this.lastSelections.get(id) ?? firstCell);
  }

  renameSheet(id: string, name: string): Refusal | undefined {
    const sheet = sheetWithId(this.workbook, id);
    const fault = sheet && this.emulator.person.renameSheet(sheet, name.trim());
    return fault === undefined ? undefined : { title: text("preview.nameTitle"), message: text("preview.nameRule"), style: "Stop" };
  }

  copySheet(id: string): void {
    const sheet = sheetWithId(this.workbook, id);
    if (sheet) this.emulator.person.copySheet(sheet);
  }

  deleteSheet(id: string): Refusal | undefined {
    const sheet = sheetWithId(this.workbook, id);
    return sheet && refusedBy(() => this.emulator.person.deleteSheet(sheet));
  }

  addSheet(): void {
    let number = this.workbook.sheets.length + 1;
    const name = (): string => textWith("preview.newSheetName", { number });
    while (sheetNamed(this.workbook, name())) number += 1;
    const sheet = addSheet(this.workbook, name());
    this.emulator.act(byPerson, () => {
      this.emulator.sheetsChanged(EventType.added, sheet);
      this.emulator.select(sheet, firstCell);
    });
  }

  openWorkbook(workbook: Workbook): void {
    this.lastSelections.clear();
    this.emulator.openWorkbook(workbook);
    this.isChanged = false;
  }

  saved(): void {
    this.isChanged = false;
  }

  /** An entry that can be taken back; one that was refused leaves nothing to take back. */
  private edit(sheet: Sheet, area: Area, act: () => Refusal | undefined): Refusal | undefined {
    this.isOwnEdit = true;
    this.undoStack.remember(sheet, area);
    const refusal = act();
    if (refusal && refusal.style === "Stop") this.undoStack.forgetLast();
    this.isOwnEdit = false;
    return refusal;
  }

  private entryOf(sheet: Sheet, { row, column }: CellPlace, typed: string): ReturnType<typeof parseEntry> {
    const numberFormat = cellAt(sheet, row, column)?.numberFormat ?? "General";
    return parseEntry(typed, { numberFormat, typedBy: "person", year: this.emulator.currentYear });
  }

  /** What the cell's validation says to a text before it is entered. */
  private judge(sheet: Sheet, place: CellPlace, typed: string): Refusal | undefined {
    const validation = validationAt(sheet, place);
    const entry = this.entryOf(sheet, place, typed);
    if (!validation || entry.kind === "refused") return undefined;
    const at = { sheet: sheet.id, row: place.row, column: place.column };
    const value = entry.kind === "formula" ? evaluateFormula(this.workbook, { ...at, formula: entry.formula }) : entry.value;
    const items = listItems(this.workbook, sheet, validation);
    const isTaken = isAllowed(validation, value, items, (formula) =>
      evaluateFormula(this.workbook, { ...at, formula: relativeTo(validation, place, formula) }),
    );
    return isTaken ? undefined : validationRefusal(validation);
  }
}

/** A rule's formula is written for the first cell of its area. */
function relativeTo({ area }: DataValidation, place: CellPlace, formula: string): string {
  return translateFormula(formula, place.row - area.row, place.column - area.column);
}

function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => areaContains(area, row, column) && !(area.row === row && area.column === column));
}

function isSameArea(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column && one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}
