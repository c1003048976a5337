import type { Sentence } from "./sentences";
import { datesIn, lastDayOf, withYears } from "./textDates";

/** When the material for the evaluation was collected, as the text tells it. */
export interface CollectionPeriod {
  row: number;
  /** The dates as written: 2022年2月…3月25日. */
  text: string;
  /** The last day of them. */
  end: string;
}

const collecting = /(?:收集|采集|搜集|归集|汇集)[^。；]{0,20}(?:资料|数据|材料|信息)/;
const evaluating = /绩效|自评|评价/;
/** Work within the year that collects material too, and evaluations of other years. */
const otherWork = /监控|监测|事前|中期|年中/;

/** The first sentence that tells of collecting material for the evaluation and when; null where none gives a year and a day or month. */
export function collectionPeriod(sentences: readonly Sentence[], year: number): CollectionPeriod | null {
  for (const { row, text } of sentences) {
    if (!collecting.test(text) || !evaluating.test(text) || otherWork.test(text) || speaksOfOtherYear(text, year)) {
      continue;
    }
    const dates = datesIn(text);
    const [first] = dates;
    const last = withYears(dates, year).at(-1);
    if (first !== undefined && first.year !== null && last !== undefined) {
      return { row, text: first === dates.at(-1) ? first.text : `${first.text}…${last.text}`, end: lastDayOf(last, last.year) };
    }
  }
  return null;
}

function speaksOfOtherYear(text: string, year: number): boolean {
  return [...text.matchAll(/(\d{4})年度/g)].some(([, other]) => Number(other) !== year);
}
