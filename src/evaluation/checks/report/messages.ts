import type { Message, NoValues } from "../../messages";
import type { Quantity } from "../../quantity";

/** What was spent beside its budget. */
type SpentAndBudget = { spent: Message; actual: Quantity; budget: Message; planned: Quantity };

/** A text and the paragraph where it stood before. */
type RepeatedText = { text: string; row: number };

/** A number that does not count on, and the one before or missed. */
type Numbers = { number: string; other: string };

/** A term, the year from which it is out of date, and how often it stands. */
type DatedPlaces = { term: string; from: string; count: number };

export interface ReportMessages {
  "check.H6": { quote: string; others: readonly Message[] };
  "check.H6.text": { row: number; quote: string };
  "check.H6.belowWeight": { name: string; score: number; weight: number; lost: number };
  "check.H6.full": { name: string; weight: number };
  "check.H6.rateFull": NoValues;
  "check.H6.amounts": SpentAndBudget;
  "check.H6.share": SpentAndBudget & { share: Quantity };
  "check.H6.allProjects": { some: string; total: number };
  "check.H6.listed": { aspects: string; count: number; total: number };
  "check.H7": { elements: readonly Message[] };
  "check.H7.noReport": { elements: readonly Message[] };
  "check.H8.fewer": { problems: number; measures: number };
  "check.H8.unanswered": { problem: string; matter: string };
  "check.H8.needless": { measure: string; data: readonly Message[] };
  "check.H8.nothingCarriedOver": NoValues;
  "check.H8.ofOthers": { told: string };
  "check.H1": { text: string };
  "check.H2.self": { word: string; unit: string };
  "check.H2.duty": { word: string; unit: string };
  "check.H2.unit": { name: string; unit: string };
  "check.H3.words": { words: string };
  "check.H3.sentence": RepeatedText;
  "check.H3.clause": RepeatedText;
  "check.H4.back": Numbers;
  "check.H4.jump": Numbers;
  "check.H4.start": Numbers;
  "check.H4.alone": Numbers;
  "check.H5": { text: string };
  "check.H9.over": DatedPlaces;
  "check.H9.instead": DatedPlaces & { instead: string };
  "check.H10": { wrong: string; right: string; count: number };
  "check.H11": { standard: string };
  "check.H12": { first: string; second: string; length: number };
  "check.I1.list": { labels: string };
  "check.I1.lines": { labels: string };
}
