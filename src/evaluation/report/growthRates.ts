import { fallWords, riseWords } from "../figures/growthWords";

/** Longest first: 负增长 is not 增长. */
const words = [...riseWords, ...fallWords].sort((a, b) => b.length - a.length);
const ratePattern = new RegExp(
  `(${words.join("|")})(?:了|约|率|率为|为)?\\s{0,3}(-?)(\\d{1,9}(?:\\.\\d{1,6})?)\\s{0,3}(?:%|％|个?百分点)`,
  "g",
);

/** Whether each growth rate of a text is a rise or a fall, in their order: 增长9.3%, 下降2个百分点. A rate of 0 is neither. */
export function growthRates(text: string): ("rise" | "fall")[] {
  return [...text.matchAll(ratePattern)].flatMap(([, word = "", minus = "", figure = ""]) => {
    const falls = fallWords.includes(word) !== (minus === "-");
    return Number(figure) === 0 ? [] : [falls ? "fall" : "rise"];
  });
}
