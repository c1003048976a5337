const longestQuote = 60;
const stops = /[，,。；;：:！!？?]/;
const number = /^(?:[①-⑳]|\d{1,2}[.．、](?!\d(?!\d{3}年))|[（(][\d一二三四五六七八九十]{1,3}[)）])\s?/;

/**
 * What stands around a place of a text, from stop to stop, without the stops and without the number of a point; cut with … where it is longer than a problem
 * quotes.
 */
export function quote(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && end - from < longestQuote && !stops.test(text.charAt(from - 1))) {
    from -= 1;
  }
  let to = Math.min(end, from + longestQuote);
  while (to < text.length && to - from < longestQuote && !stops.test(text.charAt(to))) {
    to += 1;
  }
  const isCut = to < text.length && to - from >= longestQuote && !stops.test(text.charAt(to));
  const part = text.slice(from, isCut ? to - 1 : to).replace(number, "");
  return isCut ? `${part}…` : part;
}
