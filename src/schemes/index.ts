/** Scoring schemes: data, checked on load. */
export { builtInSchemes, loadScheme, type SchemeSummary } from "./builtIn";
export { fingerprint } from "./fingerprint";
export { parseScheme, type ParsedScheme, type SchemeFault } from "./parseScheme";
export { parseSubmission, type ParsedSubmission } from "./parseSubmission";
