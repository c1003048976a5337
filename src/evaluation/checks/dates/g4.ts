import { outlookRows } from "../../report/outlook";
import { quote } from "../../report/quote";
import type { Sentence } from "../../report/sentences";
import { comingByItself, comparing, expectations, soonWord } from "../../report/words/futureWords";
import type { Check, Finding } from "../context";

const words = expectations.map(({ word }) => word);
/** Most sentences hold none of the words. */
const anyWord = new RegExp([...words, soonWord.word].join("|"));
const time = "(?:(?<year>\\d{4})年(?!以?[后前])|今年|本年|年内|年底|年末|全年|\\d{1,2}月)";
const expected = new RegExp(`(?<![${comparing}])(?<word>${words.join("|")})(?:到|在|于|至)?${time}`, "g");
/** 即将到期的合同: it only describes. */
const soon = new RegExp(`${soonWord.word}(?!${comingByItself.join("|")}|[一-龥]{1,6}的)`, "g");

/**
 * G4 将来时: the text still expects what belongs to the evaluated year (预计2021年12月, 预计年底), or says 即将, outside of goals and plans. 拟 and 正在 are not enough.
 * Once a paragraph and word. Source: list of checks, G4.
 */
export const g4: Check = {
  id: "G4",
  severity: "warning",
  run: ({ report, year }) => {
    const candidates = report.sentences
      .map((sentence) => ({ sentence, found: futureIn(sentence.text, year) }))
      .filter(({ found }) => found !== null);
    const ahead = candidates.length === 0 ? new Set<number>() : outlookRows(report.paragraphs);
    const told = new Set<string>();
    return candidates.flatMap(({ sentence, found }) => {
      const key = `${sentence.row} ${found?.word}`;
      if (found === null || ahead.has(sentence.row) || told.has(key)) {
        return [];
      }
      told.add(key);
      return [finding(sentence, found, year)];
    });
  },
};

interface Future {
  word: string;
  text: string;
  start: number;
}

function futureIn(text: string, year: number): Future | null {
  if (!anyWord.test(text)) {
    return null;
  }
  for (const { index, 0: found, groups = {} } of text.matchAll(expected)) {
    if (groups["year"] === undefined || Number(groups["year"]) === year) {
      return { word: groups["word"] ?? "", text: found, start: index };
    }
  }
  const [coming] = text.matchAll(soon);
  return coming === undefined ? null : { word: soonWord.word, text: coming[0], start: coming.index };
}

function finding({ row, text }: Sentence, { text: found, start }: Future, year: number): Finding {
  return {
    place: { part: "report", row },
    seen: quote(text, start, start + found.length),
    expected: "",
    message: { key: "check.G4", values: { word: found, year } },
  };
}
