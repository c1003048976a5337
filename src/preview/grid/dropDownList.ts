import { openPopup, type PopupItem } from "./popup";
import type { CellPlace } from "./geometry";
import type { GridSession, Refusal } from "./session";
import { listItems, validationAt } from "./validation";

/** The list of a cell's validation, to be put below the cell; undefined where there is none or the cell is locked. */
export function dropDownList(
  session: GridSession,
  place: CellPlace,
  label: string,
  done: (refusal: Refusal | undefined) => void,
  closed: () => void,
): HTMLElement | undefined {
  const items = listItems(session.workbook, session.sheet, validationAt(session.sheet, place));
  if (items.length === 0 || session.lockedReason(place)) return undefined;
  const current = session.contentsOf(place);
  const choices = items.map((item): PopupItem => ({
    label: item,
    isSelected: item === current,
    choose: () => done(session.type(place, item)),
  }));
  return openPopup("listbox", label, choices, closed);
}
