/** A paragraph of the report's text. */
export interface Paragraph {
  /** Its number among the paragraphs that hold something, from 1, as a reader counts them. Empty lines come and go with copying and do not count. */
  row: number;
  text: string;
}

/** The report as paragraphs; lines that hold nothing are none. */
export function readReport(report = ""): Paragraph[] {
  return report
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text, index) => ({ row: index + 1, text }));
}
