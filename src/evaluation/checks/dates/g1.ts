import type { Check } from "../context";

/** G1 报告日期: the report is dated before the end of the evaluated year (error), or on its very last day (warning). */
export const g1: Check = {
  id: "G1",
  severity: "error",
  run: ({ dates: { report }, year }) => {
    const end = `${year}-12-31`;
    if (report.kind !== "date" || report.date > end) {
      return [];
    }
    const place = { part: "basics", code: "report" } as const;
    const { date } = report;
    return date === end
      ? [{ severity: "warning", place, seen: date, expected: `> ${end}`, message: { key: "check.G1.equal", values: { date } } }]
      : [{ place, seen: date, expected: `> ${end}`, message: { key: "check.G1.before", values: { date, end } } }];
  },
};
