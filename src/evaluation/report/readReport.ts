import { numberingOf, type Numbering } from "./numbering";
import { readSentences, type Sentence } from "./sentences";
import { readTextFigures, type TextFigure } from "./textFigures";

/** A paragraph of the report's text. */
export interface Paragraph {
  /** Its number among the paragraphs that hold something, from 1, as a reader counts them. Empty lines come and go with copying and do not count. */
  row: number;
  text: string;
  /** The number that it begins with: 一、 （二） 3. */
  numbering: Numbering | null;
  /** The cells of a line of a table, parted by tabs; null for a line of text. */
  cells: readonly string[] | null;
}

/** The report's text as the checks read it. */
export interface ReportText {
  /** In order; lines that hold nothing and lines of a table of contents are left out. */
  paragraphs: readonly Paragraph[];
  /** In order, without the lines of tables. */
  sentences: readonly Sentence[];
  /** Every number with a unit, by the sentences. */
  figures: readonly TextFigure[];
}

/** A line of a table of contents: 部门主要职能.....3. */
const dottedLine = /[.．…·]{3}\s{0,3}\d{1,3}$/;
/** Signs of headings and lists that converters leave behind. */
const leftBehind = /^(?:#{1,6}|[-*•●])\s{1,3}/;

/** The report's text, parted. Every pattern is linear in the text. */
export function readReport(report = ""): ReportText {
  const paragraphs = report
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(leftBehind, ""))
    .filter((line) => line !== "")
    .map((text, index): Paragraph => {
      const cells = text.includes("\t") ? text.split("\t").map((cell) => cell.trim()) : null;
      return { row: index + 1, text, numbering: cells === null ? numberingOf(text) : null, cells };
    })
    .filter(({ text, cells }) => !dottedLine.test(text) && !isContents(cells ?? []));
  const sentences = readSentences(paragraphs);
  return { paragraphs, sentences, figures: readTextFigures(sentences) };
}

/** （一）部门主要职能, a tab, 3. */
function isContents([title = "", page = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && /^\d{1,3}$/.test(page) && numberingOf(title) !== null;
}
