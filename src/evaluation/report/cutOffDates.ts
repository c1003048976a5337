import { datesIn, withYears, type TextDate } from "./textDates";
import type { Sentence } from "./sentences";

/** The day up to which a sentence tells its figures: 截至2021年12月5日. */
export interface CutOffDate {
  row: number;
  sentence: Sentence;
  /** With its word: 截止2021年12月5日. */
  text: string;
  start: number;
  end: number;
  date: TextDate & { year: number };
}

const cutOffWord = /(?:截至|截止)(?:到|至|于)?$/;
const longestWord = 3;
/** 报名截止2022年6月30日, 截至6月底前: a time limit. */
const limited = /(?:报名|申报|报送|提交|受理|投标|招标|缴费|缴纳|征集|登记|时间|日期)$/;
const before = /^(?:之?前|止)/;

/** The dates behind 截至 or 截止 in their sentences. Time limits are none. */
export function cutOffDates(sentences: readonly Sentence[], year: number): CutOffDate[] {
  return sentences
    .filter(({ text }) => text.includes("截"))
    .flatMap((sentence) =>
      withYears(datesIn(sentence.text), year).flatMap((date): CutOffDate[] => {
        const word = cutOffWord.exec(sentence.text.slice(Math.max(0, date.start - longestWord), date.start))?.[0];
        if (word === undefined) {
          return [];
        }
        const start = date.start - word.length;
        const isLimit =
          limited.test(sentence.text.slice(Math.max(0, start - 2), start)) || before.test(sentence.text.slice(date.end, date.end + 2));
        return isLimit ? [] : [{ row: sentence.row, sentence, text: word + date.text, start, end: date.end, date }];
      }),
    );
}
