/** Styles of numbers that reports of offices begin a paragraph with, from the highest level down (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）). */
export type NumberingStyle = "chinese" | "chineseInParentheses" | "figure" | "figureInParentheses" | "circled";

/** The number that a paragraph begins with. */
export interface Numbering {
  style: NumberingStyle;
  value: number;
  /** As it stands: （二）. */
  text: string;
  /** What follows it. */
  title: string;
}

const digits = "一二三四五六七八九";
const patterns: readonly [NumberingStyle, RegExp][] = [
  ["chinese", /^([一二三四五六七八九十]{1,3})\s{0,2}、/],
  ["chineseInParentheses", /^[（(]\s{0,2}([一二三四五六七八九十]{1,3})\s{0,2}[)）]/],
  ["figureInParentheses", /^[（(]\s{0,2}(\d{1,2})\s{0,2}[)）]/],
  ["figure", /^(\d{1,2})\s{0,2}(?:[、．]|\.(?!\d))/],
  ["circled", /^([①-⑳])/],
];

/** The number at the beginning of a paragraph; null where there is none. */
export function numberingOf(text: string): Numbering | null {
  for (const [style, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) {
      const [whole, number = ""] = found;
      return { style, value: valueOf(style, number), text: whole.trim(), title: text.slice(whole.length).trim() };
    }
  }
  return null;
}

function valueOf(style: NumberingStyle, number: string): number {
  switch (style) {
    case "chinese":
    case "chineseInParentheses":
      return chineseNumber(number);
    case "circled":
      return number.charCodeAt(0) - "①".charCodeAt(0) + 1;
    default:
      return Number(number);
  }
}

/** 一 to 九十九. */
export function chineseNumber(number: string): number {
  const ten = number.indexOf("十");
  if (ten < 0) {
    return digits.indexOf(number) + 1;
  }
  const tens = ten === 0 ? 1 : digits.indexOf(number.slice(0, ten)) + 1;
  return tens * 10 + (ten === number.length - 1 ? 0 : digits.indexOf(number.slice(ten + 1)) + 1);
}
