import { fallWords, inUnit, isAlike, riseWords, type Measured } from "../figures";
import { decimal, decimalText, toNumber } from "../rounding";
import type { JoinedFigure, SentenceFigures } from "./joinedFigure";

const changeWords = [...riseWords, ...fallWords].sort((a, b) => b.length - a.length);
/** How much a figure changed: the word right before it. */
const changeBefore = new RegExp(`(${changeWords.join("|")})(?:了|约|率为|率|幅度为|幅度|幅为|幅|为|达)?$`);
/** A rate of change stands right behind the figures that it is of. */
const rateBehind = new RegExp(
  `^[，,、（(]?(?:同比|比上年|较上年|比去年|较去年)?(?:${changeWords.join("|")})(?:了|约|率为|率|幅度为|幅度|幅为|幅|为|达)?$`,
);
/** What the figure is compared with. */
const formerTime = /上年|去年|上一年|同期|年初|[比较与](?:19|20)\d{2}年/;
/** 从2015年的2007万元上升到2020年的2468万元 */
const beginning = /从|由/;
const end = /到|至/;
/** 比上年增加: the difference, not the figure of the year before. */
const comparing = /比|较/;
/** 收、支各增加: of more than one figure. */
const several = /各|均|分别/;
/** Figures before a difference among which another one that it may be of is looked for. */
const farthestOther = 12;

/**
 * Joins a rate of change with the figures that it is of: 875万元，较上年1081万元，减少19%; 500万元，比上年增加50万元，增长11.11%; both of them,
 * 500万元，比上年450万元增加50万元，增长11.11%.
 */
export function joinChanges({ figures }: SentenceFigures): void {
  figures.forEach((rate, index) => {
    const word = rate.at.unit === "%" || rate.at.unit === "个百分点" ? changeBefore.exec(rate.gap)?.[1] : undefined;
    if (word === undefined) {
      return;
    }
    rate.taken = true;
    const compared = rateBehind.test(rate.gap) ? comparedFigures(figures, index) : null;
    if (compared === null || compared.now.growth !== null) {
      return;
    }
    const { value, decimals, approximate, text } = rate.at;
    compared.now.previous = compared.former;
    compared.now.growth = {
      ...{ percent: fallWords.includes(word) ? -value : value, decimals, approximate, text: `${word}${text}` },
      inPoints: rate.at.unit === "个百分点",
    };
  });
}

/** This year's figure and last year's value before a rate; null where the sentence does not give both for certain. */
function comparedFigures(figures: readonly JoinedFigure[], index: number): { now: JoinedFigure; former: Measured } | null {
  const [third, second, first] = [figures[index - 3], figures[index - 2], figures[index - 1]];
  if (first === undefined || second === undefined || !isAlike(first.at, second.at) || several.test(first.gap)) {
    return null;
  }
  const change = changeBefore.exec(first.gap)?.[1];
  if (change === undefined) {
    if (beginning.test(second.gap) && end.test(first.gap)) {
      return pairOf(first, second, second.value);
    }
    return isFormer(first) ? pairWithNow(figures, index - 2, first) : null;
  }
  if (isFormer(second)) {
    return third === undefined ? null : pairWithNow(figures, index - 3, second);
  }
  const others = figures.slice(Math.max(0, index - farthestOther), index - 2);
  return others.some(({ at }) => isAlike(at, second.at)) ? null : pairOf(second, first, difference(second, first, change));
}

/** This year's figure is not what it was compared with on the way: 48万元，比预算52万元减少4万元，比上年50万元下降4%. */
function pairWithNow(
  figures: readonly JoinedFigure[],
  nearest: number,
  former: JoinedFigure,
): { now: JoinedFigure; former: Measured } | null {
  let at = nearest;
  while (at > 0 && isOnTheWay(figures[at])) {
    at -= 1;
  }
  const now = figures[at];
  return now !== undefined && isAlike(now.at, former.at) ? pairOf(now, former, former.value) : null;
}

function isOnTheWay(figure: JoinedFigure | undefined): boolean {
  return figure !== undefined && (figure.at.unit === "%" || changeBefore.test(figure.gap) || comparing.test(figure.gap));
}

function pairOf(now: JoinedFigure, compared: JoinedFigure, former: Measured | null): { now: JoinedFigure; former: Measured } | null {
  compared.taken = true;
  // 0 after 0 is written 增长0% in every set of accounts.
  return former === null || (former.value === 0 && now.at.value === 0) ? null : { now, former };
}

function isFormer({ gap }: JoinedFigure): boolean {
  return formerTime.test(gap) && !changeBefore.test(gap);
}

/** Last year's figure from this year's and the difference; null where the text does not say that the difference is from last year's. */
function difference(now: JoinedFigure, change: JoinedFigure, word: string): Measured | null {
  const amount = inUnit(change.at, now.at.unit);
  if (amount === null || !comparing.test(change.gap) || !formerTime.test(change.gap)) {
    return null;
  }
  const signed = fallWords.includes(word) ? -amount : amount;
  const value = toNumber(decimal(now.at.value).minus(decimal(signed)));
  return {
    ...{ value, unit: now.at.unit, decimals: Math.min(now.at.decimals, change.at.decimals) },
    ...{ approximate: now.at.approximate || change.at.approximate, text: `${decimalText(value)}${now.at.unit}` },
  };
}
