import { enumerations, type Point } from "./enumerations";
import { levelOf, outline, type Item } from "./outline";
import type { NumberingStyle } from "./numbering";
import type { Paragraph } from "./readReport";

/** Where numbers do not count on. The other number is the one before, or the one that is missed. */
export interface NumberingFault {
  kind: "back" | "jump" | "start" | "alone";
  row: number;
  number: string;
  other: string;
}

/** Faults in the numbers that paragraphs begin with and in 一是, 二是. Numbers that go on within a paragraph count too. Linear in the text. */
export function numberingFaults(paragraphs: readonly Paragraph[]): NumberingFault[] {
  return [...ofParagraphs(paragraphs), ...enumerations(paragraphs).flatMap(ofPoints)].sort((a, b) => a.row - b.row);
}

function ofParagraphs(paragraphs: readonly Paragraph[]): NumberingFault[] {
  const standard = outline(paragraphs, "standard");
  const found = outline(paragraphs, "asFound");
  const lastOfStyle = new Map<NumberingStyle, Item>();
  const counted = new Set<number>();
  const faults: NumberingFault[] = [];
  /** The beginnings of each list: where its numbers go back to 2, the list below it took the same style, which is one fault and not two. */
  const beginnings = new Map<string, Item[]>();
  standard.forEach((item, position) => {
    const { numbering, index, row } = item;
    const anywhere = lastOfStyle.get(numbering.style);
    const inList = [...item.previous, ...(found[position]?.previous ?? [])];
    const before = [...inList, ...(anywhere === undefined ? [] : [anywhere])];
    const list = `${item.parent?.index ?? ""} ${numbering.style}`;
    if (numbering.value === 1) {
      beginnings.set(list, [...(beginnings.get(list)?.slice(-1) ?? []), item]);
    } else {
      before.forEach((other) => counted.add(other.index));
      const [last = null] = inList;
      const fault = before.some((other) => other.numbering.value + 1 === numbering.value) ? null : wrongNumber(item, last);
      if (
        fault !== null &&
        !goesOnInText(paragraphs.slice(last?.index ?? item.parent?.index ?? index, index), numbering.style, missedBefore(item, last))
      ) {
        faults.push({ ...fault, row, number: numbering.text });
        if (fault.kind === "back" && numbering.value === 2) {
          beginnings.get(list)?.forEach((beginning) => counted.add(beginning.index));
        }
      }
    }
    lastOfStyle.set(numbering.style, item);
  });
  return [...faults, ...alone(paragraphs, standard, counted)];
}

function wrongNumber({ numbering, parent }: Item, last: Item | null): Pick<NumberingFault, "kind" | "other"> | null {
  if (last === null) {
    // The first numbers of a text say nothing: it may be an extract.
    return parent === null ? null : { kind: "start", other: written(numbering.text, 1) };
  }
  return { kind: numbering.value > last.numbering.value ? "jump" : "back", other: last.numbering.text };
}

function missedBefore({ numbering }: Item, last: Item | null): number {
  return last === null ? 1 : last.numbering.value < numbering.value ? last.numbering.value + 1 : numbering.value - 1;
}

/** A 1 without a 2. Of several in a row in one list only the first is told. */
function alone(paragraphs: readonly Paragraph[], items: readonly Item[], counted: ReadonlySet<number>): NumberingFault[] {
  return items.flatMap((item, position): NumberingFault[] => {
    const { numbering, row, index, previous } = item;
    const isFirst = previous.every((other) => other.numbering.value !== 1);
    if (numbering.value !== 1 || counted.has(index) || !isFirst) {
      return [];
    }
    const next = nextAtLevel(items, position);
    return goesOnInText(paragraphs.slice(index, next?.index), numbering.style, 2)
      ? []
      : [{ kind: "alone", row, number: numbering.text, other: written(numbering.text, 2) }];
  });
}

function nextAtLevel(items: readonly Item[], position: number): Item | undefined {
  const level = levelOf(items[position]?.numbering.style ?? "circled");
  for (let next = position + 1; next < items.length; next += 1) {
    const item = items[next];
    if (item !== undefined && levelOf(item.numbering.style) <= level) {
      return item;
    }
  }
  return undefined;
}

const digits = "零一二三四五六七八九";
function chinese(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && tens > 0 ? "" : digits.charAt(value % 10);
  return `${tens > 1 ? digits.charAt(tens) : ""}${tens > 0 ? "十" : ""}${ones}`;
}

/** The same mark with another value: （二） for （一）. */
function written(text: string, value: number): string {
  return text
    .replace(/[一二三四五六七八九十]+/, chinese(value))
    .replace(/\d+/, String(value))
    .replace(/[①-⑳]/, String.fromCharCode("①".charCodeAt(0) + value - 1));
}

const inText: Readonly<Record<NumberingStyle, (value: number) => readonly string[]>> = {
  chinese: (value) => [`${chinese(value)}、`],
  chineseInParentheses: (value) => [`（${chinese(value)}）`, `(${chinese(value)})`],
  figure: (value) => [`${value}、`, `${value}.`, `${value}．`],
  figureInParentheses: (value) => [`（${value}）`, `(${value})`],
  circled: (value) => [written("①", value)],
};

function goesOnInText(paragraphs: readonly Paragraph[], style: NumberingStyle, value: number): boolean {
  const marks = inText[style](value);
  return paragraphs.some(({ text }) => marks.some((mark) => holdsMark(text, mark)));
}

/** Behind the beginning of the text, and no part of a figure: 12.5 holds no 2. */
function holdsMark(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (!/\d/.test(text.charAt(at - 1)) && !(mark.endsWith(".") && /\d/.test(text.charAt(at + mark.length)))) {
      return true;
    }
  }
  return false;
}

function ofPoints(points: readonly Point[]): NumberingFault[] {
  return points.flatMap(({ row, value, text }, index): NumberingFault[] => {
    const last = points[index - 1];
    const next = points[index + 1];
    if (value === 1) {
      const isAlone = (next === undefined || next.value === 1) && last?.value !== 1;
      return isAlone ? [{ kind: "alone", row, number: text, other: written(text, 2) }] : [];
    }
    if (last === undefined || last.value + 1 === value) {
      return [];
    }
    return [{ kind: value > last.value ? "jump" : "back", row, number: text, other: last.text }];
  });
}
