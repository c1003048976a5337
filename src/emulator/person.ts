import { cellAt, sheetNameFault, type Area, type Sheet } from "../workbook";
import { clearContents } from "./clearing";
import {
  copySheet,
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  renameSheet,
  sortRows,
  type LineMap,
} from "./edits";
import type { CellsChange, Emulator } from "./emulator";
import { EventType, type EventOrigin } from "./events";
import { HostError } from "./hostError";
import { isLocked, refuseLocked, refuseUnlessAllowed } from "./protection";
import { finish } from "./structure";
import { enterText, type Entry } from "./typedEntry";

/** What became of a text that was typed. "locked": Excel says that the cell is protected. */
export type TypingOutcome = Entry | { kind: "refused"; reason: "locked" };

/**
 * The person at the keyboard: each act is followed by recalculation and by events whose source is the person. Acts that
 * Excel refuses on a protected sheet throw a HostError "AccessDenied"; typing answers it instead.
 */
export class Person {
  constructor(
    private readonly host: Emulator,
    private readonly origin: EventOrigin,
  ) {}

  /** Types a text into a cell and leaves the cell with Enter. "" empties the cell. */
  enterText(sheet: Sheet, row: number, column: number, text: string): TypingOutcome {
    return this.act(() => {
      if (isLocked(sheet, row, column)) return { kind: "refused", reason: "locked" };
      const before = cellAt(sheet, row, column)?.value ?? null;
      const entry = enterText(sheet, row, column, text, this.host.currentYear);
      const area = { row, column, rowCount: 1, columnCount: 1 };
      if (entry.kind !== "refused") this.host.cellsChanged(sheet, area, { changeType: "RangeEdited", before });
      return entry;
    });
  }

  /** Pastes rows of text at a cell: each is entered as if typed. Answers the cells that refused. */
  pasteText(sheet: Sheet, row: number, column: number, rows: readonly (readonly string[])[]): { row: number; column: number }[] {
    const refused: { row: number; column: number }[] = [];
    this.act(() => {
      const columnCount = Math.max(1, ...rows.map((texts) => texts.length));
      const area = { row, column, rowCount: Math.max(1, rows.length), columnCount };
      refuseLocked(sheet, [area]);
      for (const [down, texts] of rows.entries()) {
        for (const [across, text] of texts.entries()) {
          const entry = enterText(sheet, row + down, column + across, text, this.host.currentYear);
          if (entry.kind === "refused") refused.push({ row: row + down, column: column + across });
        }
      }
      this.host.cellsChanged(sheet, area);
    });
    return refused;
  }

  /** The Delete key: contents go, formats stay. */
  clear(sheet: Sheet, area: Area): void {
    this.act(() => {
      refuseLocked(sheet, [area]);
      clearContents(sheet, area);
      this.host.cellsChanged(sheet, area);
    });
  }

  select(sheet: Sheet, area: Area): void {
    this.act(() => this.host.select(sheet, area));
  }

  /** Starts typing in a cell: from now on requests fail or wait. */
  beginCellEdit(): void {
    this.host.cellEdit.begin();
  }

  /** Leaves the cell, with Enter or Esc. */
  endCellEdit(): void {
    this.host.cellEdit.end();
  }

  insertRows(sheet: Sheet, row: number, count = 1): void {
    this.changeLines(sheet, rowsArea(row, count), "RowInserted", () => insertRows(this.host.workbook, sheet, row, count));
  }
  deleteRows(sheet: Sheet, row: number, count = 1): void {
    this.changeLines(sheet, rowsArea(row, count), "RowDeleted", () => deleteRows(this.host.workbook, sheet, row, count));
  }
  insertColumns(sheet: Sheet, column: number, count = 1): void {
    this.changeLines(sheet, columnsArea(column, count), "ColumnInserted", () => insertColumns(this.host.workbook, sheet, column, count));
  }
  deleteColumns(sheet: Sheet, column: number, count = 1): void {
    this.changeLines(sheet, columnsArea(column, count), "ColumnDeleted", () => deleteColumns(this.host.workbook, sheet, column, count));
  }
  /** Cut and insert before another row. */
  moveRows(sheet: Sheet, row: number, count: number, before: number): void {
    this.changeLines(sheet, rowsArea(row, count), "RangeEdited", () => moveRows(this.host.workbook, sheet, row, count, before));
  }
  /** Cut and insert before another column. */
  moveColumns(sheet: Sheet, column: number, count: number, before: number): void {
    this.changeLines(sheet, columnsArea(column, count), "RangeEdited", () => moveColumns(this.host.workbook, sheet, column, count, before));
  }

  sortRows(sheet: Sheet, area: Area, keyColumn: number, direction: "ascending" | "descending" = "ascending"): void {
    this.act(() => {
      refuseLocked(sheet, [area]);
      sortRows(sheet, area, keyColumn, direction);
      this.host.cellsChanged(sheet, area);
    });
  }

  /** Answers why Excel refuses the name, or undefined where the sheet has it now. */
  renameSheet(sheet: Sheet, name: string): ReturnType<typeof sheetNameFault> {
    return this.act(() => {
      const fault = sheetNameFault(this.host.workbook, name, sheet);
      if (fault !== undefined) return fault;
      renameSheet(this.host.workbook, sheet, name);
      this.host.sheetsChanged();
      return undefined;
    });
  }

  /** 移动或复制工作表, 建立副本: the copy stands right behind the sheet and comes to the front. */
  copySheet(sheet: Sheet): Sheet {
    return this.act(() => {
      const { workbook } = this.host;
      const copied = copySheet(workbook, sheet, workbook.sheets.indexOf(sheet) + 1);
      this.host.sheetsChanged(EventType.added, copied);
      this.host.select(copied, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
      return copied;
    });
  }

  /** Throws InvalidOperation for the last visible sheet. */
  deleteSheet(sheet: Sheet): void {
    this.act(() => {
      const { workbook } = this.host;
      const visible = workbook.sheets.filter((candidate) => candidate.visibility === "Visible" && candidate !== sheet);
      const [first] = visible;
      if (!first) throw new HostError("InvalidOperation", "A workbook must keep a visible sheet.");
      const position = workbook.sheets.indexOf(sheet);
      const next = visible.find((candidate) => workbook.sheets.indexOf(candidate) > position) ?? visible.at(-1) ?? first;
      this.host.sheetsChanged(EventType.deleted, sheet);
      deleteSheet(workbook, sheet);
      if (workbook.activeSheet === sheet.id) this.host.select(next, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
      this.host.sheetsChanged();
    });
  }

  /** Several acts in a row with one recalculation after the last, for filling in a form quickly. */
  together<T>(acts: () => T): T {
    return this.act(acts);
  }

  private act<T>(act: () => T): T {
    return this.host.act(this.origin, act);
  }

  private changeLines(sheet: Sheet, area: Area, changeType: CellsChange["changeType"], change: () => LineMap): void {
    this.act(() => {
      refuseUnlessAllowed(sheet, PERMISSIONS[changeType]);
      finish(this.host, sheet, area, changeType, change());
    });
  }
}

const PERMISSIONS = {
  RowInserted: "allowInsertRows",
  RowDeleted: "allowDeleteRows",
  ColumnInserted: "allowInsertColumns",
  ColumnDeleted: "allowDeleteColumns",
  RangeEdited: undefined,
} as const;

function rowsArea(row: number, rowCount: number): Area {
  return { row, column: 0, rowCount, columnCount: 16_384 };
}

function columnsArea(column: number, columnCount: number): Area {
  return { row: 0, column, rowCount: 1_048_576, columnCount };
}
