import { holdsAny, isAlike, plannedWords, roundingError, spentWords, sumIn } from "../figures";
import { addPart, type JoinedFigure, type SentenceFigures } from "./joinedFigure";

/** A total without a name of its own behind the figures that it sums: 行政15名、事业35名，共计50名. */
const bareTotal = /^[^，,、；;。：:（()）]{0,8}[，,；;、]?(共计|合计|总计|总共|共)$/;
/** Between two figures that are summed. */
const nextSummand = /^[^，,、；;。：:（()）]{0,8}(?:[，,、]|和|及|与|以及)[^，,、；;。：:（()）]{0,24}$/;
/** A total of money spent falls short of or above what it sums by no more than this, as both are rounded (140多万元 of 134). */
const nearestPercent = 10;
/** 预算, 投入 */
const bareWord = 2;
const longestClause = 16;

/** Joins the figures of a sentence with the total that follows them, where they are all that it sums or add up to it. */
export function joinTotals({ figures }: SentenceFigures): void {
  figures.forEach((total, index) => {
    const word = total.at.unit === "%" || total.whole !== null ? undefined : bareTotal.exec(total.gap)?.[1];
    if (word !== undefined) {
      total.label = total.label === "" ? word : total.label;
      joinSummands(total, figures.slice(0, index));
    }
  });
}

function joinSummands(total: JoinedFigure, before: readonly JoinedFigure[]): void {
  const run = summandsOf(total, before);
  const { unit } = total.at;
  const starts = run.map((_, index) => index).filter((index) => run.length - index >= 2);
  const adding = starts.find((start) => {
    const sum = sumIn(unit, run.slice(start));
    return sum !== null && Math.abs(sum - total.at.value) <= roundingError([total.at], unit);
  });
  // Of figures that do not add up only a sentence that holds nothing else is sure to be what the total sums.
  const whole =
    run.length === before.length && run.length >= 2 && run.every(({ whole: other, parts }) => other === null && parts.length === 0);
  const summands = adding === undefined ? (whole ? run : []) : run.slice(adding);
  if (summands.every(({ whole: other }) => other === null) && summands.length > 0) {
    summands.forEach((part) => addPart(total, part));
    total.listing = "all";
  }
}

/** The figures right before a total that are measured like it and parted by commas. */
function summandsOf(total: JoinedFigure, before: readonly JoinedFigure[]): JoinedFigure[] {
  const run: JoinedFigure[] = [];
  for (const figure of [...before].reverse()) {
    if (!isAlike(figure.at, total.at) || figure.at.unit === "%") {
      break;
    }
    run.unshift(figure);
    if (!nextSummand.test(figure.gap)) {
      break;
    }
  }
  return run;
}

/**
 * Joins amounts of money with the total spent that ends their sentence, where one of them is a budget and they come to about the total:
 * 预算72万，…；投入40多万…，今年投入140多万元. Without a budget among them nothing is to be told.
 */
export function joinSpentTotal({ figures }: SentenceFigures): void {
  const money = figures.filter(({ at }) => at.unit.endsWith("元"));
  const total = money.at(-1);
  const parts = money.slice(0, -1);
  if (total === undefined || parts.length < 2 || !isSpent(total) || total.whole !== null || total.parts.length > 0) {
    return;
  }
  const fit = parts.every((part) => part.whole === null && (isPlanned(part) || isSpent(part)));
  const sum = fit && parts.some(isPlanned) ? roughSum(total.at.unit, parts) : null;
  if (sum !== null && sum <= total.at.value && sum * 100 >= total.at.value * (100 - nearestPercent)) {
    for (const part of parts) {
      part.label = isPlanned(part) ? fullerName(part) : part.label;
      addPart(total, part);
    }
  }
}

/** 指挥中心项目预算 for 指挥中心项目，预算72万: the word alone names nothing. */
function fullerName({ label, gap }: JoinedFigure): string {
  const clause = label.length > bareWord ? undefined : gap.split(/[，,；;：:。]/).at(-2);
  return `${clause?.slice(-longestClause) ?? ""}${label}`;
}

function isPlanned({ label }: JoinedFigure): boolean {
  return holdsAny(label, plannedWords);
}

function isSpent({ label }: JoinedFigure): boolean {
  return holdsAny(label, spentWords) && !holdsAny(label, plannedWords);
}

/** The sum of figures, approximate ones at what they name. */
function roughSum(unit: string, figures: readonly JoinedFigure[]): number | null {
  return sumIn(
    unit,
    figures.map((figure) => ({ ...figure, value: { ...figure.at, approximate: false } })),
  );
}
