import type { Place } from "../../model";
import { writtenDate } from "../../report/reportDate";
import type { CheckContext } from "../context";

/** The report's date: that of the form, else the one written in the text; null where neither gives one. */
export function reportDate({ dates: { report: cell }, report }: CheckContext): { date: string; seen: string; place: Place } | null {
  if (cell.kind === "date") {
    return { date: cell.date, seen: cell.date, place: { part: "basics", code: "report" } };
  }
  const written = cell.kind === "empty" ? writtenDate(report.paragraphs) : null;
  return written === null ? null : { date: written.date, seen: written.text, place: { part: "report", row: written.row } };
}
