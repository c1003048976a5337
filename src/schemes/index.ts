/** Scoring schemes: data, checked on load. */
export { builtInSchemes, loadScheme, type SchemeSummary } from "./builtIn";
export { carryOver, type LostCell } from "./carryOver";
export { compareSchemes, type SchemeChange } from "./compare";
export { fingerprint } from "./fingerprint";
export { forNewYear } from "./newYear";
export { parseScheme, type ParsedScheme, type SchemeFault } from "./parseScheme";
export { blankScheme, copyScheme } from "./newScheme";
export { isRule } from "./isRule";
export { ruleTemplate } from "./ruleTemplates";
export { openScheme, schemeFileName, schemeFileText, type OpenedScheme } from "./schemeFile";
export { schemeFingerprint, sealHolds, sealScheme } from "./seal";
export { parseSubmission, type ParsedSubmission } from "./parseSubmission";
export { uniqueByKey } from "./uniqueByKey";
