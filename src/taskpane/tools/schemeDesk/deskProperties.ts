import type { DraftWorkbook } from "../../../excel/draftWorkbook";
import type { Pane } from "../../pane";

/** What every part of the tool is given. */
export interface DeskProperties {
  pane: Pane;
  desk: DraftWorkbook;
  /** A job runs: nothing else may begin. */
  busy: boolean;
}
