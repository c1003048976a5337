import type { Message } from "../messages";
import type { RawCell } from "../model";
import { asCellKeeps, decimal, decimalText, decimalsOf, roundTo, toNumber } from "../rounding";
import { dateFromSerial } from "./calendar";
import { decimalsOfFormat, meaningOfFormat } from "./numberFormat";
import type { Reading } from "./reading";
import type { Role } from "./front";
import { readText } from "./readText";

/**
 * Reads a cell as a person would. Never throws and never makes a figure of what is none; the cell itself stays in the reading.
 * A cell that is absent reads as empty.
 */
export function readCell(raw: RawCell | undefined, role: Role = "actual"): Reading {
  if (raw === undefined) {
    return { raw: null, text: "", notes: [], kind: "empty" };
  }
  const { value, numberFormat } = typeof raw === "object" ? raw : { value: raw, numberFormat: "General" };
  if (typeof value === "string") {
    return { raw, text: value.trim(), ...readText(value, role) };
  }
  if (typeof value === "number") {
    return readNumber(raw, value, numberFormat);
  }
  return { raw, text: value ? "TRUE" : "FALSE", notes: [], kind: "unreadable", why: "boolean" };
}

function readNumber(raw: RawCell, value: number, numberFormat: string): Reading {
  const text = decimalText(value);
  if (!(Math.abs(value) < 1e15)) {
    return { raw, text, notes: [], kind: "unreadable", why: "outOfRange" };
  }
  switch (meaningOfFormat(numberFormat)) {
    case "date": {
      const date = dateFromSerial(value);
      return date === null
        ? { raw, text, notes: [], kind: "unreadable", why: "outOfRange" }
        : { raw, text: date, notes: [], kind: "date", date };
    }
    case "percent": {
      const percent = asCellKeeps(toNumber(decimal(asCellKeeps(value)).times(100)));
      // A formula's 91.4297872340426% is shown as its format says, but never coarser than rates are compared.
      const shown = toNumber(roundTo(decimal(percent), Math.max(2, decimalsOfFormat(numberFormat))));
      const note: Message = { key: "reading.percentByFormat", values: {} };
      return { raw, text: `${decimalText(shown)}%`, notes: [note], ...quantity(percent, "%") };
    }
    case "plain":
      return { raw, text: decimalText(asCellKeeps(value)), notes: [], ...quantity(asCellKeeps(value), "") };
  }
}

function quantity(value: number, unit: string) {
  return { kind: "quantity", quantity: { value, unit }, decimals: decimalsOf(value) } as const;
}
