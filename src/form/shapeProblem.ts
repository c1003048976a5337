import type { Place, Problem, Severity } from "../evaluation";

/** A problem of the workbook's shape. */
export function shapeProblem(
  check: Problem["check"],
  severity: Severity,
  place: Place,
  message: Problem["message"],
  seen = "",
  expected = "",
): Problem {
  return { check, severity, place, seen, expected, message };
}
