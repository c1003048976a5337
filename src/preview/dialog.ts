/** What the person answered. */
export interface DialogButton {
  label: string;
  /** Also what Enter and Esc do, respectively. */
  role?: "default" | "cancel";
  choose?(): void;
}

/** A message in the page, as Excel's own alerts look: a title, a text and buttons. The focus returns to `closed`. */
export function showDialog(title: string, message: string, buttons: DialogButton[], closed: () => void): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "alert";
  // At once, not on the dialog's close event, which comes later than the next keystroke may.
  const answer = (button: DialogButton | undefined): void => {
    dialog.close();
    dialog.remove();
    button?.choose?.();
    closed();
  };
  const heading = document.createElement("h2");
  heading.id = "dialog-title";
  heading.textContent = title;
  dialog.setAttribute("aria-labelledby", heading.id);
  const text = document.createElement("p");
  text.textContent = message;
  const row = document.createElement("div");
  row.className = "buttons";
  for (const button of buttons) {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = button.label;
    element.autofocus = button.role === "default";
    element.addEventListener("click", () => answer(button));
    row.append(element);
  }
  dialog.append(heading, text, row);
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    answer(buttons.find((button) => button.role === "cancel"));
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
