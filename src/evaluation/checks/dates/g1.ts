import type { Check } from "../context";
import { reportDate } from "./reportDate";

/**
 * G1 报告日期: the report is dated before the end of the evaluated year (error), or on its very last day (warning). The date is that of the form; where the
 * form gives none, the one that the report bears on its cover or at its end.
 */
export const g1: Check = {
  id: "G1",
  severity: "error",
  run: (context) => {
    const end = `${context.year}-12-31`;
    const found = reportDate(context);
    if (found === null || found.date > end) {
      return [];
    }
    const { date, place, seen } = found;
    return date === end
      ? [{ severity: "warning", place, seen, expected: `> ${end}`, message: { key: "check.G1.equal", values: { date } } }]
      : [{ place, seen, expected: `> ${end}`, message: { key: "check.G1.before", values: { date, end } } }];
  },
};
