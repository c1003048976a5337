import type { Phrase, Said } from "./contradiction";
import { quote } from "./quote";
import type { ReportText } from "./readReport";
import type { SectionKind } from "./sections";
import type { Sentence } from "./sentences";
import { denials, plans, preventions, settled } from "./words/denials";

/** Where a report says something. */
export interface Statement {
  row: number;
  quote: string;
}

/** Finds the first place where a report says something; null where it does not. */
export type Finder = (report: ReportText, kinds: ReadonlyMap<number, SectionKind>) => Statement | null;

/** How far back a phrase is looked at for what takes it back. */
const lookBack = 60;
const clauseStop = /[，,。；;：:！!？?]/;
const sentenceStop = /[。；;！!？?]/;
const settledPattern = new RegExp(`^${settled}`);
const deniedPatterns = { claim: endsWithOne(denials.claim), admission: endsWithOne(denials.admission) };
const preventionPattern = oneOf(preventions);
const planPattern = oneOf(plans);
/** Outside of the section of problems a fault is admitted in so many words. */
const admitting = /存在|出现|发生|扣|未/;

/**
 * A claim counts where it is neither taken back nor planned, and stands among what was done: duties, problems and measures claim nothing. An admission
 * counts in the section of problems, elsewhere where it says 存在, 出现, 扣 or 未, and nowhere among the measures.
 */
export function finderOf({ as, phrases }: Said): Finder {
  const patterns = phrases.map(patternOf);
  return (report, kinds) => {
    for (const sentence of report.sentences) {
      const kind = kinds.get(sentence.row);
      const said = mayStand(as, kind) ? firstIn(sentence, patterns, (start, end) => counts(as, sentence, start, end, kind)) : null;
      if (said !== null) {
        return { row: sentence.row, quote: said };
      }
    }
    return null;
  };
}

/** The quote of the first match whose words, without what they are about, count. */
function firstIn({ text }: Sentence, patterns: readonly RegExp[], isMeant: (start: number, end: number) => boolean): string | null {
  for (const pattern of patterns) {
    // search() is far cheaper than matchAll(), and most sentences say none of it.
    for (const { index, 0: found, 1: words = "" } of text.search(pattern) < 0 ? [] : text.matchAll(pattern)) {
      const end = index + found.length;
      if (isMeant(end - words.length, end)) {
        return quote(text, index, end);
      }
    }
  }
  return null;
}

function mayStand(as: Said["as"], kind: SectionKind | undefined): boolean {
  return as === "claim" ? kind === undefined || kind === "experience" : kind !== "measures" && kind !== "duties";
}

function counts(as: Said["as"], { text }: Sentence, start: number, end: number, kind: SectionKind | undefined): boolean {
  const before = text.slice(Math.max(0, start - lookBack), start);
  const clause = lastPart(before, clauseStop);
  if (deniedPatterns[as].test(clause)) {
    return false;
  }
  if (as === "claim") {
    return !planPattern.test(lastPart(before, sentenceStop));
  }
  const isAdmitted = kind === "problems" || kind === "problemsAndMeasures" || admitting.test(clause + text.slice(start, end));
  return isAdmitted && !preventionPattern.test(clause) && !settledPattern.test(text.slice(end, end + lookBack));
}

function lastPart(text: string, stop: RegExp): string {
  return text.split(stop).at(-1) ?? "";
}

/** Linear in the text: every repeat is bounded. The first group holds the words, without what they are about. */
function patternOf({ about, words, within, closing }: Phrase): RegExp {
  const gap = within === "sentence" ? "[^。；;！!？?]{0,30}?" : "[^，,。；;：:！!？?]{0,16}?";
  const lead = about === undefined ? "" : `(?:${about.join("|")})${gap}`;
  const tail = closing === true ? "(?=[，,。；;：:、！!？?）)]|$)" : "(?![性化率])";
  return new RegExp(`${lead}(${words.join("|")})${tail}`, "g");
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(words.join("|"));
}

/** One of the words at the end, with at most two characters behind it: 未能严格. */
function endsWithOne(words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.join("|")})[^，。]{0,2}$`);
}
