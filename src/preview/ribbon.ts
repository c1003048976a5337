import { text } from "./text";

export interface RibbonActions {
  openPane(): void;
  checkAndScore(): void;
  newWorkbook(): void;
  openFile(file: File): void;
  saveFile(): void;
  fillSample(): void;
  setPaneWidth(pixels: number): void;
  setPaneLanguage(languageTag: string): void;
}

/** The add-in's two ribbon buttons as Excel shows them, and what the preview has besides: files, the sample, the pane's looks. */
export function buildRibbon(place: HTMLElement, actions: RibbonActions): void {
  place.setAttribute("aria-label", text("preview.ribbon"));
  const addin = group(
    button(text("preview.openPane"), actions.openPane),
    button(text("preview.checkAndScore"), actions.checkAndScore, "primary"),
  );
  const files = group(
    button(text("preview.newWorkbook"), actions.newWorkbook),
    ...filePicker(actions),
    button(text("preview.saveFile"), actions.saveFile),
    button(text("preview.fillSample"), actions.fillSample),
  );
  const pane = group(
    choice(text("preview.paneWidth"), [
      { label: "350", choose: () => actions.setPaneWidth(350) },
      { label: "320", choose: () => actions.setPaneWidth(320) },
    ]),
    choice(text("preview.paneLanguage"), [
      { label: text("preview.chinese"), choose: () => actions.setPaneLanguage("zh-CN") },
      { label: text("preview.english"), choose: () => actions.setPaneLanguage("en-US") },
    ]),
  );
  place.replaceChildren(addin, files, pane);
}

function group(...elements: HTMLElement[]): HTMLElement {
  const element = document.createElement("div");
  element.className = "group";
  element.append(...elements);
  return element;
}

function button(label: string, act: () => void, className = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.className = className;
  element.addEventListener("click", act);
  return element;
}

/** A file box cannot be styled: a button presses it. */
function filePicker({ openFile }: RibbonActions): HTMLElement[] {
  const box = document.createElement("input");
  box.type = "file";
  box.accept = ".xlsx";
  box.hidden = true;
  box.setAttribute("aria-label", text("preview.openFile"));
  box.addEventListener("change", () => {
    const file = box.files?.[0];
    // The same file may be opened again.
    box.value = "";
    if (file) openFile(file);
  });
  return [button(text("preview.openFile"), () => box.click()), box];
}

function choice(label: string, options: { label: string; choose(): void }[]): HTMLElement {
  const element = document.createElement("label");
  const select = document.createElement("select");
  select.append(...options.map((option) => new Option(option.label)));
  select.addEventListener("change", () => options[select.selectedIndex]?.choose());
  element.append(`${label} `, select);
  return element;
}
