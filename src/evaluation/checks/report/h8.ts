import { listItems, mostPoints, type ListItems } from "../../report/listItems";
import { quote } from "../../report/quote";
import { readSections, type Section } from "../../report/sections";
import { matters, needlessMeasures, others, ownWords, type MeasureFact } from "../../report/words/measures";
import type { Message } from "../../messages";
import { statedPercent } from "../budget/statedPercent";
import { readCell } from "../../quantity";
import type { Check, CheckContext, Finding } from "../context";
import { factsOfCells } from "./cellFacts";

/**
 * H8 问题措施不对应: fewer measures than problems, where both are numbered or told one by one (warning; more measures are no fault); else a problem of a
 * known matter that no measure speaks to (warning); a measure against what the data do not show (warning, once); a problem of others in general, without a
 * figure and without the unit itself (info, once). Where a section is missing altogether it is H7.
 */
export const h8: Check = {
  id: "H8",
  severity: "warning",
  run: (context) => {
    if (context.report.paragraphs.length === 0) {
      return [];
    }
    const sections = readSections(context.report.paragraphs);
    const problems = listItems(sections.filter(({ kind }) => kind === "problems"));
    const ofMeasures = sections.filter((section) => section.kind === "measures" && listItems([section]).items.length > 0);
    return [
      ...(ofMeasures.length === 0 ? [] : unanswered(problems, ofMeasures, sections)),
      ...needless(context, sections),
      ...ofOthers(problems),
    ];
  },
};

/** 建议 among the problems answers them too. */
const answerInPassing = /建议|下一步|今后/;
const matterPatterns = matters.map(({ name, problems, measures }) => ({ name, problem: oneOf(problems), measure: oneOf(measures) }));
const needlessPatterns = needlessMeasures.map(({ words, fact }) => ({ pattern: oneOf(words), fact }));
const othersPattern = oneOf(others);
const ownPattern = oneOf(ownWords);

function unanswered(problems: ListItems, ofMeasures: readonly Section[], sections: readonly Section[]): Finding[] {
  const measures = listItems(ofMeasures);
  const [count, most] = [problems.items.length, mostPoints(measures)];
  if (problems.counted && measures.counted && most < count) {
    const values = { problems: count, measures: most };
    const row = ofMeasures[0]?.heading.row;
    const place = { part: "report" as const, ...(row === undefined ? {} : { row }) };
    return [{ place, seen: ofMeasures[0]?.heading.text ?? "", expected: "", message: { key: "check.H8.fewer", values } }];
  }
  const answers = [
    ...measures.items.map(({ text }) => text),
    ...sections.filter(({ kind }) => kind === "problemsAndMeasures").flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ...problems.items.map(({ text }) => text.slice(answerInPassing.exec(text)?.index ?? text.length)),
  ].join("\n");
  return problems.items.flatMap(({ row, text }): Finding[] => {
    const own = matterPatterns.filter(({ problem }) => problem.test(text));
    const [first] = own;
    return first === undefined || own.some(({ measure }) => measure.test(answers))
      ? []
      : [
          {
            place: { part: "report", row },
            seen: quote(text, 0, 2),
            expected: "",
            message: { key: "check.H8.unanswered", values: { problem: quote(text, 0, 2), matter: first.name } },
          },
        ];
  });
}

/** A measure that the data leave nothing to do for. */
function needless(context: CheckContext, sections: readonly Section[]): Finding[] {
  const paragraphs = sections
    .filter(({ kind }) => kind === "measures" || kind === "problemsAndMeasures")
    .flatMap(({ paragraphs: own }) => own);
  for (const { text, row } of paragraphs) {
    const found = needlessPatterns.flatMap(({ pattern, fact }) => {
      const place = pattern.exec(text);
      const message = place === null ? null : measureFacts[fact](context);
      return place === null || message === null ? [] : [{ place, message }];
    });
    const [first] = found;
    if (first !== undefined) {
      const measure = found.map(({ place }) => quote(text, place.index, place.index + place[0].length)).join("、");
      return [
        {
          place: { part: "report", row },
          seen: measure,
          expected: "",
          message: { key: "check.H8.needless", values: { measure, data: found.map(({ message }) => message) } },
        },
      ];
    }
  }
  return [];
}

const measureFacts: Record<MeasureFact, (context: CheckContext) => Message | null> = {
  executionRateFull: factsOfCells.executionRateFull,
  nothingCarriedOver: ({ basics, derive, submission }) => {
    const rate = derive("carryoverRate");
    const stated = statedPercent(readCell(submission.stated.rates.carryoverRate))?.percent;
    const isNone = basics.carryoverEnd.value === 0 || (rate.kind === "rate" && rate.rate === 0) || stated === 0;
    return isNone ? { key: "check.H8.nothingCarriedOver", values: {} } : null;
  },
};

function ofOthers({ items }: ListItems): Finding[] {
  for (const { row, text } of items) {
    const found = othersPattern.exec(text);
    if (found !== null && !/\d/.test(text) && !ownPattern.test(text)) {
      const told = quote(text, found.index, found.index + found[0].length);
      return [
        {
          severity: "info",
          place: { part: "report", row },
          seen: told,
          expected: "",
          message: { key: "check.H8.ofOthers", values: { told } },
        },
      ];
    }
  }
  return [];
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(words.join("|"));
}
