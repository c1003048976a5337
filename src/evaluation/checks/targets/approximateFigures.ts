import type { CheckContext, Finding } from "../context";

/** Fewer are how people write. */
const fewestFigures = 5;
const mostQuoted = 3;
/** Of the words around a figure those that leave it open; 90%以上 and 超过100户 set a bound, 多达 and 累计达 count. */
const vagueWords = /约|近|余|几|左右|上下|多(?!达)/;

/** The approximate figures of the report's text, told once where there are five or more (E10). */
export function approximateFigures({ report: { figures } }: CheckContext): Finding[] {
  const vague = figures.filter(({ approximate, text }) => approximate && vagueWords.test(text));
  const [first] = vague;
  if (first === undefined || vague.length < fewestFigures) {
    return [];
  }
  const examples = vague
    .slice(0, mostQuoted)
    .map(({ text }) => text)
    .join("、");
  return [
    {
      severity: "info",
      place: { part: "report", row: first.row },
      seen: examples,
      expected: "",
      message: { key: "check.E10.report", values: { count: vague.length, examples } },
    },
  ];
}
