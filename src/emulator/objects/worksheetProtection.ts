import type { Sheet } from "../../workbook";
import { optional, recordArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { HostObject } from "./hostObject";

/** Excel.WorksheetProtection. Passwords are taken and not kept: the model of the workbook has none. */
export class WorksheetProtection extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  get options(): Record<string, boolean | string> | null {
    return this.sheet.protection?.options ?? null;
  }

  /** "Fails if the worksheet has already been protected." Source: @types/office-js; the code is [inferred]. */
  protect(options: unknown): void {
    this.host.refuseIfReadOnly();
    if (this.sheet.protection) throw new HostError("InvalidOperation", "The sheet is protected already.");
    const given = Object.entries(optional(options, recordArgument, "options", {}));
    const kept = given.filter(
      (entry): entry is [string, boolean | string] => typeof entry[1] === "boolean" || typeof entry[1] === "string",
    );
    this.sheet.protection = { options: Object.fromEntries(kept) };
    this.host.lookChanged(this.sheet);
  }

  unprotect(): void {
    this.host.refuseIfReadOnly();
    delete this.sheet.protection;
    this.host.lookChanged(this.sheet);
  }
}
