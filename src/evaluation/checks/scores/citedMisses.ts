import { lastName } from "../../paths";
import { quote } from "../../report/quote";
import { countedCodes } from "../../rules";
import type { CheckContext, Row } from "../context";
import { isNumeric } from "./shaved";

/** A row of benefits with a full score whose words name an indicator that missed its target by a figure. */
export interface CitedMiss {
  row: Row;
  missed: Row;
  /** The name of the indicator that was missed. */
  name: string;
  /** Where it is named. */
  quote: string;
}

/** First- and second-level names of benefits (财预〔2020〕10号 效益指标, 财预〔2013〕53号 效果). */
const benefits = /效益|效果|影响/u;
/** A shorter name (出勤) may stand in a text for something else. */
const shortestName = 4;
/** No form has more rows of benefits, or more misses that a clerk would cite; the bound keeps the pairs few. */
const most = 20;

/**
 * The rows of benefits that rest on a missed indicator by name: in their actual value, or in the section of the report that bears their name. The first
 * miss of each.
 */
export function citedMisses({ rows, report }: CheckContext): CitedMiss[] {
  const full = rows.filter(isFullBenefit).slice(0, most);
  const missed = full.length === 0 ? [] : rows.filter(isMissedByFigure).slice(0, most);
  return missed.length === 0
    ? []
    : full.flatMap((row) => {
        const text = plain(`${row.readings.actual.text}。${sectionOf(lastName(row.indicator.path), report.paragraphs)}`);
        const found = missed.find((other) => other !== row && text.includes(plain(lastName(other.indicator.path))));
        if (found === undefined) {
          return [];
        }
        const name = lastName(found.indicator.path);
        const start = text.indexOf(plain(name));
        return [{ row, missed: found, name, quote: quote(text, start, start + plain(name).length) }];
      });
}

function isFullBenefit({ indicator: { path, weight, rule }, selfScore }: Row): boolean {
  return (
    selfScore !== null &&
    selfScore === weight &&
    weight > 0 &&
    countedCodes(rule).length === 0 &&
    path.some((level) => benefits.test(level))
  );
}

function isMissedByFigure({ indicator: { path }, outcome, readings: { target, actual } }: Row): boolean {
  const isMissed = outcome?.kind === "scored" ? !outcome.met : outcome?.kind === "judged" && outcome.missed;
  return isMissed && isNumeric(target) && isNumeric(actual) && lastName(path).length >= shortestName;
}

/** What stands below the numbered heading that begins with the name, up to the next numbered paragraph. */
function sectionOf(name: string, paragraphs: CheckContext["report"]["paragraphs"]): string {
  const heading = paragraphs.findIndex(
    ({ numbering }) => numbering !== null && plain(numbering.title.slice(0, 2 * name.length)).startsWith(plain(name)),
  );
  if (heading < 0) {
    return "";
  }
  const below = paragraphs.slice(heading + 1);
  const end = below.findIndex(({ numbering }) => numbering !== null);
  // A line may break off within a word.
  return (end < 0 ? below : below.slice(0, end)).map(({ text }) => text).join("");
}

function plain(text: string): string {
  return text.replace(/\s+/gu, "");
}
