import { levelOf } from "./outline";
import type { Paragraph } from "./readReport";
import { outlookHeadings, retrospectHeadings } from "./words/futureWords";

const longestHeading = 30;
const stop = /[。；;，,！!？?]/;

/** The rows of paragraphs under a heading of goals or plans: what they say of the future they say on purpose. */
export function outlookRows(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const rows = new Set<number>();
  /** The level of the heading of goals or plans above; null where there is none. */
  let open: number | null = null;
  for (const paragraph of paragraphs) {
    const { row, text, numbering, cells } = paragraph;
    const level = numbering === null ? 2.5 : levelOf(numbering.style);
    const isHeading = cells === null && text.length <= longestHeading && !stop.test(text);
    if ((numbering !== null || isHeading) && open !== null && level <= open) {
      open = null;
    }
    if (open === null && isHeading && looksAhead(text)) {
      open = level;
    }
    if (open !== null) {
      rows.add(row);
    }
  }
  return rows;
}

function looksAhead(heading: string): boolean {
  return outlookHeadings.some((word) => heading.includes(word)) && !retrospectHeadings.some((word) => heading.includes(word));
}
