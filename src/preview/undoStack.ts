import { cellAt, setCell, type Area, type Cell, type Sheet } from "../workbook";

interface Undone {
  sheet: Sheet;
  area: Area;
  cells: (Cell | undefined)[][];
}

/** The person's own entries, to be taken back one by one. Cells are never changed in place, so the old ones suffice. */
export class UndoStack {
  private entries: Undone[] = [];

  /** To be called before an entry changes the area. */
  remember(sheet: Sheet, area: Area): void {
    const cells = Array.from({ length: area.rowCount }, (_row, row) =>
      Array.from({ length: area.columnCount }, (_column, column) => cellAt(sheet, area.row + row, area.column + column)),
    );
    this.entries.push({ sheet, area, cells });
  }

  /** Drops the last entry, which was refused. */
  forgetLast(): void {
    this.entries.pop();
  }

  /** Excel's own undo ends where rows move or an add-in writes (without ExcelApiUndo). */
  clear(): void {
    this.entries = [];
  }

  /** Puts the last entry's cells back; answers what was changed. */
  takeBack(): { sheet: Sheet; area: Area } | undefined {
    const entry = this.entries.pop();
    entry?.cells.forEach((row, down) => {
      row.forEach((cell, across) => setCell(entry.sheet, entry.area.row + down, entry.area.column + across, cell));
    });
    return entry;
  }
}
