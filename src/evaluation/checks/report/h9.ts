import { quote } from "../../report/quote";
import { searchText, type SearchText } from "../../report/textSearch";
import { datedTerms, type DatedTerm } from "../../report/words/datedTerms";
import type { Check, Finding } from "../context";

/**
 * H9 过时表述: a term that was out of date in the evaluated year, by a list with the date of each change. Once a term, with the number of its places; names of
 * documents in 《》 keep their words. Source: list of checks, H9.
 */
export const h9: Check = {
  id: "H9",
  severity: "info",
  run: ({ report, year }) => {
    if (report.paragraphs.length === 0) {
      return [];
    }
    const search = searchText(report.paragraphs);
    return datedTerms.filter(({ from }) => year >= from).flatMap((term) => ofTerm(term, search));
  },
};

function ofTerm({ pattern, from, instead = "", inTitles = false }: DatedTerm, { text, placeAt }: SearchText): Finding[] {
  const places = [...text.matchAll(pattern)].filter(({ index }) => inTitles || !isInTitle(text, index));
  const [first] = places;
  if (first === undefined) {
    return [];
  }
  const [term] = first;
  const { row, line, at } = placeAt(first.index);
  // The message sets the term in quotation marks itself.
  const values = { term: term.replace(/[“”]/gu, ""), from: String(from), count: places.length };
  return [
    {
      place: { part: "report", row },
      seen: quote(line, at, at + term.length).trim(),
      expected: instead,
      message: instead === "" ? { key: "check.H9.over", values } : { key: "check.H9.instead", values: { ...values, instead } },
    },
  ];
}

const longestTitle = 80;
function isInTitle(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - longestTitle), index);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
