import type { Message } from "../../messages";

/** 90-99%得9分, 80-89分: a range in a scoring rule, not followed by a unit of things that are counted whole (1-3次). */
const ranges =
  /(?<![\d.])(\d{1,3})([%分]?)[-~—–至](\d{1,3})([%分]?)(?=\(|[,;，；、]|得|的|计|为|扣)|(?<![\d.])(\d{1,3})(%)(?:以上|及以上)?(?=得|计|的,?得)/gu;

interface WholeRange {
  text: string;
  low: number;
  high: number;
  /** Percent or points: what may lie between two whole numbers. */
  isFine: boolean;
}

/** A scoring rule whose ranges are written in whole numbers, so that 89.5% is in none of them. */
export interface IntegerRanges {
  quote: string;
  gaps: Message[];
}

/** A scale has no more ranges. */
const most = 20;

/** The gaps between ranges such as 90-99% and 80-89, in normalised words of a rule (list of checks, C4); null where there are none. */
export function integerRanges(text: string): IntegerRanges | null {
  const found = [...text.matchAll(ranges)].slice(0, most).map(rangeOf);
  const ascending = found.filter(({ low, high }) => low <= high).sort((a, b) => a.low - b.low);
  const pairs = ascending.flatMap((upper, index) => {
    const lower = ascending[index - 1];
    return lower !== undefined && lower.high + 1 === upper.low ? [{ lower, upper }] : [];
  });
  // 100% alone beside 90-99% counts; two bare numbers beside each other may count things.
  if (!pairs.some(({ lower, upper }) => lower.low < lower.high && (lower.isFine || upper.isFine))) {
    return null;
  }
  const texts = pairs.flatMap(({ lower, upper }) => [lower.text, upper.text]);
  return {
    quote: [...new Set(texts)].join("、"),
    gaps: pairs.map(({ lower, upper }): Message => ({ key: "check.C4.gap", values: { low: lower.high, high: upper.low } })),
  };
}

function rangeOf([text, low, lowUnit = "", high, highUnit = "", single, singleUnit = ""]: RegExpMatchArray): WholeRange {
  return {
    text,
    low: Number(low ?? single),
    high: Number(high ?? single),
    isFine: [lowUnit, highUnit, singleUnit].some((unit) => unit !== ""),
  };
}
