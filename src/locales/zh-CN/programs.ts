import { cli } from "./cli";
import { preview } from "./preview";

/** The Chinese texts of the programs beside the pane: the preview and check. */
export const programTexts = { ...preview, ...cli };
