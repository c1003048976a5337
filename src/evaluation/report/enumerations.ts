import { chineseNumber } from "./numbering";
import type { Paragraph } from "./readReport";

/** 一是, 二要: a point told one by one in running text. */
export interface Point {
  row: number;
  value: number;
  /** 二是. */
  text: string;
}

const pointPattern = /(?:十[一二三四五六七八九]?|[一二三四五六七八九])[是要]/g;
/** 一是 begins a clause (统一是 is no point); the others may follow where the stop was forgotten, but 第二是 is none. */
const beforeFirst = /^$|[。；;，,：:！!？?）)”"\s]/;
const notBeforeOthers = /[第其周期之零一二三四五六七八九十]/;

/** The points of a report in order, those with 是 and those with 要 apart: the one may stand within the other. Linear in the text. */
export function enumerations(paragraphs: readonly Paragraph[]): Point[][] {
  const points = paragraphs
    .filter(({ cells }) => cells === null)
    .flatMap(({ row, text }) =>
      [...text.matchAll(pointPattern)].flatMap(({ index, 0: found }): Point[] => {
        const before = text.charAt(index - 1);
        const value = chineseNumber(found.slice(0, -1));
        const counts = value === 1 ? beforeFirst.test(before) : !notBeforeOthers.test(before);
        return counts ? [{ row, value, text: found }] : [];
      }),
    );
  return ["是", "要"].map((verb) => points.filter(({ text }) => text.endsWith(verb)));
}
