import { quote } from "../../report/quote";
import type { Paragraph } from "../../report/readReport";
import { mayBeSameUnit, selfNames } from "../../report/unitNames";
import { financeDuties, selfReferences } from "../../report/words/otherUnits";
import type { Check, CheckContext, Finding } from "../context";

const selfPatterns = selfReferences.map(({ pattern, kinds }) => ({ kinds, pattern: new RegExp(pattern) }));
const dutyPattern = new RegExp(`(?:${financeDuties.verbs.join("|")})(?:${financeDuties.duties.join("|")})`);
const partners = new RegExp(financeDuties.partners.join("|"));
/** How far before a duty a partner may stand in its sentence. */
const clauseLength = 30;

/**
 * H2 套用他稿: the text speaks of itself as a unit of another kind (部机关, 我省, a street's 我局), tells duties of a finance office as its own, or names another
 * unit where it names itself (自评单位：…, the title). Once a word or name. Superiors and partners named elsewhere are no fault; nothing is said where the
 * form does not name the unit. Source: list of checks, H2.
 */
export const h2: Check = {
  id: "H2",
  severity: "warning",
  run: (context) => {
    const unit = unitOf(context);
    const { paragraphs } = context.report;
    return unit === "" || paragraphs.length === 0
      ? []
      : [...otherNames(paragraphs, unit), ...otherKinds(paragraphs, unit), ...otherDuties(paragraphs, unit)];
  },
};

function unitOf({ submission: { unit } }: CheckContext): string {
  const value = typeof unit === "object" ? unit.value : unit;
  return typeof value === "string" ? value.trim() : "";
}

function otherNames(paragraphs: readonly Paragraph[], unit: string): Finding[] {
  const told = new Set<string>();
  return selfNames(paragraphs)
    .filter(({ name }) => !mayBeSameUnit(name, unit) && told.size < told.add(name).size)
    .map(({ row, name }) => ({
      place: { part: "report", row },
      seen: name,
      expected: unit,
      message: { key: "check.H2.unit", values: { name, unit } },
    }));
}

function otherKinds(paragraphs: readonly Paragraph[], unit: string): Finding[] {
  return selfPatterns
    .filter(({ kinds }) => !kinds.some((kind) => unit.includes(kind)))
    .flatMap(({ pattern }) => firstPlace(paragraphs, pattern).map((found) => finding(found, "check.H2.self", unit)));
}

function otherDuties(paragraphs: readonly Paragraph[], unit: string): Finding[] {
  if (unit.includes("财政")) {
    return [];
  }
  return firstPlace(paragraphs, dutyPattern)
    .filter(
      ({ text, index }) =>
        !partners.test(
          text
            .slice(Math.max(0, index - clauseLength), index)
            .split(/[。；]/)
            .at(-1) ?? "",
        ),
    )
    .map((found) => finding(found, "check.H2.duty", unit));
}

interface Found {
  row: number;
  text: string;
  index: number;
  word: string;
}

function firstPlace(paragraphs: readonly Paragraph[], pattern: RegExp): Found[] {
  for (const { row, text } of paragraphs) {
    const found = pattern.exec(text);
    if (found !== null) {
      return [{ row, text, index: found.index, word: found[0] }];
    }
  }
  return [];
}

function finding({ row, text, index, word }: Found, key: "check.H2.self" | "check.H2.duty", unit: string): Finding {
  return {
    place: { part: "report", row },
    seen: quote(text, index, index + word.length),
    expected: "",
    message: { key, values: { word, unit } },
  };
}
