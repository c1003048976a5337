import { inUnit, isAlike, roundingError, sumIn } from "../figures";
import { decimal } from "../rounding";
import { addPart, type JoinedFigure, type SentenceFigures } from "./joinedFigure";

/** Words that open a list of parts behind a whole. 分别为 names all of them, the others some. */
const openers: readonly { word: string; listing: "all" | "some" }[] = [
  { word: "其中", listing: "some" },
  { word: "分别为", listing: "all" },
  { word: "分别是", listing: "all" },
  { word: "包括", listing: "some" },
  { word: "包含", listing: "some" },
  { word: "（含", listing: "some" },
  { word: "(含", listing: "some" },
];

/** Between the opening word and the first part: its name and no more. */
const nameOnly = /^[：:，,]?[^，,；;。：:（()）]{0,24}$/;
/** 分别为 must follow its whole at once: of 3个社区，甲、乙分别为 the parts are not all. */
const straightBehind = /^[^，,；;：:]{0,10}[，,；;：:（(]?$/;
/** Between a whole and the first part in brackets behind it. */
const bracketOnly = /^[^，,；;（()）]{0,8}[（(][^，,；;：:（()）]{0,24}$/;
/** Between two parts: what is counted, a sign or word that parts them, a name. */
const nextPart = /^[^，,、；;。：:（()）]{0,8}(?:[，,、；;]|和|及|与|以及)[^，,、；;。：:（()）]{0,24}$/;
/** A figure so named is set against another one and is no part of it: 实际支出, 上年, 比上年增加, 余. */
const comparing =
  /^(?:实际|已|完成|到位|拨付|使用|剩余|余|结余|结转|同比|环比|较|比|上年|去年|上一年|同期|年初|增|减|超|下降|上升|提高|降低|节约|最|平均|人均|户均|每)/;
/** Before a percent that is the share of the part before it. */
const shareBehind = /^[，,、（(]?(?:约)?(?:占|达|比例|比重)/;
/** Figures before the opening word among which its whole is looked for. */
const farthestWhole = 3;

interface OpenList {
  whole: JoinedFigure;
  listing: "all" | "some" | null;
  /** How many brackets were open where its parts stand. */
  depth: number;
  parts: JoinedFigure[];
  /** Where the last part ends in the sentence, its share and its own parts in brackets included. */
  end: number;
  /** Whether the last part has a share of its own. */
  shared: boolean;
}

/**
 * Joins the parts that a sentence lists behind a whole: 35人，其中行政拘留13人，强制戒毒18人; 37人（其中：…）; 187人（在编139人、聘用48人）. A second
 * 其中 opens the list of the part before it. What stands behind a ； belongs to the list only where it makes it complete or goes on with its shares.
 */
export function joinLists({ text, figures }: SentenceFigures): void {
  let open: OpenList[] = [];
  let depth = 0;
  figures.forEach((figure, index) => {
    const from = figure.at.start - figure.gap.length;
    for (let at = from; at < figure.at.start; at += 1) {
      const sign = text.charAt(at);
      if (sign === "（" || sign === "(") {
        depth += 1;
      } else if (sign === "）" || sign === ")") {
        depth = Math.max(0, depth - 1);
        open = open.filter((list) => list.depth <= depth);
        const outer = open.at(-1);
        if (outer !== undefined) {
          outer.end = at + 1;
        }
      }
    }
    const last = open.at(-1);
    if (figure.at.unit === "%") {
      if (last !== undefined && shareBehind.test(figure.gap)) {
        last.end = figure.at.end;
        last.shared = true;
      }
      return;
    }
    const opened = openedList(figures, index, depth);
    if (opened !== null) {
      open.push(opened);
      add(opened, figure);
      return;
    }
    const sharedToo = isShareOfPart(figures[index + 1]);
    while (open.length > 0) {
      const list = open.at(-1);
      if (list === undefined || !isAlike(list.whole.at, figure.at)) {
        return;
      }
      if (goesOn(list, figure, text, sharedToo, open.length > 1)) {
        add(list, figure);
        return;
      }
      open.pop();
    }
  });
}

function add(list: OpenList, figure: JoinedFigure): void {
  addPart(list.whole, figure);
  list.whole.listing = list.listing;
  list.parts.push(figure);
  list.end = figure.at.end;
  list.shared = false;
}

/** The list that a figure is the first part of; null where it is none. */
function openedList(figures: readonly JoinedFigure[], index: number, depth: number): OpenList | null {
  const figure = figures[index];
  if (figure === undefined || comparing.test(figure.label)) {
    return null;
  }
  const before = figures[index - 1];
  const opener = lastOpener(figure.gap);
  const list = (whole: JoinedFigure, listing: OpenList["listing"]): OpenList => ({
    ...{ whole, listing, depth, parts: [], end: figure.at.end, shared: false },
  });
  if (opener === null) {
    return before !== undefined && isAlike(before.at, figure.at) && bracketOnly.test(figure.gap) ? list(before, null) : null;
  }
  const { word, listing, at } = opener;
  const lead = figure.gap.slice(0, at);
  const isStraight = straightBehind.test(lead);
  const isList = nameOnly.test(figure.gap.slice(at + word.length)) && (isStraight || (listing === "some" && !/[；;]/.test(lead)));
  const whole = isList ? wholeBefore(figures, index) : null;
  // A part that is more is taken for a fault only right behind its whole, and not behind a second 其中: 100人，其中男60人、女40人，其中党员50人.
  const isTooMuch = whole !== null && isMore(figure, whole);
  return whole === null || (isTooMuch && (whole.whole !== null || !isStraight)) ? null : list(whole, listing);
}

function lastOpener(gap: string): { word: string; listing: "all" | "some"; at: number } | null {
  let last: { word: string; listing: "all" | "some"; at: number } | null = null;
  for (const { word, listing } of openers) {
    const at = gap.lastIndexOf(word);
    if (at >= 0 && (last === null || at > last.at)) {
      last = { word, listing, at };
    }
  }
  return last;
}

/** The nearest figure before one that is measured like it. */
function wholeBefore(figures: readonly JoinedFigure[], index: number): JoinedFigure | null {
  const figure = figures[index];
  const near = figures.slice(Math.max(0, index - farthestWhole), index).reverse();
  return (figure && near.find((other) => other.at.unit !== "%" && isAlike(other.at, figure.at))) ?? null;
}

/** Whether a figure is the next part of an open list. */
function goesOn(list: OpenList, figure: JoinedFigure, text: string, sharedToo: boolean, nested: boolean): boolean {
  const between = text.slice(list.end, figure.at.start);
  // A figure that alone is more than the whole is the next thing that the sentence counts.
  if (!nextPart.test(between) || comparing.test(figure.label) || isMore(figure, list.whole)) {
    return false;
  }
  const { unit, value } = list.whole.at;
  const [before, after] = [sumIn(unit, list.parts), sumIn(unit, [...list.parts, figure])];
  const error = roundingError([list.whole.at], unit);
  // The parts before are all of the whole: it is counted anew (男51人，女142人，35岁以下108人).
  const isComplete = before !== null && decimal(before).minus(decimal(value)).gte(-error);
  const completes = after !== null && decimal(after).minus(decimal(value)).abs().lte(error);
  const isTooMuch = after !== null && decimal(after).minus(decimal(value)).gt(error);
  if (isComplete || (nested && isTooMuch)) {
    return false;
  }
  return !/[；;]/.test(between) || completes || (list.shared && sharedToo);
}

function isMore(figure: JoinedFigure, whole: JoinedFigure): boolean {
  return (inUnit(figure.at, whole.at.unit) ?? 0) > whole.at.value;
}

function isShareOfPart(next: JoinedFigure | undefined): boolean {
  return next?.at.unit === "%" && shareBehind.test(next.gap);
}
