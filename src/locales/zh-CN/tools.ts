import { importTable } from "./importTable";
import { newVersion } from "./newVersion";
import { ownIndicators } from "./ownIndicators";
import { schemeDesk } from "./schemeDesk";

/** The Chinese texts of the pane's tools. */
export const toolTexts = { ...importTable, ...schemeDesk, ...newVersion, ...ownIndicators };
