import { numberingFaults } from "../../report/numberingFaults";
import type { Check } from "../context";

/** More faults than this show a text whose numbers were lost in copying. */
const most = 20;

/**
 * H4 序号: numbers of one style go back other than to a new start, jump, begin a list within a section with another number than 1, or stop at 1; 一是 without
 * 二是 likewise. Levels follow GB/T 9704-2012, or the order in which the text uses them: only what is wrong in both readings is told. Numbers that go on in the
 * middle of a paragraph count. Source: list of checks, H4.
 */
export const h4: Check = {
  id: "H4",
  severity: "info",
  run: ({ report }) =>
    numberingFaults(report.paragraphs)
      .slice(0, most)
      .map(({ kind, row, number, other }) => ({
        place: { part: "report", row },
        seen: kind === "alone" || kind === "start" ? number : `${other}→${number}`,
        expected: "",
        message: { key: `check.H4.${kind}`, values: { number, other } },
      })),
};
