import type { Check } from "../context";

/** K1: an entry fits no indicator of the scheme, or more than one. */
export const k1: Check = {
  id: "K1",
  severity: "error",
  run: ({ nameProblems }) =>
    nameProblems.entries
      .filter(({ kind }) => kind !== "repeated")
      .map(({ name, kind }) => ({
        place: { part: "indicators", code: name, field: "name" },
        seen: name,
        expected: "",
        message: kind === "several" ? { key: "check.K1.several", values: { name } } : { key: "check.K1", values: { name } },
      })),
};
