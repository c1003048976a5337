import { documentNumbers } from "../../report/documentNumbers";
import type { Check } from "../context";

/** H11 文号格式: the number of a document has other brackets than 〔〕 round its year, leading zeros, or 第 before the number (GB/T 9704-2012, 7.2.5). Once a number. */
export const h11: Check = {
  id: "H11",
  severity: "info",
  run: ({ report }) => {
    const told = new Set<string>();
    return documentNumbers(report.sentences)
      .filter(({ text, standard }) => text !== standard && told.size < told.add(text).size)
      .map(({ row, text, standard }) => ({
        place: { part: "report", row },
        seen: text,
        expected: standard,
        message: { key: "check.H11", values: { standard } },
      }));
  },
};
