/** One entry of a menu or list. */
export interface PopupItem {
  label: string;
  isSelected?: boolean;
  isDisabled?: boolean;
  choose(): void;
}

/**
 * A list to choose from with mouse or keyboard: a drop-down (listbox) or a menu. Esc and a click elsewhere close it;
 * `closed` gets the focus back to where it was.
 */
export function openPopup(kind: "menu" | "listbox", label: string, items: PopupItem[], closed: () => void): HTMLElement {
  const popup = document.createElement("div");
  popup.className = "popup";
  popup.setAttribute("role", kind);
  popup.setAttribute("aria-label", label);
  const choices = items.map((item) => choiceOf(kind, item, close));
  popup.append(...choices);
  const usable = choices.filter((choice) => choice.getAttribute("aria-disabled") !== "true");

  function close(): void {
    if (!popup.isConnected) return;
    document.removeEventListener("pointerdown", closeFromOutside, true);
    popup.remove();
    closed();
  }
  function closeFromOutside(event: Event): void {
    if (!(event.target instanceof Node && popup.contains(event.target))) close();
  }
  popup.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const index = usable.findIndex((choice) => choice === document.activeElement);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) usable.at(to >= usable.length ? 0 : to)?.focus();
    else if (event.key === "Escape" || event.key === "Tab" || (event.key === "ArrowUp" && event.altKey)) close();
    else if (event.key === "Enter" || event.key === " ") usable[index]?.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener("pointerdown", closeFromOutside, true);
  // The popup is put into the page by the caller; its first choice takes the focus then.
  queueMicrotask(() => (choices.find((choice) => choice.getAttribute("aria-selected") === "true") ?? usable[0])?.focus());
  return popup;
}

function choiceOf(kind: "menu" | "listbox", item: PopupItem, close: () => void): HTMLElement {
  const choice = document.createElement("div");
  choice.setAttribute("role", kind === "menu" ? "menuitem" : "option");
  choice.tabIndex = -1;
  choice.textContent = item.label;
  if (kind === "listbox") choice.setAttribute("aria-selected", String(item.isSelected === true));
  if (item.isDisabled === true) choice.setAttribute("aria-disabled", "true");
  else
    choice.addEventListener("click", () => {
      close();
      item.choose();
    });
  return choice;
}
