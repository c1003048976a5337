import { groupOf } from "../quantity";
import type { KeyFigure } from "../figures";
import { nameOf } from "./figureNames";
import { joinedFigure, type JoinedFigure, type SentenceFigures } from "./joinedFigure";
import { plannedParagraphs } from "./plannedParagraphs";
import type { ReportText } from "./readReport";
import { joinChanges } from "./textChanges";
import { joinDone } from "./textDone";
import type { TextFigure } from "./textFigures";
import { joinKinds } from "./textKinds";
import { joinLists } from "./textLists";
import { joinShares } from "./textShares";
import { joinSpentTotal, joinTotals } from "./textTotals";

/** A sentence of more figures is no prose: what belongs together in it cannot be told. */
const mostFigures = 120;
/** Figures of the paragraph before a sentence that may be wholes of its shares. */
const mostEarlier = 12;
/** What these measure is neither a part nor a whole of anything that is counted. */
const apart: ReadonlySet<string> = new Set(["duration", "workingDay", "months", "points", "multiple", "percentagePoint"]);

/** Right before a figure these say that it is to be reached. */
const toCome = /目标|计划|力争|确保|预计|拟|争取|要求|任务|不低于|不少于|不得/;
/** The words before a figure in which its goal is looked for. */
const longestLead = 30;
/** A part of the year, or another year. */
const periodPattern = /(?:19|20)\d{2}年|上年|去年|上一年|同期|年初|[上下]半年|[一二三四]季度|\d{1,2}月/g;

/**
 * The figures of running text, joined as those of 数据核对 are: parts with their wholes, shares and changes with what they are of. A figure of the
 * given year has no period.
 */
export function figuresOfText({ paragraphs, sentences, figures }: ReportText, year: number): KeyFigure[] {
  if (figures.length === 0) {
    return [];
  }
  const plannedRows = plannedParagraphs(paragraphs);
  const all: JoinedFigure[] = [];
  let paragraph: JoinedFigure[] = [];
  let from = 0;
  sentences.forEach(({ index, row, text }, position) => {
    let to = from;
    while (figures[to]?.sentence === index) {
      to += 1;
    }
    const read = to - from > mostFigures ? [] : readSentence(text, figures.slice(from, to), plannedRows.has(row), year);
    from = to;
    if (paragraph[0]?.row !== row) {
      paragraph = [];
    }
    const next = sentences[position + 1];
    join({ text, figures: read }, paragraph, next?.row === row ? next.text : "");
    all.push(...read);
    paragraph = [...paragraph, ...read.filter(({ at }) => at.unit !== "%")].slice(-mostEarlier);
  });
  return all.filter(({ taken }) => !taken);
}

function readSentence(text: string, figures: readonly TextFigure[], planned: boolean, year: number): JoinedFigure[] {
  const ownYear = `${String(year)}年`;
  const periods = [...text.matchAll(periodPattern)];
  let [end, name, passed] = [0, "", 0];
  return figures
    .filter(({ unit }) => unit === "个百分点" || !apart.has(groupOf(unit) ?? ""))
    .map((figure) => {
      const gap = text.slice(end, figure.start);
      // 低保对象787户、1307人: the second is counted of the same.
      name = /^[、，,]?$/.test(gap) && end > 0 ? name : nameOf(figure, text);
      end = figure.end;
      while ((periods[passed]?.index ?? Infinity) < figure.start) {
        passed += 1;
      }
      const period = periods[passed - 1]?.[0] ?? "";
      return joinedFigure(figure, {
        label: name,
        gap,
        planned: planned || toCome.test(text.slice(Math.max(0, figure.start - longestLead), figure.start)),
        period: period === ownYear ? "" : period,
      });
    });
}

function join(sentence: SentenceFigures, paragraph: readonly JoinedFigure[], next: string): void {
  joinLists(sentence);
  joinTotals(sentence);
  joinSpentTotal(sentence);
  joinKinds(sentence);
  joinDone(sentence, next);
  joinChanges(sentence);
  joinShares(sentence, paragraph);
}
