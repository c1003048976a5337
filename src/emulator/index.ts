/**
 * A stand-in for Excel beneath the real, unmodified office.js: for tests and for the preview. What it proves is our
 * behaviour against it, not Excel's. In Node, `./node` loads the library too.
 */
export { Emulator, type ScreenChange } from "./emulator";
export { connectHost, type HostBridge, type LibraryWithHostBridge } from "./hostConnection";
export {
  officeGlobal,
  type OfficeAround,
  type OfficeGlobal,
  type OfficeSettings,
  type RibbonAction,
  type RibbonEvent,
} from "./officeGlobal";
export { HostError, type HostErrorCode } from "./hostError";
export type { OrderedFault } from "./faults";
export type { RecordedRequest } from "./recording";
export { excel2021, isSetSupported, microsoft365, type RequirementSets } from "./requirementSets";
export type { Person, TypingOutcome } from "./person";
export { enterText, parseEntry, type Entry, type EntryOptions } from "./typedEntry";
export { columnCharacters, columnPoints, STANDARD_ROW_HEIGHT } from "./lines";
export * from "./edits";
