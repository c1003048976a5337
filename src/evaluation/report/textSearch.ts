import type { Paragraph } from "./readReport";

/** The whole report as one text to be searched, tables included. */
export interface SearchText {
  text: string;
  /** The paragraph that holds a place of the text, and the line or the cell of a table around the place. */
  placeAt: (index: number) => { row: number; line: string; at: number };
}

/** Paragraphs parted by line ends. */
export function searchText(paragraphs: readonly Paragraph[]): SearchText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  return {
    text,
    placeAt: (index) => {
      const number = lastAtMost(starts, index);
      const from = Math.max(starts[number] ?? 0, text.lastIndexOf("\t", index) + 1);
      const [line = ""] = (paragraphs[number]?.text ?? "").slice(from - (starts[number] ?? 0)).split("\t", 1);
      return { row: paragraphs[number]?.row ?? 1, line, at: index - from };
    },
  };
}

/** The index of the last start that is not behind the place, by halves. */
function lastAtMost(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
