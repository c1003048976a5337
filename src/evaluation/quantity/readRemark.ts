import type { RawCell } from "../model";
import { decimalText } from "../rounding";
import { emptySigns } from "./words";

/** A cell of free text, such as a reason, as its text; empty where it holds only a sign, or 无, for nothing. Figures in it are not looked at. */
export function readRemark(raw: RawCell | undefined): string {
  const value = typeof raw === "object" ? raw.value : (raw ?? "");
  const text = typeof value === "number" ? decimalText(value) : String(value).trim();
  return emptySigns.has(text) || text === "无" ? "" : text;
}
