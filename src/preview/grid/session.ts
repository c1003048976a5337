import type { Area, Sheet, Workbook } from "../../workbook";
import type { CellPlace } from "./geometry";

/** Why an edit was not made, in words for the person. */
export interface Refusal {
  title: string;
  message: string;
  /** Stop: never taken. Warning and Information: taken when the person insists. */
  style: "Stop" | "Warning" | "Information";
}

/** What the grid asks of the workbook behind it. Edits answer a refusal where Excel would refuse, and then change nothing. */
export interface GridSession {
  readonly workbook: Workbook;
  /** The sheet in front. */
  readonly sheet: Sheet;
  /** The area that is selected on it, as the host knows it. */
  readonly selection: Area;
  /** Types one text into a cell, judged by the cell's validation; `insist` takes what a warning doubted. */
  type(place: CellPlace, text: string, insist?: boolean): Refusal | undefined;
  /** The cell's contents as they are edited: what typed again would store the same. */
  contentsOf(place: CellPlace): string;
  /** Puts a block of texts in, from its first cell on, as pasting text does: validation does not judge it. */
  paste(place: CellPlace, rows: string[][]): Refusal | undefined;
  /** Empties the cells; formats stay. */
  clear(area: Area): Refusal | undefined;
  changeLines(change: LineChange, lines: "rows" | "columns", first: number, count: number): Refusal | undefined;
  /** Takes back the person's last entry; nothing happens where there is none. */
  undo(): void;
  /** Cell-edit mode, in which Excel does not run an add-in's requests. */
  setEditing(isEditing: boolean): void;
  /** Tells the host which area is selected. */
  select(area: Area): void;
  /** Why the cell cannot be typed into: a protected sheet. */
  lockedReason(place: CellPlace): Refusal | undefined;
}

export type LineChange = "insert" | "delete";
