/** Faults of the host, told by code: Office's messages are localised and not meant for people (OfficeDev/office-js-docs-pr docs/testing/application-specific-api-error-handling.md). */
import { say, type Locale } from "../locales";
import type { HostFault } from "./formWorkbook";

/** Codes that have a text of their own in locales/ (host.<code>.what and .todo); every other code is told as "unknown". */
export const knownCodes = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidReference",
  "InactiveWorkbook",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "MemoryLimitReached",
  "ActivityLimitReached",
  "RequestAborted",
  "ServiceNotAvailable",
  "ApiNotFound",
  "UnsupportedSheet",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "Disconnected",
  "InvalidSelection",
  // Ours: what only the add-in can find.
  "NoForm",
  "NoDraft",
  "MissingSheet",
  "NotWritten",
  "NothingToRestore",
  "PlaceGone",
  "PlaceHidden",
  "RowGone",
  "UnfinishedLayout",
  "PartNotLoaded",
  "EmptySelection",
  "SelectionTooLarge",
] as const;
export type KnownCode = (typeof knownCodes)[number];

export class HostFaultError extends Error implements HostFault {
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`Excel answered ${code}`, options);
    this.name = "HostFaultError";
  }
}

export function isHostFault(error: unknown): error is HostFault {
  return error instanceof HostFaultError;
}

/** Any error of a batch as a fault with a code; an error of our own code (a bug) is passed on unchanged. */
export function asHostFault(error: unknown): unknown {
  if (error instanceof HostFaultError) return error;
  // A part of the add-in that is loaded when needed did not arrive: webpack's name for it (https://webpack.js.org/guides/lazy-loading/).
  if (error instanceof Error && error.name === "ChunkLoadError") return new HostFaultError("PartNotLoaded", { cause: error });
  return error instanceof OfficeExtension.Error ? new HostFaultError(error.code, { cause: error }) : error;
}

/** What happened, and what to do; both in plain words. */
export function faultText(fault: HostFault, locale: Locale): { what: string; todo: string } {
  const known = knownCodes.find((code) => code === fault.code);
  return known === undefined
    ? { what: say("host.unknown.what", locale), todo: say("host.unknown.todo", locale) }
    : { what: say(`host.${known}.what`, locale), todo: say(`host.${known}.todo`, locale) };
}
