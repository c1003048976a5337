import { chineseNumber } from "./numbering";
import { datesIn, firstDayOf } from "./textDates";
import type { Paragraph } from "./readReport";

/** The date that the report bears, on its cover or below its last line. */
export interface WrittenDate {
  row: number;
  text: string;
  /** As 2022-01-12. */
  date: string;
}

const labelled = /^(?:报告|填报|填表|编制|撰写|提交)?\s{0,4}(?:日\s{0,6}期|时\s{0,6}间)\s{0,4}[:：]/;
/** A line of nothing but a date belongs to the report where it stands on the cover or at the end. */
const linesOfCover = 15;
const linesAtEnd = 10;
const longestLine = 40;

/** The first date on a line of its own; null where the report bears none. */
export function writtenDate(paragraphs: readonly Paragraph[]): WrittenDate | null {
  for (const [index, { row, text, cells }] of paragraphs.entries()) {
    const isLabelled = labelled.test(text);
    if (cells !== null || text.length > longestLine || (!isLabelled && index >= linesOfCover && index < paragraphs.length - linesAtEnd)) {
      continue;
    }
    const line = inFigures(text.replace(/\s+/g, ""));
    const [date] = datesIn(line);
    if (date !== undefined && date.year !== null && date.day !== null && (isLabelled || date.text === line)) {
      return { row, text, date: firstDayOf(date, date.year) };
    }
  }
  return null;
}

/** 二〇二一年三月十八日, as documents are dated that were written before GB/T 9704-2012. */
const inNumerals = /([一二三四五六七八九〇○零]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const digits = "〇一二三四五六七八九";

function inFigures(line: string): string {
  return line.replace(inNumerals, (_, year: string, month: string, day: string) => {
    const figures = [...year.replace(/[○零]/g, "〇")].map((digit) => digits.indexOf(digit)).join("");
    return `${figures}年${String(chineseNumber(month))}月${String(chineseNumber(day))}日`;
  });
}
