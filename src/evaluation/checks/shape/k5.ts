import type { Check } from "../context";

const dateCells = ["report", "collectionStart", "collectionEnd"] as const;

/** K5: a cell that must hold a date holds something else. */
export const k5: Check = {
  id: "K5",
  severity: "error",
  run: ({ dates }) =>
    dateCells.flatMap((code) => {
      const { kind, text } = dates[code];
      return kind === "date" || kind === "empty"
        ? []
        : [{ place: { part: "basics", code }, seen: text, expected: "", message: { key: "check.K5", values: { text } } }];
    }),
};
