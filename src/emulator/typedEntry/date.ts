import type { EntryOptions } from "./entry";

/** A date or time as typed: a serial of the 1900 system and the format that a General cell takes on for it. */
export interface TypedDate {
  value: number;
  numberFormat: string;
}

interface Pattern {
  shape: RegExp;
  /** Who may type it: Chinese forms are read for a person only, US order for an add-in only. */
  by: "both" | EntryOptions["typedBy"];
  numberFormat: Record<EntryOptions["typedBy"], string>;
}

const DAY = { person: "yyyy/m/d", addin: "m/d/yyyy" };
const CHINESE_DAY = { person: 'yyyy"年"m"月"d"日"', addin: 'yyyy"年"m"月"d"日"' };
const MONTH = { person: 'yyyy"年"m"月"', addin: "mmm-yy" };
const DAY_OF_YEAR = { person: 'm"月"d"日"', addin: "d-mmm" };

/**
 * What counts as a date. Order and formats are those of the Windows regions Chinese (China) and English (United States);
 * sources: support.microsoft.com "Stop automatically changing numbers to dates", "Format a date the way you want"; that
 * "1-2" and "1/2" become 1月2日: nctoro.com, "excel输进数字为什么会变". A space before it keeps it text: exceldemy.com,
 * "How to stop Excel from changing numbers to dates".
 */
const PATTERNS: Pattern[] = [
  { shape: /^(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<day>\d{1,2})$/, by: "both", numberFormat: DAY },
  { shape: /^(?<year>\d{2})([-/])(?<month>\d{1,2})\2(?<day>\d{1,2})$/, by: "person", numberFormat: DAY },
  { shape: /^(?<month>\d{1,2})([-/])(?<day>\d{1,2})\2(?<year>\d{2}|\d{4})$/, by: "addin", numberFormat: DAY },
  { shape: /^(?<year>\d{4}|\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, by: "person", numberFormat: CHINESE_DAY },
  { shape: /^(?<year>\d{4}|\d{2})年(?<month>\d{1,2})月$/, by: "person", numberFormat: MONTH },
  { shape: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, by: "person", numberFormat: DAY_OF_YEAR },
  { shape: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/, by: "both", numberFormat: MONTH },
  { shape: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, by: "both", numberFormat: DAY_OF_YEAR },
];
const TIME = /^(?:(.+?) +)?(\d{1,2}):(\d{2})(?::(\d{2}))? *$/;

/** "2022-3-25", "2022年3月25日", "3/25", "2022-3", "12:30", "2022-3-25 8:00"; undefined where it is none. */
export function parseDate(text: string, options: EntryOptions): TypedDate | undefined {
  const time = TIME.exec(text);
  if (!time) return parseDay(text, options);
  const [, dayText, hours = "", minutes = "", seconds] = time;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400;
  if (dayText === undefined) return { value: fraction, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
  const day = parseDay(dayText, options);
  return day && { value: day.value + fraction, numberFormat: `${DAY[options.typedBy]} h:mm` };
}

function parseDay(text: string, { typedBy, year: currentYear }: EntryOptions): TypedDate | undefined {
  for (const { shape, by, numberFormat } of PATTERNS) {
    const parts = by === "both" || by === typedBy ? shape.exec(text)?.groups : undefined;
    if (!parts) continue;
    const year = parts["year"] === undefined ? currentYear : fullYear(parts["year"]);
    const value = dateSerial(year, Number(parts["month"]), Number(parts["day"] ?? 1));
    if (value !== undefined) return { value, numberFormat: numberFormat[typedBy] };
  }
  return undefined;
}

/** 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999. Source: learn.microsoft.com "How Excel works with two-digit year numbers". */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/**
 * Serial of a day in the 1900 date system; undefined for a day that does not exist or lies before 1900. Serial 60 is
 * 29 February 1900, which never was. Source: learn.microsoft.com "Excel incorrectly assumes that the year 1900 is a leap year".
 */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return serial < 61 ? serial - 1 : serial;
}
