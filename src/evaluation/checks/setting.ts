import type { Scheme, Severity } from "../model";
import type { CheckId } from "./ids";

/** The setting of a check: its own, else that of its family, else (H and I) that of the report's text as a whole, which is T. */
export function settingOf({ checks }: Scheme, id: CheckId): Severity | "off" | undefined {
  const family = id.charAt(0);
  return checks[id] ?? checks[family] ?? (family === "H" || family === "I" ? checks["T"] : undefined);
}

/** Whether the scheme switches a check off, so that what it would tell is left to others. */
export function isOff(scheme: Scheme, id: CheckId): boolean {
  return settingOf(scheme, id) === "off";
}
