import { cutOffDates, type CutOffDate } from "../../report/cutOffDates";
import { partYearFigures } from "../../report/partYears";
import { quote } from "../../report/quote";
import type { Check, CheckContext, Finding } from "../context";
import { datedAfterReport } from "./cutOffs";

/** What is counted up to another day on purpose: the work of the evaluation itself. */
const evaluationWork = /问卷|收回|自评工作|评价工作|报送/;
/** A figure of the year before stands there to compare with. */
const comparing = /上年|去年|同期|较|相比|期初|年初/;

/**
 * G3 截至日: figures as of a day (截至, 截止) that is not the end of the evaluated year, as of the end of the year before with neither a comparison nor the year itself behind it, or of a part of
 * the year (上半年, 前三季度, 1-11月) that are not followed by the rest of it. A month without a day counts to its end: 截至12月 is right. Older days are history.
 * Once a sentence; a day after the report's date is G2. Source: list of checks, G3.
 */
export const g3: Check = {
  id: "G3",
  severity: "warning",
  run: (context) => {
    const told = new Set<number>();
    return [...notAtYearEnd(context), ...ofPartOfYear(context)].flatMap(({ sentence, ...finding }) => {
      if (told.has(sentence)) {
        return [];
      }
      told.add(sentence);
      return [finding];
    });
  },
};

type SentenceFinding = Finding & { sentence: number };

function notAtYearEnd(context: CheckContext): SentenceFinding[] {
  const { report, year } = context;
  const end = `${year}-12-31`;
  const later = new Set(datedAfterReport(context).cutOffs.map(({ sentence }) => sentence.index));
  return cutOffDates(report.sentences, year)
    .filter((cutOff) => isOutOfPlace(cutOff, year) && !later.has(cutOff.sentence.index))
    .map(({ row, sentence, text, start, end: stop }) => ({
      sentence: sentence.index,
      place: { part: "report", row },
      seen: quote(sentence.text, start, stop),
      expected: end,
      message: { key: "check.G3.cutOff", values: { text, end } },
    }));
}

/** How much of the sentence on either side says what the day is for. */
const surroundings = 40;

function isOutOfPlace({ date, sentence, start, end }: CutOffDate, year: number): boolean {
  const around = sentence.text.slice(Math.max(0, start - surroundings), end + surroundings);
  const isYearEnd = date.month === 12 && (date.day === null || date.day === 31);
  if (evaluationWork.test(around) || (date.year === year && isYearEnd)) {
    return false;
  }
  const isFormer = date.year === year - 1 && isYearEnd;
  // 截至2021年底完成…；2022年完成…: the year itself follows.
  return date.year >= year || (isFormer && !comparing.test(around) && !sentence.text.slice(end).includes(`${year}年`));
}

function ofPartOfYear({ report, year }: CheckContext): SentenceFinding[] {
  return partYearFigures(report.sentences).map(({ row, sentence, period, start, end }) => ({
    sentence: sentence.index,
    place: { part: "report", row },
    seen: quote(sentence.text, start, end),
    expected: `${year}-12-31`,
    message: { key: "check.G3.partOfYear", values: { period } },
  }));
}
