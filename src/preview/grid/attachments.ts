import type { DataValidation } from "../../workbook";
import { text } from "../text";
import type { EditMode } from "./keys";
import type { Overlay } from "./overlay";

/** What stands beside the active cell: the button of its drop-down and the note that its validation prompts with. */
export class CellAttachments {
  private readonly button = document.createElement("button");
  private readonly note = document.createElement("div");

  constructor(
    private readonly overlay: Overlay,
    scroller: HTMLElement,
    private readonly editorBox: HTMLElement,
    openList: () => void,
  ) {
    this.note.className = "input-note";
    this.note.id = "input-note";
    this.note.setAttribute("role", "note");
    this.button.type = "button";
    this.button.className = "drop-down";
    this.button.tabIndex = -1;
    this.button.title = text("preview.dropDown");
    this.button.setAttribute("aria-label", text("preview.dropDown"));
    // The focus stays in the editor, so that Esc from the list leads back to the cell.
    this.button.addEventListener("pointerdown", (event) => event.preventDefault());
    this.button.addEventListener("click", openList);
    scroller.append(this.button, this.note);
  }

  show(cell: HTMLElement | undefined, validation: DataValidation | undefined, mode: EditMode): void {
    const hasList = validation?.rule.type === "list" && validation.rule.inCellDropDown;
    const prompt = mode === "editing" ? undefined : validation?.prompt;
    this.button.hidden = !cell || !hasList;
    this.note.hidden = !cell || !prompt;
    if (cell && hasList) this.overlay.placeBeside(this.button, cell, "right");
    if (cell && prompt) {
      const title = document.createElement("strong");
      title.textContent = prompt.title;
      this.note.replaceChildren(title, prompt.message);
      this.overlay.placeBeside(this.note, cell, "below");
      this.editorBox.setAttribute("aria-describedby", this.note.id);
    } else {
      this.editorBox.removeAttribute("aria-describedby");
    }
  }
}
