/** Days without a clock: Excel serial numbers and YYYY-MM-DD, which compare as texts. */

/** The day of a serial number of Excel's 1900 date system; null outside 1900-03-01 … 9999-12-31. */
export function dateFromSerial(serial: number): string | null {
  // Up to serial 60 Excel counts a 29 February 1900 that never was; no form of ours speaks of those days.
  if (!(serial >= 61 && serial < 2958466)) {
    return null;
  }
  // Days since 0000-03-01, the start of a 400-year cycle whose years end in February.
  const day = Math.floor(serial) + 693899;
  const era = Math.floor(day / 146097);
  const dayOfEra = day - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/** YYYY-MM-DD, or null for a day that does not exist. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) {
    return null;
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The number of days that a month has. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
