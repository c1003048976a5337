import { gradeOf } from "../../grading";
import type { Place } from "../../model";
import type { Check, CheckContext, Finding } from "../context";
import { gradeMeant, isAmong, nationalGrades } from "./gradeWords";
import { gradesInReport } from "./statedInReport";

/**
 * C2 等级词: the stated grade is a word that the scheme does not have (list of checks, C2); where the scheme has no grades, one that the State's rules
 * do not have. Where no grade is filled in, the one that the report's text concludes with. A word that means another grade than the total earns
 * is C1's, a grade with a total but without bands C5's.
 */
export const c2: Check = {
  id: "C2",
  severity: "warning",
  run: (context) => {
    const { scheme, stated, report } = context;
    const grades = scheme.gradeBands.length > 0 ? scheme.gradeBands.map(({ grade }) => grade) : nationalGrades.map(({ grade }) => grade);
    if (stated.grade.kind !== "empty") {
      const word = stated.grade.text;
      const place = { part: "stated", code: "grade" } as const;
      return isAmong(word, grades) || isToldElsewhere(context, word, grades) ? [] : [finding(context, word, word, place, grades)];
    }
    const concluded = gradesInReport(report);
    const [first] = concluded;
    return first === undefined || concluded.some(({ word }) => isAmong(word, grades))
      ? []
      : [finding(context, first.word, first.quote, { part: "report", row: first.row }, grades)];
  },
};

function isToldElsewhere({ scheme, stated }: CheckContext, word: string, grades: readonly string[]): boolean {
  const total = stated.total.value;
  if (scheme.gradeBands.length === 0) {
    return stated.total.reading.kind !== "empty";
  }
  const earned = total === null ? null : gradeOf(total, scheme.gradeBands);
  const meant = gradeMeant(word, grades);
  return earned !== null && meant !== undefined && meant !== earned;
}

function finding({ scheme }: CheckContext, word: string, seen: string, place: Place, grades: readonly string[]): Finding {
  const values = { word, grades: grades.join("、") };
  return {
    place,
    seen,
    expected: gradeMeant(word, grades) ?? "",
    message: { key: scheme.gradeBands.length > 0 ? "check.C2" : "check.C2.national", values },
  };
}
