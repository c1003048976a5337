import type { Check } from "../context";

/** K2: a stated group fits no group of the scheme, or more than one. */
export const k2: Check = {
  id: "K2",
  severity: "error",
  run: ({ nameProblems }) =>
    nameProblems.groups.map(({ name, kind }) => ({
      place: { part: "stated", code: name, field: "name" },
      seen: name,
      expected: "",
      message:
        kind === "several"
          ? { key: "check.K2.several", values: { name } }
          : kind === "repeated"
            ? { key: "check.K3", values: { name } }
            : { key: "check.K2", values: { name } },
    })),
};
