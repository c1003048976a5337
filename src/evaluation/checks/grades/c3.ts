import type { Check } from "../context";

/** C3 有级无分: a grade is stated without a total. */
export const c3: Check = {
  id: "C3",
  severity: "error",
  run: ({ stated: { grade, total } }) =>
    grade.kind === "empty" || total.reading.kind !== "empty"
      ? []
      : [{ place: { part: "stated", code: "total" }, seen: "", expected: "", message: { key: "check.C3", values: { grade: grade.text } } }],
};
