import { meansNone, normalise, type Reading } from "../quantity";
import { isCountUnit } from "./incidents";

/** The items of a list that are met, in ascending order, or only how many. */
export type ItemsMet = { met: number[] } | { count: number };

const allMet: ReadonlySet<string> = new Set(
  "符合 全部符合 均符合 都符合 达标 全部达标 均达标 全部满足 均满足 无不符合项 没有不符合项".split(" "),
);
const noneMet: ReadonlySet<string> = new Set("均不符合 都不符合 全部不符合 均不达标 均不满足".split(" "));
const noneNamed: ReadonlySet<string> = new Set(["无", "没有", "零", "均无"]);
const allNamed: ReadonlySet<string> = new Set(["全部", "所有"]);
/** Words before or behind a list that say what it names; without one the rule says it. */
const marks = [
  ...["不符合", "未符合", "不满足", "未满足", "未达到", "不达标", "未达标"].map((word) => ({ word, names: "unmet" as const })),
  ...["符合", "满足", "达到", "达标"].map((word) => ({ word, names: "met" as const })),
];
const circled = /[①-⑳]/g;
const brackets = /[()]/g;
const separators = /[、,;和与及\s]+/;
/** 1, 第1项, 1-3, 第1至3项. */
const pattern = /^(第?)(\d{1,3})(?:[-~—至到]第?(\d{1,3}))?[项条点个]?$/;

/**
 * Reads which of a number of items an answer names: "1、2、4", "①②④", "第1、3项", "1-3", "不符合第2项", a bare count ("3", "3项"), 全部符合, 均不符合,
 * 无; the target's own word (健全) says all. Null where it says none of this, names an item twice, or one that there is not.
 */
export function readItems(actual: Reading, target: Reading, count: number, names: "met" | "unmet"): ItemsMet | null {
  const text = normalise(actual.text.replace(circled, (sign) => `、${sign}、`));
  if (
    allMet.has(text) ||
    (target.kind === "words" && text !== "" && text === normalise(target.text)) ||
    (names === "unmet" && text !== "" && meansNone(text))
  ) {
    return { count };
  }
  if (noneMet.has(text)) {
    return { count: 0 };
  }
  const mark = marks.find(({ word }) => text.startsWith(word) || text.endsWith(word));
  const named = mark?.names ?? names;
  const list = mark === undefined ? text : withoutMark(text, mark.word);
  const found = allNamed.has(list) ? count : noneNamed.has(list) ? 0 : (readList(list, count) ?? countIn(actual));
  if (found === null) {
    return null;
  }
  if (typeof found !== "number") {
    return { met: named === "met" ? found : others(found, count) };
  }
  return found > count ? null : { count: named === "met" ? found : count - found };
}

/** Whether the numbers are those of items, each once. */
export function areItems(numbers: readonly number[], count: number): boolean {
  return numbers.every((each) => Number.isInteger(each) && each >= 1 && each <= count) && new Set(numbers).size === numbers.length;
}

function withoutMark(text: string, word: string): string {
  const list = text.startsWith(word) ? text.slice(word.length) : text.slice(0, -word.length);
  return list.endsWith("均") ? list.slice(0, -1) : list;
}

/** The items of a list; a number that stands alone is how many. */
function readList(text: string, count: number): number[] | number | null {
  const pieces = text.replace(brackets, "、").split(separators);
  const named = pieces.filter((piece) => piece !== "");
  if (named.length > count) {
    return null;
  }
  const matches = named.map((piece) => pattern.exec(piece));
  const [only] = matches;
  if (pieces.length === 1 && only && only[1] === "" && only[3] === undefined) {
    return Number(only[2]);
  }
  const items = matches.flatMap((match) => (match ? span(Number(match[2]), Number(match[3] ?? match[2]), count) : [Number.NaN]));
  return items.length > 0 && areItems(items, count) ? items.sort((a, b) => a - b) : null;
}

/** From the first to the last item; none where they are not in order, or there is no such item. */
function span(first: number, last: number, count: number): number[] {
  return first > last || last > count ? [Number.NaN] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A count that only the reader of cells understands: 三项. */
function countIn(actual: Reading): number | null {
  if (actual.kind !== "quantity" || actual.approximate || actual.comparator !== undefined || actual.notes.length > 0) {
    return null;
  }
  const { value, unit } = actual.quantity;
  return Number.isInteger(value) && value >= 0 && isCountUnit(unit) ? value : null;
}

function others(items: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter((item) => !items.includes(item));
}
