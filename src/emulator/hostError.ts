/**
 * Codes of Excel's own refusals. Source: learn.microsoft.com "Error handling with the application-specific JavaScript
 * APIs", table of error messages.
 */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "ServiceNotAvailable"
  | (string & {});

/** A refusal of the host: ends the batch at the action that caused it. The message is for developers, as Excel's own is. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
