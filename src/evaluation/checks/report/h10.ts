import { quote } from "../../report/quote";
import { searchText, type SearchText } from "../../report/textSearch";
import { misspellings, type Misspelling } from "../../report/words/misspellings";
import type { Check, Finding } from "../context";

/** H10 错别字: words of a list of common misspellings in official writing. One problem a misspelling, with the number of its places. Source: list of checks, H10. */
export const h10: Check = {
  id: "H10",
  severity: "info",
  run: ({ report }) => {
    if (report.paragraphs.length === 0) {
      return [];
    }
    const search = searchText(report.paragraphs);
    // Most words hold a character that is nowhere in the text, which is sooner known than the word.
    const characters = new Set(search.text);
    return misspellings
      .filter(({ wrong }) => [...wrong].every((character) => characters.has(character)))
      .flatMap((misspelling) => ofWord(misspelling, search));
  },
};

function ofWord({ wrong, right, pattern }: Misspelling, { text, placeAt }: SearchText): Finding[] {
  const places = pattern === undefined ? placesOf(text, wrong) : [...text.matchAll(pattern)].map(({ index }) => index);
  const [first] = places;
  if (first === undefined) {
    return [];
  }
  const { row, line, at } = placeAt(first);
  return [
    {
      place: { part: "report", row },
      seen: quote(line, at, at + wrong.length).trim(),
      expected: right,
      message: { key: "check.H10", values: { wrong, right, count: places.length } },
    },
  ];
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push(at);
  }
  return places;
}
