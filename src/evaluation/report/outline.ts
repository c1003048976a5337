import type { Numbering, NumberingStyle } from "./numbering";
import type { Paragraph } from "./readReport";

/** A numbered paragraph with its place among the others. */
export interface Item {
  /** Its index among the paragraphs. */
  index: number;
  row: number;
  numbering: Numbering;
  /** The item that it stands under. */
  parent: Item | null;
  /** The items right before it that it may count on from: of its list, and of those with the same mark (1. and 1、 may be two levels). */
  previous: readonly Item[];
}

/** From the highest level down, as GB/T 9704-2012, 7.3.3 orders them. */
const order: readonly NumberingStyle[] = ["chinese", "chineseInParentheses", "figure", "figureInParentheses", "circled"];

export function levelOf(style: NumberingStyle): number {
  return order.indexOf(style);
}

interface Level {
  style: NumberingStyle;
  last: Item;
  lastOfMark: Map<string, Item>;
}

/**
 * The numbered paragraphs as a tree. "standard" takes the levels of the styles from the standard; "asFound" takes a style that is not open yet as
 * a level below the one before, whichever it is.
 */
export function outline(paragraphs: readonly Paragraph[], nesting: "standard" | "asFound"): Item[] {
  const items: Item[] = [];
  let open: Level[] = [];
  paragraphs.forEach(({ row, numbering }, index) => {
    if (numbering === null) {
      return;
    }
    const { style, text } = numbering;
    const at = open.findIndex((level) => level.style === style);
    open = nesting === "standard" ? open.filter((level) => levelOf(level.style) <= levelOf(style)) : at < 0 ? open : open.slice(0, at + 1);
    const own = open.find((level) => level.style === style);
    const parent = open.filter((level) => level !== own).at(-1)?.last ?? null;
    const mark = text.replace(/[\d一二三四五六七八九十①-⑳\s]/g, "");
    const previous = own === undefined ? [] : [...new Set([own.last, own.lastOfMark.get(mark) ?? own.last])];
    const item: Item = { index, row, numbering, parent, previous };
    items.push(item);
    if (own === undefined) {
      open.push({ style, last: item, lastOfMark: new Map([[mark, item]]) });
    } else {
      own.last = item;
      own.lastOfMark.set(mark, item);
    }
  });
  return items;
}
