/** A date in running text. What the text leaves away is null: the year of 2月21日, the day of 2021年12月. */
export interface TextDate {
  start: number;
  end: number;
  text: string;
  year: number | null;
  month: number;
  day: number | null;
}

const inWords = "(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?:份|(?<day>\\d{1,2})[日号]|(?<last>底|末))?";
const inFigures = "(?<numericYear>\\d{4})(?<mark>[-./])(?<numericMonth>\\d{1,2})\\k<mark>(?<numericDay>\\d{1,2})(?!\\d)";
const endOfYear = "(?<endingYear>\\d{4})年(?:年?底|年?末)";
const pattern = new RegExp(`(?<![\\d.])(?:${inWords}|${inFigures}|${endOfYear})`, "g");
const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The dates of a text without white space, in order. Linear in the text. */
export function datesIn(text: string): TextDate[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found, groups = {} }): TextDate[] => {
    const year = groups["year"] ?? groups["numericYear"] ?? groups["endingYear"];
    const month = groups["endingYear"] === undefined ? Number(groups["month"] ?? groups["numericMonth"]) : 12;
    const lastDay = daysOfMonths[month - 1];
    const written = groups["day"] ?? groups["numericDay"];
    const isLast = groups["last"] !== undefined || groups["endingYear"] !== undefined;
    const day = written === undefined ? (isLast ? (lastDay ?? null) : null) : Number(written);
    if (lastDay === undefined || (day !== null && (day < 1 || day > lastDay))) {
      return [];
    }
    return [{ start: index, end: index + found.length, text: found, year: year === undefined ? null : Number(year), month, day }];
  });
}

/** The dates with the years that they leave away: that of the date before, else the given one. */
export function withYears(dates: readonly TextDate[], year: number): (TextDate & { year: number })[] {
  let last = year;
  return dates.map((date) => {
    last = date.year ?? last;
    return { ...date, year: last };
  });
}

/** 2021-12-05; a month without a day counts to its end. */
export function lastDayOf({ month, day }: TextDate, year: number): string {
  return [year, twoDigits(month), twoDigits(day ?? daysOfMonths[month - 1] ?? 31)].join("-");
}

/** 2021-12-05; a month without a day counts from its beginning. */
export function firstDayOf({ month, day }: TextDate, year: number): string {
  return [year, twoDigits(month), twoDigits(day ?? 1)].join("-");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
