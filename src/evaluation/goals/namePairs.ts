import { normalise, unitAt } from "../quantity";
import { generalWords } from "../report/words/generalWords";

const generalPattern = new RegExp([...generalWords].sort((a, b) => b.length - a.length).join("|"), "g");
const figurePattern = /\d[\d,.]{0,20}/g;
const runPattern = /[\u4e00-\u9fffA-Za-z]+/g;
/** A name is no longer: more of a text says no more of what it is about. */
const longestText = 400;

/**
 * What a text names, as pairs of neighbouring characters: 停车 车位 of 新增停车位 50 个. Figures, units, stops and general words name nothing. Pairs
 * tell how much two names have in common without a dictionary.
 */
export function namePairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of withoutFigures(normalise(text.slice(0, longestText)))
    .replace(generalPattern, " ")
    .matchAll(runPattern)) {
    for (let at = 0; at + 2 <= run.length; at++) {
      pairs.add(run.slice(at, at + 2));
    }
  }
  return pairs;
}

/** How many pairs of one set the other has too. */
export function sharedPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of one) {
    count += other.has(pair) ? 1 : 0;
  }
  return count;
}

/** The text with a space for every figure and its unit. */
function withoutFigures(text: string): string {
  let rest = "";
  let done = 0;
  for (const { 0: figure, index } of text.matchAll(figurePattern)) {
    rest += `${text.slice(done, index)} `;
    done = index + figure.length;
    done += unitAt(text, done).length;
  }
  return rest + text.slice(done);
}
