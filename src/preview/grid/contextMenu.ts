import type { Area } from "../../workbook";
import { text } from "../text";
import { openPopup, type PopupItem } from "./popup";
import type { GridSession, LineChange, Refusal } from "./session";

/** The menu of the selected cells: insert and delete their rows or columns, clear them. `at` is a point of the window. */
export function openContextMenu(
  session: GridSession,
  area: Area,
  at: { x: number; y: number },
  done: (refusal: Refusal | undefined) => void,
  closed: () => void,
): void {
  const change = (label: string, kind: LineChange, lines: "rows" | "columns"): PopupItem => {
    const [first, count] = lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
    return { label, choose: () => done(session.changeLines(kind, lines, first, count)) };
  };
  const items: PopupItem[] = [
    change(text("preview.insertRows"), "insert", "rows"),
    change(text("preview.deleteRows"), "delete", "rows"),
    change(text("preview.insertColumns"), "insert", "columns"),
    change(text("preview.deleteColumns"), "delete", "columns"),
    { label: text("preview.clearContents"), choose: () => done(session.clear(area)) },
  ];
  const popup = openPopup("menu", text("preview.cellMenu"), items, closed);
  document.body.append(popup);
  popup.style.position = "fixed";
  popup.style.left = `${Math.min(at.x, window.innerWidth - popup.offsetWidth - 4)}px`;
  popup.style.top = `${Math.min(at.y, window.innerHeight - popup.offsetHeight - 4)}px`;
}
