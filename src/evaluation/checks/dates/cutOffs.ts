import { cutOffDates, type CutOffDate } from "../../report/cutOffDates";
import { firstDayOf } from "../../report/textDates";
import type { CheckContext } from "../context";
import { reportDate } from "./reportDate";

/** What is planned for a day to come is no figure of that day. */
const planned = /[将拟]|计划|预计|力争|确保/;

/** Days up to which the text gives figures and that lie after the report's date (G2); the date is empty where the report bears none after the year's end. */
export function datedAfterReport(context: CheckContext): { cutOffs: CutOffDate[]; date: string } {
  const date = reportDate(context)?.date ?? "";
  if (date <= `${context.year}-12-31`) {
    return { cutOffs: [], date: "" };
  }
  const cutOffs = cutOffDates(context.report.sentences, context.year).filter(
    ({ date: cutOff, sentence, end }) => firstDayOf(cutOff, cutOff.year) > date && !planned.test(sentence.text.slice(end, end + 30)),
  );
  return { cutOffs, date };
}
