/** Office.js: the only folder that says Excel or Office. */
import { createFormWorkbook } from "./formWorkbookOverOffice";

export type { ChangedOutput, FormReading, FormWorkbook, HostFault, ScoringOutcome } from "./formWorkbook";
export { createFormWorkbook };
export { displayLanguage, isDarkTheme, officeReady } from "./environment";
export { faultText, isHostFault } from "./hostFault";
export { associateRibbon, type RibbonActions } from "./ribbon";
