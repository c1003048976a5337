import type { RibbonActions } from "../excel";
import type { Pane } from "./pane";

/** What the buttons of the ribbon do: the very job of the pane, which is shown meanwhile. */
export function ribbonActions(pane: Pane): RibbonActions {
  return { checkAndScore: () => pane.checkAndScore() };
}
