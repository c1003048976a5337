import type { FormatPart } from "./sections";

export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const monthNames = "January February March April May June July August September October November December".split(" ");
const dayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const millisecondsOfDay = 86_400_000;

export function isDateFormat(parts: FormatPart[]): boolean {
  return parts.some((part) => part.kind === "date");
}

/**
 * A 1900-system serial as a date. Excel takes 1900 for a leap year, so that serial 60 is 29 February 1900 and serials
 * below it are a day off from the calendar (support.microsoft.com "Excel incorrectly assumes that the year 1900 is a leap year").
 */
export function datePartsOf(serial: number): DateParts {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const time = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
  if (days === 60) return { year: 1900, month: 2, day: 29, ...time };
  if (days === 0) return { year: 1900, month: 1, day: 0, ...time };
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}

/** A serial by one section of a date or time format. */
export function formatDate(serial: number, parts: FormatPart[]): string {
  const date = datePartsOf(serial);
  const twelveHours = parts.some((part) => part.kind === "date" && part.pattern.includes("/"));
  return parts
    .map((part, index) => {
      if (part.kind === "literal") return part.text;
      if (part.kind !== "date") return "";
      return isMinutes(parts, index) ? padded(date.minute, part.pattern) : datePiece(part.pattern, serial, date, twelveHours);
    })
    .join("");
}

/** "m" means minutes right after hours or right before seconds, and months otherwise. */
function isMinutes(parts: FormatPart[], index: number): boolean {
  const part = parts[index];
  if (part?.kind !== "date" || !/^m{1,2}$/i.test(part.pattern)) return false;
  const before = parts
    .slice(0, index)
    .reverse()
    .find((other) => other.kind === "date");
  const after = parts.slice(index + 1).find((other) => other.kind === "date");
  return (before?.kind === "date" && /^h/i.test(before.pattern)) || (after?.kind === "date" && /^s/i.test(after.pattern));
}

function datePiece(pattern: string, serial: number, date: DateParts, twelveHours: boolean): string {
  const letter = pattern.charAt(0).toLowerCase();
  if (pattern.includes("/")) return date.hour < 12 ? (pattern.split("/")[0] ?? "") : (pattern.split("/")[1] ?? "");
  if (letter === "y") return pattern.length <= 2 ? String(date.year % 100).padStart(2, "0") : String(date.year);
  if (letter === "m") return pattern.length <= 2 ? padded(date.month, pattern) : named(monthNames, date.month - 1, pattern);
  if (letter === "d") return pattern.length <= 2 ? padded(date.day, pattern) : named(dayNames, (Math.floor(serial) + 6) % 7, pattern);
  if (letter === "h") return padded(twelveHours ? date.hour % 12 || 12 : date.hour, pattern);
  return padded(date.second, pattern);
}

function padded(value: number, pattern: string): string {
  return String(value).padStart(Math.min(pattern.length, 2), "0");
}

function named(names: string[], index: number, pattern: string): string {
  const name = names[index] ?? "";
  return pattern.length === 3 ? name.slice(0, 3) : name;
}
