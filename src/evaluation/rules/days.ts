import { isoDate } from "../quantity/calendar";
import { decimal, toNumber } from "../rounding";

/** A day that may lack its year. */
interface YearlessDay {
  year: number | null;
  month: number;
  day: number;
}

/** The day as YYYY-MM-DD, in the given year where it names none; the month's last day where the month has no such day. */
export function dayIn({ year, month, day }: YearlessDay, givenYear: number): string | null {
  return isoDate(year ?? givenYear, month, day) ?? lastDay(year ?? givenYear, month);
}

/** Calendar days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Months from one day to a later one: whole months, and the part of the month that has begun. A month after a month's last day is the
 * next month's last day.
 */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [partsOf(from), partsOf(to)];
  const apart = (end.year - start.year) * 12 + end.month - start.month;
  const whole = monthsLater(from, apart) > to ? apart - 1 : apart;
  const begun = monthsLater(from, whole);
  const part = decimal(daysBetween(begun, to)).div(daysBetween(begun, monthsLater(from, whole + 1)));
  return toNumber(part.plus(whole));
}

function monthsLater(from: string, months: number): string {
  const { year, month, day } = partsOf(from);
  const later = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(later / 12), (later % 12) + 1];
  const last = lastDay(laterYear, laterMonth) ?? from;
  return from === lastDay(year, month) ? last : (isoDate(laterYear, laterMonth, day) ?? last);
}

function lastDay(year: number, month: number): string | null {
  return [31, 30, 29, 28].map((day) => isoDate(year, month, day)).find((day) => day !== null) ?? null;
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

/** Days since 0000-03-01: years that begin in March end with the leap day. */
function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date);
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - 1;
}
