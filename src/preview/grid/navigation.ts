import { cellAt, usedArea, type Sheet } from "../../workbook";
import type { CellPlace, Geometry } from "./geometry";
import type { Command } from "./keys";
import { extendTo, jump, move, movePage, selectCell, selectSeenCell, type Selection } from "./selection";

/** Rows that Page Up and Page Down go. */
const pageRows = 20;

/** A command that only moves the selection. */
export type Movement = Extract<Command, { kind: "move" | "jump" | "page" | "goTo" | "selectAll" }>;

export function isMovement(command: Command): command is Movement {
  return ["move", "jump", "page", "goTo", "selectAll"].includes(command.kind);
}

/** The selection after a movement. */
export function navigate(sheet: Sheet, geometry: Geometry, selection: Selection, command: Movement): Selection {
  switch (command.kind) {
    case "move":
      return move(geometry, selection, command.direction, command.extend);
    case "jump":
      return jump(geometry, selection, command.direction, (place) => isFilled(sheet, place), command.extend);
    case "page":
      return movePage(geometry, selection, command.direction === "up" ? -pageRows : pageRows, command.extend);
    case "goTo": {
      const place = targetOf(sheet, geometry, selection, command.target);
      return command.extend ? extendTo(selection, place) : selectCell(geometry, place);
    }
    case "selectAll":
      return { active: { row: 0, column: 0 }, corner: { row: geometry.rowCount - 1, column: geometry.columnCount - 1 } };
  }
}

function targetOf(sheet: Sheet, geometry: Geometry, selection: Selection, target: "rowStart" | "sheetStart" | "sheetEnd"): CellPlace {
  const used = usedArea(sheet) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  if (target === "sheetEnd") return { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 };
  const { row, column } = selectSeenCell(geometry, { row: target === "rowStart" ? selection.active.row : 0, column: 0 }).active;
  return { row, column };
}

function isFilled(sheet: Sheet, { row, column }: CellPlace): boolean {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return value !== null && value !== "";
}
