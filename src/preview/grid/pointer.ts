import type { CellPlace } from "./geometry";
import type { SheetTable } from "./table";

export interface PointerEvents {
  press(place: CellPlace, extend: boolean): void;
  drag(place: CellPlace): void;
  line(lines: "rows" | "columns", index: number, extend: boolean): void;
  all(): void;
  edit(): void;
  menu(at: { x: number; y: number }): void;
}

/** The mouse on the table: pressing, dragging, headings, double click, context menu. The focus stays in the editor. */
export function connectPointer(table: SheetTable, events: PointerEvents): void {
  let isDragging = false;
  table.element.addEventListener("mousedown", (event) => {
    if (!(event.target instanceof Element)) return;
    event.preventDefault();
    if (event.button !== 0) return;
    const place = table.placeOf(event.target);
    if (place) {
      isDragging = !event.shiftKey;
      events.press(place, event.shiftKey);
      return;
    }
    pressHeading(event.target, event.shiftKey, events);
  });
  table.element.addEventListener("mouseover", (event) => {
    if (!isDragging || event.buttons !== 1 || !(event.target instanceof Element)) return;
    const place = table.placeOf(event.target);
    if (place) events.drag(place);
  });
  document.addEventListener("mouseup", () => {
    isDragging = false;
  });
  table.element.addEventListener("dblclick", (event) => {
    if (event.target instanceof Element && table.placeOf(event.target)) events.edit();
  });
  table.element.addEventListener("contextmenu", (event) => {
    if (!(event.target instanceof Element)) return;
    event.preventDefault();
    const place = table.placeOf(event.target);
    if (place) {
      const isSelected = event.target.closest("td")?.getAttribute("aria-selected") === "true";
      if (!isSelected) events.press(place, false);
    } else {
      pressHeading(event.target, false, events);
    }
    events.menu({ x: event.clientX, y: event.clientY });
  });
}

function pressHeading(target: Element, extend: boolean, events: PointerEvents): void {
  const heading = target.closest("th");
  if (heading?.dataset.row !== undefined) events.line("rows", Number(heading.dataset.row), extend);
  else if (heading?.dataset.column !== undefined) events.line("columns", Number(heading.dataset.column), extend);
  else events.all();
}
