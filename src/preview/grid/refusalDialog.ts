import { showDialog } from "../dialog";
import { text } from "../text";
import type { Refusal } from "./session";

/** What may become of a text that was refused. */
export interface RefusedText {
  /** Takes it all the same, where the rule only warns. */
  insist(): void;
  /** The old contents stay. */
  giveUp(): void;
}

/** Tells why an edit was refused. A refused text stays in the cell to be corrected, unless the person gives it up or insists. */
export function showRefusal(refusal: Refusal, closed: () => void, refused?: RefusedText): void {
  if (!refused) {
    showDialog(refusal.title, refusal.message, [{ label: text("preview.ok"), role: "default" }], closed);
    return;
  }
  const first =
    refusal.style === "Stop" ? { label: text("preview.retry") } : { label: text("preview.takeIt"), choose: () => refused.insist() };
  const buttons = [
    { ...first, role: "default" as const },
    { label: text("preview.giveUp"), role: "cancel" as const, choose: () => refused.giveUp() },
  ];
  showDialog(refusal.title, refusal.message, buttons, closed);
}
