import type { TextFigure } from "./textFigures";

/** What stands before a figure's name without being part of it: numbers of a list, and words that open one. */
const leading =
  /^(?:[①-⑳]|\d{1,2}[.、．]|[（(]?[一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}[是、]|其中|主要包括|包括|包含|主要是|含|即|以及|以|及|和|与|另有|另)/;
/** Where what is counted behind a figure ends: 16个点位开展检测 is of 点位. */
const nounEnd = /[，,。；;、：:（）()“”"《》〔〕[\]！!？?→/\d]|[的了在进均都已为与和及]/;
const longestNoun = 8;

/** The name of a figure of running text: the words before it, else those of what is counted behind it; empty where there are neither. */
export function nameOf(figure: TextFigure, sentence: string): string {
  const before = withoutLeading(figure.label);
  return before === "" ? nounBehind(sentence, figure.end) : before;
}

function withoutLeading(label: string): string {
  let name = label;
  for (let shorter = name.replace(leading, ""); shorter !== name; shorter = name.replace(leading, "")) {
    name = shorter;
  }
  return name;
}

function nounBehind(sentence: string, at: number): string {
  const behind = sentence.slice(at, at + longestNoun);
  const end = nounEnd.exec(behind)?.index ?? behind.length;
  return behind.slice(0, end);
}
