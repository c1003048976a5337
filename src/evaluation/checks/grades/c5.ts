import type { Check } from "../context";

/** C5 无等级区间: a grade is stated, yet the scheme has no bands that it could rest on (list of checks, C5). A grade without a total is C3's. */
export const c5: Check = {
  id: "C5",
  severity: "warning",
  run: ({ scheme, stated: { grade, total } }) =>
    grade.kind === "empty" || total.reading.kind === "empty" || scheme.gradeBands.length > 0
      ? []
      : [
          {
            place: { part: "stated", code: "grade" },
            seen: grade.text,
            expected: "",
            message: { key: "check.C5", values: { grade: grade.text } },
          },
        ],
};
