import type { NumberingStyle } from "./numbering";
import type { Section } from "./sections";

/** The points that a section lists, each with the paragraph where it begins. */
export interface ListItems {
  items: readonly { row: number; text: string }[];
  /** Whether they are numbered or told one by one (一是…二是…). Running text is one item that proves no number. */
  counted: boolean;
}

const oneByOne = /(?<=^|[：:。；;，,\s])(?:[一二三四五六七八九十]是|第[一二三四五六七八九十](?=[，,、]))/g;

const nothing = /^(?:暂?无|没有)?[。\s]{0,3}$/;

/**
 * The points of some sections; 无 is none. Numbered paragraphs are parted by the style of the section's first number, what stands below belongs to its point; where
 * none is numbered, 一是 and 二是 part the text.
 */
export function listItems(sections: readonly Section[]): ListItems {
  const lists = sections.map(itemsOf).filter(({ items }) => items.some(({ text }) => !nothing.test(text)));
  return { items: lists.flatMap(({ items }) => items), counted: lists.length > 0 && lists.every(({ counted }) => counted) };
}

/** How many points the text names at most: those of a point count for themselves. */
export function mostPoints({ items }: ListItems): number {
  return items.reduce((total, { text }) => total + Math.max(1, pointsWithin(text)), 0);
}

function itemsOf({ heading, runIn, paragraphs }: Section): ListItems {
  const style: NumberingStyle | undefined = paragraphs.find(({ numbering }) => numbering !== null)?.numbering?.style;
  if (style === undefined) {
    const [first] = paragraphs;
    const text = [runIn, ...paragraphs.map((paragraph) => paragraph.text)].join("");
    return partedOneByOne(runIn === "" ? (first?.row ?? heading.row) : heading.row, text);
  }
  const items: { row: number; text: string }[] = [];
  for (const { row, text, numbering } of paragraphs) {
    const last = items.at(-1);
    if (numbering?.style === style) {
      items.push({ row, text: numbering.title });
    } else if (last !== undefined) {
      last.text += text;
    }
  }
  return { items, counted: true };
}

function partedOneByOne(row: number, text: string): ListItems {
  const found = [...text.matchAll(oneByOne)];
  if (found.length < 2) {
    return { items: text === "" ? [] : [{ row, text }], counted: false };
  }
  return {
    items: found.map(({ index, 0: mark }, number) => ({ row, text: text.slice(index + mark.length, found[number + 1]?.index) })),
    counted: true,
  };
}

function pointsWithin(text: string): number {
  return [...text.matchAll(oneByOne)].length;
}
