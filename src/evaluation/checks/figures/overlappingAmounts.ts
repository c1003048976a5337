import { inUnit } from "../../figures";
import type { ReportText } from "../../report/readReport";
import type { TextFigure } from "../../report/textFigures";
import type { Finding } from "../context";

/** Money put in, by the verbs of published reports. */
const putIn = /投入|投资/;
const money = /元$/;
/** A run of characters that two sentences share by chance is shorter. */
const shortestThing = 6;
const longestSentence = 400;
/** A report tells of a few such amounts; more need not be compared. */
const mostAmounts = 20;
const noThing = /[\d，,。；;、：:（）()“”"《》]/;

interface Invested {
  figure: TextFigure;
  /** Every run of so many characters in the sentence. */
  runs: ReadonlySet<string>;
  text: string;
}

/**
 * Approximate amounts that two paragraphs say were put in, and that name one and the same thing, which no third sentence names: the thing may be counted
 * in both (F7, warning). One problem for each two amounts.
 */
export function overlappingAmounts({ sentences, figures }: ReportText): Finding[] {
  const amounts = figures.filter(({ unit, approximate, label }) => approximate && money.test(unit) && putIn.test(label));
  const invested = largestOfSentences(amounts)
    .slice(0, mostAmounts)
    .map((figure): Invested => {
      const text = (sentences[figure.sentence]?.text ?? "").slice(0, longestSentence);
      return { figure, text, runs: runsOf(text) };
    });
  return invested.flatMap((second, index) => {
    for (const first of invested.slice(0, index)) {
      const thing = first.figure.row === second.figure.row ? null : sharedThing(first, second);
      if (thing !== null && sentences.filter(({ text }) => text.includes(thing)).length === 2) {
        return [finding(first.figure, second.figure, thing)];
      }
    }
    return [];
  });
}

/** The total of a sentence, where it names its parts too. */
function largestOfSentences(amounts: readonly TextFigure[]): TextFigure[] {
  const largest = new Map<number, TextFigure>();
  for (const amount of amounts) {
    const other = largest.get(amount.sentence);
    if (other === undefined || (inUnit(amount, other.unit) ?? 0) > other.value) {
      largest.set(amount.sentence, amount);
    }
  }
  return [...largest.values()];
}

function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + shortestThing <= text.length; at += 1) {
    const run = text.slice(at, at + shortestThing);
    if (!noThing.test(run)) {
      runs.add(run);
    }
  }
  return runs;
}

/** The longest name that both sentences hold; null where they share none. */
function sharedThing(first: Invested, second: Invested): string | null {
  const { text } = second;
  for (let at = 0; at + shortestThing <= text.length; at += 1) {
    if (first.runs.has(text.slice(at, at + shortestThing))) {
      let end = at + shortestThing;
      while (end < text.length && first.runs.has(text.slice(end - shortestThing + 1, end + 1))) {
        end += 1;
      }
      return text.slice(at, end);
    }
  }
  return null;
}

function finding(first: TextFigure, second: TextFigure, thing: string): Finding {
  const values = {
    first: { key: "check.F7.inText", values: { value: first.text, row: first.row } },
    second: { key: "check.F7.inText", values: { value: second.text, row: second.row } },
    thing,
  } as const;
  return {
    severity: "warning",
    place: { part: "report", row: second.row },
    ...{ seen: second.text, expected: "" },
    message: { key: "check.F7.overlap", values },
  };
}
