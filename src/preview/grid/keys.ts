import type { Direction } from "./selection";

/** What a key asks of the grid. Where a key asks nothing, the browser's own handling stands (typing, Ctrl+C …). */
export type Command =
  | { kind: "move"; direction: Direction; extend: boolean }
  | { kind: "jump"; direction: Direction; extend: boolean }
  | { kind: "page"; direction: "up" | "down"; extend: boolean }
  /** Home: first column; Ctrl+Home: first cell; Ctrl+End: last used cell. */
  | { kind: "goTo"; target: "rowStart" | "sheetStart" | "sheetEnd"; extend: boolean }
  /** Enter and Tab: what was being typed is entered first. */
  | { kind: "enter"; direction: Direction }
  | { kind: "edit" }
  /** Backspace: an empty cell to type into; the old contents come back with Esc. */
  | { kind: "editEmpty" }
  | { kind: "clear" }
  | { kind: "cancel" }
  | { kind: "lineBreak" }
  | { kind: "dropDown" }
  | { kind: "selectAll" }
  | { kind: "undo" }
  | { kind: "contextMenu" }
  | { kind: "nextRegion"; back: boolean };

/**
 * ready: nothing is being typed. typing: typing over a cell, arrows enter it. editing: F2 or a double click, arrows move
 * within the text.
 */
export type EditMode = "ready" | "typing" | "editing";

export type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing"> & { keyCode?: number };

const arrows: Record<string, Direction> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/**
 * The command of a key, undefined where the grid leaves it alone. Keys of a Chinese input method belong to it: browsers
 * mark them by isComposing, and Safari the closing Enter by key code 229 only.
 */
export function commandOf(key: Key, mode: EditMode): Command | undefined {
  if (key.isComposing || key.keyCode === 229 || key.key === "Process") return undefined;
  return anyMode(key) ?? (mode === "ready" ? whenReady(key) : whileTyping(key, mode));
}

function anyMode(key: Key): Command | undefined {
  if (key.key === "Enter" && (key.altKey || key.ctrlKey || key.metaKey)) return undefined;
  if (key.key === "Enter") return { kind: "enter", direction: key.shiftKey ? "up" : "down" };
  if (key.key === "Tab" && !key.ctrlKey && !key.altKey) return { kind: "enter", direction: key.shiftKey ? "left" : "right" };
  if (key.key === "Escape") return { kind: "cancel" };
  if (key.key === "F6") return { kind: "nextRegion", back: key.shiftKey };
  if (key.key === "ArrowDown" && key.altKey) return { kind: "dropDown" };
  return undefined;
}

function whenReady(key: Key): Command | undefined {
  const extend = key.shiftKey;
  const control = key.ctrlKey || key.metaKey;
  const arrow = arrows[key.key];
  if (arrow) return { kind: control ? "jump" : "move", direction: arrow, extend };
  if (key.key === "PageUp" || key.key === "PageDown")
    return control ? undefined : { kind: "page", direction: key.key === "PageUp" ? "up" : "down", extend };
  if (key.key === "Home") return { kind: "goTo", target: control ? "sheetStart" : "rowStart", extend };
  if (key.key === "End" && control) return { kind: "goTo", target: "sheetEnd", extend };
  if (key.key === "F2") return { kind: "edit" };
  if (key.key === "Delete") return { kind: "clear" };
  if (key.key === "Backspace") return { kind: "editEmpty" };
  if (key.key === "ContextMenu" || (key.key === "F10" && key.shiftKey)) return { kind: "contextMenu" };
  if (control && key.key.toLowerCase() === "a") return { kind: "selectAll" };
  if (control && key.key.toLowerCase() === "z") return { kind: "undo" };
  return undefined;
}

function whileTyping(key: Key, mode: EditMode): Command | undefined {
  if (key.key === "Enter" && key.altKey) return { kind: "lineBreak" };
  const arrow = arrows[key.key];
  if (mode === "typing" && arrow && !key.shiftKey && !key.ctrlKey && !key.altKey) return { kind: "enter", direction: arrow };
  return undefined;
}
