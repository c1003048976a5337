import type { Paragraph } from "../../report/readReport";
import { isSignOff } from "../../report/signOff";
import type { Check } from "../context";

const longestQuote = 60;

/**
 * H5 悬空冒号: a line ends with a colon, and the next one is a heading numbered other than 1, or the text ends. Lines to sign on are I1. Source: list of
 * checks, H5.
 */
export const h5: Check = {
  id: "H5",
  severity: "warning",
  run: ({ report: { paragraphs } }) =>
    paragraphs
      .filter((paragraph, index) => announces(paragraph) && lacksContent(paragraphs[index + 1]))
      .map(({ row, text }) => {
        const line =
          text
            .slice(-longestQuote)
            .split(/[。；;]/)
            .at(-1) ?? text;
        return { place: { part: "report", row }, seen: line, expected: "", message: { key: "check.H5", values: { text: line } } };
      }),
};

function announces({ text, cells }: Paragraph): boolean {
  return cells === null && /[：:]$/.test(text) && !isSignOff(text);
}

function lacksContent(next: Paragraph | undefined): boolean {
  return next === undefined || (next.numbering !== null && next.numbering.value !== 1);
}
