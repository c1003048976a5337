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
    const line = text.replace(/\s+/g, "");
    const [date] = datesIn(line);
    if (date !== undefined && date.year !== null && date.day !== null && (isLabelled || date.text === line)) {
      return { row, text, date: firstDayOf(date, date.year) };
    }
  }
  return null;
}
