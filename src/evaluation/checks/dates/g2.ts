import { collectionPeriod } from "../../report/collectionPeriod";
import { quote } from "../../report/quote";
import type { Check, CheckContext, Finding } from "../context";
import { datedAfterReport } from "./cutOffs";

/**
 * G2 评价时间: the material was collected before the evaluated year had ended, by the form's date or, where it is empty, by a sentence of the text that
 * tells of collecting material for the evaluation; or the text gives figures as of a day after the report's own date. A report that is dated too early
 * itself is G1 alone. Source: list of checks, G2.
 */
export const g2: Check = {
  id: "G2",
  severity: "error",
  run: (context) => [...collectedTooEarly(context), ...toldTooLate(context)],
};

function collectedTooEarly({ dates: { collectionEnd }, year, report }: CheckContext): Finding[] {
  const end = `${year}-12-31`;
  if (collectionEnd.kind === "date" && collectionEnd.date < end) {
    const { date } = collectionEnd;
    return [finding({ part: "basics", code: "collectionEnd" }, date, date, end)];
  }
  const period = collectionEnd.kind === "empty" ? collectionPeriod(report.sentences, year) : null;
  return period !== null && period.end < end ? [finding({ part: "report", row: period.row }, period.text, period.end, end)] : [];
}

function finding(place: Finding["place"], seen: string, date: string, end: string): Finding {
  return { place, seen, expected: `≥ ${end}`, message: { key: "check.G2", values: { date, end } } };
}

function toldTooLate(context: CheckContext): Finding[] {
  const { cutOffs, date } = datedAfterReport(context);
  return cutOffs.slice(0, 1).map(({ row, sentence, text, start, end }) => ({
    place: { part: "report", row },
    seen: quote(sentence.text, start, end),
    expected: `≤ ${date}`,
    message: { key: "check.G2.afterReport", values: { text, date } },
  }));
}
