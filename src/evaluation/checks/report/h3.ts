import { readSections, sectionKinds } from "../../report/sections";
import { quote } from "../../report/quote";
import type { ReportText } from "../../report/readReport";
import { isRightlyRepeated } from "../../report/words/reduplications";
import type { Check, Finding } from "../context";

const doubled = /([一-龥]{2,6})\1/g;
/** With 、 between, a shorter word may be the head of another one: 区委、区委办. */
const doubledItem = /(?<![一-龥])([一-龥]{4,12})、\1(?![一-龥])/g;
const shortestSentence = 12;
/** From this length on two sections alike are H12. */
const longestSentence = 39;

/**
 * H3 重复: the same 2–6 characters twice in a row, the same item of 4 and more twice with 、 between, the same whole sentence of 12–39 characters twice in the
 * report, or the same clause of that length twice among its problems and measures. Words that are rightly doubled (一步一步, 服务服务中心) are data. Once a kind
 * and place. Source: list of checks, H3.
 */
export const h3: Check = {
  id: "H3",
  severity: "info",
  run: ({ report }) => [...doubledWords(report), ...repeatedSentences(report), ...repeatedClauses(report)],
};

function doubledWords({ paragraphs }: ReportText): Finding[] {
  return paragraphs
    .filter(({ cells }) => cells === null)
    .flatMap(({ row, text }) =>
      [doubled, doubledItem].flatMap((pattern) =>
        [...text.matchAll(pattern)]
          .filter(
            ({ index, 0: found, 1: word = "" }) => !isRightlyRepeated(word, text.slice(index + found.length, index + found.length + 4)),
          )
          .map(({ index, 0: found, 1: word = "" }): Finding => ({
            place: { part: "report", row },
            seen: quote(text, index, index + found.length),
            expected: word,
            message: { key: "check.H3.words", values: { words: found } },
          })),
      ),
    );
}

function repeatedSentences({ sentences }: ReportText): Finding[] {
  return repeats(
    sentences.filter(({ text }) => /[。！!？?]$/.test(text)),
    "check.H3.sentence",
  );
}

/** Whole sentences are told already: only clauses of sentences that differ. */
function repeatedClauses({ paragraphs, sentences }: ReportText): Finding[] {
  const kinds = sectionKinds(readSections(paragraphs));
  const told = new Set<string>();
  const clauses = sentences
    .filter(({ row, text }) => /^(?:problems|measures)/.test(kinds.get(row) ?? "") && told.size < told.add(text).size)
    .flatMap(({ row, text }) => {
      const parts = text
        .split(/[，,。；;：:]/)
        .map((part) => part.replace(/^[^一-龥]{1,4}/, ""))
        .filter((part) => part !== "");
      return parts.length > 1 ? parts.map((part) => ({ row, text: part })) : [];
    });
  return repeats(clauses, "check.H3.clause");
}

function repeats(texts: readonly { row: number; text: string }[], key: "check.H3.sentence" | "check.H3.clause"): Finding[] {
  const first = new Map<string, number>();
  const told = new Set<string>();
  return texts.flatMap(({ row, text }): Finding[] => {
    if (text.length < shortestSentence || text.length > longestSentence) {
      return [];
    }
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, row);
      return [];
    }
    return told.size < told.add(text).size
      ? [{ place: { part: "report", row }, seen: text, expected: "", message: { key, values: { text, row: before } } }]
      : [];
  });
}
