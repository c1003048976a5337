import { gradeOf } from "../../grading";
import type { Check } from "../context";
import { gradeMeant, isAmong } from "./gradeWords";

/**
 * C1 等级与分数: the stated grade is not the one that the stated total earns. Whether that total is right is B4's and B17's question; a word that is
 * none of the scheme's grades and means no other of them is C2's.
 */
export const c1: Check = {
  id: "C1",
  severity: "error",
  run: ({ scheme, stated }) => {
    const total = stated.total.value;
    if (total === null || stated.grade.kind === "empty" || scheme.gradeBands.length === 0) {
      return [];
    }
    const grade = gradeOf(total, scheme.gradeBands);
    const text = stated.grade.text;
    const grades = scheme.gradeBands.map((band) => band.grade);
    const meant = isAmong(text, grades) ? text : gradeMeant(text, grades);
    if (grade !== null && (meant === undefined || isAmong(meant, [grade]))) {
      return [];
    }
    return [
      {
        place: { part: "stated", code: "grade" },
        seen: text,
        expected: grade ?? "",
        message:
          grade === null
            ? { key: "check.C1.noBand", values: { total, stated: text } }
            : { key: "check.C1", values: { total, grade, stated: text } },
      },
    ];
  },
};
