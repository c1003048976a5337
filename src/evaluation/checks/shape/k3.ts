import type { Check } from "../context";

/** K3: an indicator is filled in more than once; the first entry counts. */
export const k3: Check = {
  id: "K3",
  severity: "error",
  run: ({ nameProblems }) =>
    nameProblems.entries
      .filter(({ kind }) => kind === "repeated")
      .map(({ name }) => ({
        place: { part: "indicators", code: name, field: "name" },
        seen: name,
        expected: "",
        message: { key: "check.K3", values: { name } },
      })),
};
