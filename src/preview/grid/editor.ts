import type { EditMode } from "./keys";

export interface EditorEvents {
  /** Asked before the first character; false refuses and drops it. */
  begins(): boolean;
  /** The cell's contents as they are edited. */
  contents(): string;
  /** The mode changed: typing, editing, or back to ready. */
  modeChanged(mode: EditMode): void;
}

/**
 * Where text is typed: a text box that always lies over the active cell and holds the focus, so that an input method
 * has somewhere to compose from its first key, and the formula bar, which shows the same text.
 */
export class CellEditor {
  readonly box = document.createElement("textarea");
  mode: EditMode = "ready";
  private isComposing = false;

  constructor(
    private readonly bar: HTMLInputElement,
    private readonly events: EditorEvents,
  ) {
    this.box.className = "cell-editor";
    this.box.rows = 1;
    this.box.spellcheck = false;
    this.box.autocomplete = "off";
    this.box.addEventListener("compositionstart", () => {
      this.isComposing = true;
      this.typed();
    });
    this.box.addEventListener("compositionend", () => {
      this.isComposing = false;
      this.typed();
    });
    this.box.addEventListener("input", () => this.typed());
    bar.addEventListener("focus", () => this.start("editing", this.events.contents(), bar));
    bar.addEventListener("input", () => {
      this.box.value = bar.value;
    });
  }

  get text(): string {
    return this.box.value;
  }

  /** True while the input method shows letters that are not yet words: nothing may be entered then. */
  get isComposingText(): boolean {
    return this.isComposing;
  }

  /** Begins to edit with a text; the caret stands behind it. */
  start(mode: "typing" | "editing", text: string, focus: HTMLElement = this.box): void {
    if (this.mode !== "ready") {
      this.setMode(mode);
      return;
    }
    if (!this.events.begins()) {
      this.focus();
      return;
    }
    this.box.value = text;
    this.bar.value = text;
    this.setMode(mode);
    focus.focus({ preventScroll: true });
    if (focus === this.box) this.box.setSelectionRange(text.length, text.length);
    this.grow();
  }

  /** Puts a line break at the caret (Alt+Enter). */
  insertLineBreak(): void {
    this.box.setRangeText("\n", this.box.selectionStart, this.box.selectionEnd, "end");
    this.typed();
  }

  /** Ends editing; the caller has taken the text, or drops it. */
  end(): void {
    this.box.value = "";
    this.isComposing = false;
    if (this.mode !== "ready") this.setMode("ready");
    this.box.style.minWidth = "";
    this.box.style.minHeight = "";
  }

  focus(): void {
    this.box.focus({ preventScroll: true });
  }

  /** Goes on behind the text, after a message was answered. */
  resume(): void {
    this.focus();
    this.box.setSelectionRange(this.text.length, this.text.length);
  }

  private typed(): void {
    if (this.mode === "ready") {
      if (this.box.value === "" && !this.isComposing) return;
      if (!this.events.begins()) {
        this.box.value = "";
        this.box.blur();
        this.focus();
        return;
      }
      this.setMode("typing");
    }
    this.bar.value = this.box.value;
    this.grow();
  }

  private setMode(mode: EditMode): void {
    this.mode = mode;
    this.box.classList.toggle("is-editing", mode !== "ready");
    this.events.modeChanged(mode);
  }

  /** The box grows with its text, as Excel's does. */
  private grow(): void {
    this.box.style.minWidth = "0";
    this.box.style.minHeight = "0";
    this.box.style.minWidth = `${Math.min(this.box.scrollWidth + 12, 480)}px`;
    this.box.style.minHeight = `${this.box.scrollHeight}px`;
  }
}
