import type { Sheet } from "../workbook";
import { openPopup } from "./grid/popup";
import { text } from "./text";

export interface SheetTabsEvents {
  sheets(): readonly Sheet[];
  active(): string;
  activate(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  copy(sheetId: string): void;
  remove(sheetId: string): void;
  add(): void;
  /** The focus goes back to the grid. */
  leave(): void;
}

/** The tabs of the visible sheets: a click brings one to the front, a double click renames it, a menu does the rest. */
export class SheetTabs {
  private look = "";

  constructor(
    private readonly list: HTMLElement,
    private readonly menuButton: HTMLButtonElement,
    addButton: HTMLButtonElement,
    private readonly events: SheetTabsEvents,
  ) {
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", text("preview.sheetTabs"));
    addButton.setAttribute("aria-label", text("preview.addSheet"));
    addButton.title = text("preview.addSheet");
    menuButton.setAttribute("aria-label", text("preview.sheetMenu"));
    menuButton.title = text("preview.sheetMenu");
    addButton.addEventListener("click", () => events.add());
    menuButton.addEventListener("click", () => this.openMenu());
    list.addEventListener("dblclick", () => this.startRenaming());
    this.refresh();
  }

  refresh(): void {
    const active = this.events.active();
    const shown = this.events.sheets().filter((sheet) => sheet.visibility === "Visible");
    const look = JSON.stringify(shown.map(({ id, name, tabColor }) => [id, name, tabColor]));
    // The same tabs stay: drawn anew between two clicks they would swallow the double click.
    if (look !== this.look) this.list.replaceChildren(...shown.map((sheet) => this.tabOf(sheet)));
    this.look = look;
    shown.forEach(({ id }, index) => {
      const tab = this.list.children[index];
      tab?.setAttribute("aria-selected", String(id === active));
      tab?.setAttribute("tabindex", id === active ? "0" : "-1");
    });
  }

  private tabOf(sheet: Sheet): HTMLElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", "scroller");
    tab.textContent = sheet.name;
    if (sheet.tabColor !== undefined) tab.style.boxShadow = `inset 0 3px ${sheet.tabColor}`;
    tab.addEventListener("click", () => this.events.activate(sheet.id));
    tab.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.events.activate(sheet.id);
      this.openMenu();
    });
    tab.addEventListener("keydown", (event) => this.tabKey(event, tab));
    return tab;
  }

  private tabKey(event: KeyboardEvent, tab: HTMLElement): void {
    const to = event.key === "ArrowRight" ? tab.nextElementSibling : event.key === "ArrowLeft" ? tab.previousElementSibling : undefined;
    if (to instanceof HTMLElement) to.focus();
    else if (event.key === "F2") this.startRenaming();
    else if (event.key === "Escape") this.events.leave();
    else return;
    event.preventDefault();
  }

  private openMenu(): void {
    const sheetId = this.events.active();
    const items = [
      { label: text("preview.renameSheet"), choose: () => this.startRenaming() },
      { label: text("preview.copySheet"), choose: () => this.events.copy(sheetId) },
      { label: text("preview.deleteSheet"), choose: () => this.events.remove(sheetId) },
    ];
    const popup = openPopup("menu", text("preview.sheetMenu"), items, () => this.menuButton.focus());
    document.body.append(popup);
    const box = this.menuButton.getBoundingClientRect();
    popup.style.position = "fixed";
    popup.style.left = `${box.left}px`;
    popup.style.top = `${box.top - popup.offsetHeight - 4}px`;
  }

  /** The active tab becomes a text box; Enter takes the name, Esc leaves the old one. */
  startRenaming(): void {
    const sheet = this.events.sheets().find((candidate) => candidate.id === this.events.active());
    const tab = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!sheet || !tab) return;
    const box = document.createElement("input");
    box.value = sheet.name;
    box.setAttribute("aria-label", text("preview.sheetName"));
    let isDone = false;
    const finish = (takes: boolean): void => {
      if (isDone) return;
      isDone = true;
      this.look = "";
      if (takes && box.value !== sheet.name) this.events.rename(sheet.id, box.value);
      this.refresh();
      this.events.leave();
    };
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter") finish(true);
      else if (event.key === "Escape") finish(false);
    });
    box.addEventListener("blur", () => finish(true));
    tab.replaceWith(box);
    box.focus();
    box.select();
  }
}
