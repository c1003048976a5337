import type { Paragraph } from "./readReport";

/** A sentence of the report, up to 。！ or ？ or the end of its paragraph. */
export interface Sentence {
  /** Its number among the sentences, from 0. */
  index: number;
  /** The paragraph where it begins. */
  row: number;
  /** Without white space, which comes and goes with copying. */
  text: string;
}

/** A shorter line without a stop is a heading, or ends on purpose. */
const shortestBrokenLine = 20;
const ends = /[。；;！!？?：:…）)”"』】，,]$/;

/**
 * The sentences of a report, without lines of tables. A line that breaks off without a stop goes on in the next one: pages of a printed report
 * break lines in the middle of a sentence.
 */
export function readSentences(paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open = "";
  let row = 0;
  const close = (): void => {
    if (open !== "") {
      sentences.push({ index: sentences.length, row, text: open });
    }
    open = "";
  };
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.cells !== null) {
      close();
      return;
    }
    const parts = paragraph.text.replace(/\s+/g, "").split(/(?<=[。！!？?])/);
    for (const part of parts) {
      if (open === "") {
        row = paragraph.row;
      }
      open += part;
      if (/[。！!？?]$/.test(part)) {
        close();
      }
    }
    if (open !== "" && !goesOn(paragraph, paragraphs[index + 1])) {
      close();
    }
  });
  close();
  return sentences;
}

function goesOn({ text, numbering }: Paragraph, next: Paragraph | undefined): boolean {
  if (next === undefined || next.numbering !== null || next.cells !== null) {
    return false;
  }
  return (
    /[，,、]$/.test(text) ||
    (text.length >= shortestBrokenLine && !ends.test(text) && (numbering === null || text.length >= 2 * shortestBrokenLine))
  );
}
