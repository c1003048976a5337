import { commandOf, type Key } from "../../../src/preview/grid/keys";

function key(name: string, held: Partial<Key> = {}): Key {
  return { key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held };
}

describe("keys while nothing is typed", () => {
  test.each([
    [key("ArrowDown"), { kind: "move", direction: "down", extend: false }],
    [key("ArrowLeft", { shiftKey: true }), { kind: "move", direction: "left", extend: true }],
    [key("ArrowRight", { ctrlKey: true }), { kind: "jump", direction: "right", extend: false }],
    [key("Enter"), { kind: "enter", direction: "down" }],
    [key("Enter", { shiftKey: true }), { kind: "enter", direction: "up" }],
    [key("Tab"), { kind: "enter", direction: "right" }],
    [key("Tab", { shiftKey: true }), { kind: "enter", direction: "left" }],
    [key("Home", { ctrlKey: true }), { kind: "goTo", target: "sheetStart", extend: false }],
    [key("PageDown", { shiftKey: true }), { kind: "page", direction: "down", extend: true }],
    [key("F2"), { kind: "edit" }],
    [key("Delete"), { kind: "clear" }],
    [key("Backspace"), { kind: "editEmpty" }],
    [key("ArrowDown", { altKey: true }), { kind: "dropDown" }],
    [key("z", { ctrlKey: true }), { kind: "undo" }],
    [key("F6"), { kind: "nextRegion", back: false }],
  ])("%o asks for %o", (pressed, command) => {
    expect(commandOf(pressed, "ready")).toEqual(command);
  });

  test("letters and the clipboard's keys are left to the browser", () => {
    expect(commandOf(key("9"), "ready")).toBeUndefined();
    expect(commandOf(key("c", { ctrlKey: true }), "ready")).toBeUndefined();
    expect(commandOf(key("v", { ctrlKey: true }), "ready")).toBeUndefined();
  });
});

describe("keys while a text is typed", () => {
  test("arrows enter what is typed over a cell, and move within the text after F2", () => {
    expect(commandOf(key("ArrowRight"), "typing")).toEqual({ kind: "enter", direction: "right" });
    expect(commandOf(key("ArrowRight"), "editing")).toBeUndefined();
  });

  test("Delete, Home and Ctrl+Z belong to the text", () => {
    expect(commandOf(key("Delete"), "typing")).toBeUndefined();
    expect(commandOf(key("Home"), "editing")).toBeUndefined();
    expect(commandOf(key("z", { ctrlKey: true }), "editing")).toBeUndefined();
  });

  test("Alt+Enter breaks the line, Esc gives up", () => {
    expect(commandOf(key("Enter", { altKey: true }), "typing")).toEqual({ kind: "lineBreak" });
    expect(commandOf(key("Escape"), "editing")).toEqual({ kind: "cancel" });
  });
});

test.each(["ready", "typing", "editing"] as const)("keys of an input method never reach the grid (%s)", (mode) => {
  for (const name of ["Enter", "Escape", "Tab", "ArrowDown", "Backspace", "F2"]) {
    expect(commandOf(key(name, { isComposing: true }), mode)).toBeUndefined();
    expect(commandOf(key(name, { keyCode: 229 }), mode)).toBeUndefined();
  }
});
