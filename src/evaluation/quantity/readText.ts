import type { Message } from "../messages";
import { asCellKeeps } from "../rounding";
import { amountsOf, areTooMany, measures } from "./amount";
import { isoDate } from "./calendar";
import { withFigures } from "./chineseNumerals";
import { readDeadline } from "./deadline";
import type { Role } from "./front";
import { readInterval } from "./interval";
import { normalise, withSeparators } from "./normalise";
import { readPair } from "./pair";
import { setAside } from "./parentheses";
import { readRank } from "./rank";
import type { CellMeaning, Comparator, CompoundPart } from "./reading";
import { readSingleAmount, unreadable, type SingleReading } from "./singleAmount";
import { splitTargets } from "./splitTargets";
import { readTolerance } from "./tolerance";
import { canonicalUnit, isUnit } from "./units";
import { emptySigns } from "./words";

/** What a text says, before it is joined with the cell it stood in. */
export type TextReading = CellMeaning & { notes: Message[] };

const plainPattern = /^([≥≤><=]?)(\d{1,9}(?:\.(\d{1,4}))?)([^\d\s]{0,3})$/;
const plainComparators: Readonly<Record<string, Comparator>> = { "≥": "≥", "≤": "≤", ">": ">", "<": "<", "=": "=" };
const datePattern = /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/;
const errorPattern = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** Words of ideographs alone, none of which makes a figure or a day. */
const plainWords = /^(?:(?![零〇一二两三四五六七八九十百千万亿半年月日季度底末])[\u4e00-\u9fff])+$/;

/** Reads a typed text. Never throws; cost linear in the length of the text. */
export function readText(typed: string, role: Role): TextReading {
  if (plainWords.test(typed)) {
    return { kind: "words", notes: [] };
  }
  return readPlain(typed) ?? readNormalised(normalise(withSeparators(typed)), role);
}

/** "90%" and "≥12次", which most cells hold, without a closer look. */
function readPlain(typed: string): TextReading | null {
  const [, sign = "", written, decimals = "", unit = ""] = plainPattern.exec(typed) ?? [];
  const value = Number(written);
  // More than 100% may be a ≥ that was lost; that is for the long way.
  if (written === undefined || (unit !== "" && !isUnit(unit)) || (unit === "%" && value > 100)) {
    return null;
  }
  const comparator = plainComparators[sign];
  return {
    ...{ kind: "quantity", quantity: { value: asCellKeeps(value), unit: canonicalUnit(unit) }, decimals: decimals.length, notes: [] },
    ...(comparator === undefined ? {} : { comparator }),
  };
}

function readNormalised(text: string, role: Role): TextReading {
  if (emptySigns.has(text)) {
    return { kind: "empty", notes: [] };
  }
  if (errorPattern.test(text)) {
    return { kind: "unreadable", why: "error", notes: [] };
  }
  const date = datePattern.exec(text);
  if (date) {
    const day = isoDate(Number(date[1]), Number(date[2]), Number(date[3]));
    return day === null ? unreadable("severalFigures") : { kind: "date", date: day, notes: [] };
  }
  const figures = withFigures(withoutNumbering(text));
  if (!/\d/.test(figures)) {
    return readDeadline(figures) ?? { kind: "words", notes: [] };
  }
  return readWhole(figures, role);
}

/** 含 in parentheses belongs to 以上; numbers of a list and unusual brackets say nothing. */
function withoutNumbering(text: string): string {
  if (!/[(【〔.、)]/.test(text)) {
    return text;
  }
  return text
    .replace(/[【〔]([^【〔】〕]*)[】〕]/g, (whole, inside: string) => (/^\d{4}$/.test(inside) ? whole : `(${inside})`))
    .replace(/\((不?含|及)(?:本数)?\)/g, "$1")
    .replace(/(?<![\d.])(\d{1,9}(?:\.\d{1,4})?)(%|[^\d()以]{0,3})(以上|以下|以内)\((不?含)\1\2\)/g, "$1$2$3$4")
    .replace(/(^|[;,。、])(?:\(\d{1,2}\)|\d{1,2}[.、)])(?=[\u3400-\u9fff“])/g, "$1");
}

function readWhole(text: string, role: Role): TextReading {
  if (!/[(,;、。]/.test(text)) {
    return readBare(text, role);
  }
  const interval = readInterval(text);
  if (interval) {
    return interval;
  }
  const whole = setAside(text);
  const all = amountsOf(whole.text);
  if (areTooMany(all)) {
    return unreadable("severalFigures");
  }
  const [first, second, ...others] = all;
  const pair = first && second && others.length === 0 ? readPair(whole.text, first, second) : null;
  if (pair) {
    return { ...pair, notes: [...pair.notes, ...whole.notes] };
  }
  const { parts, lead } = splitTargets(text);
  if (parts.length < 2) {
    return readSingle(parts[0] ?? text, role);
  }
  const notes: Message[] = lead === "" ? [] : [{ key: "reading.leadingWords", values: { words: lead } }];
  return { kind: "compound", parts: parts.map((part): CompoundPart => ({ text: part, ...readSingle(part, role) })), notes };
}

/** A text with one target. */
function readSingle(text: string, role: Role): SingleReading {
  const { text: bare, notes } = setAside(text);
  const reading = readBare(bare, role);
  return notes.length === 0 ? reading : { ...reading, notes: [...reading.notes, ...notes] };
}

function readBare(text: string, role: Role): SingleReading {
  const rank = readRank(text);
  if (rank) {
    return rank;
  }
  const amounts = amountsOf(text);
  if (areTooMany(amounts)) {
    return unreadable("severalFigures");
  }
  const [first, second, ...others] = amounts;
  if (!first) {
    return readDeadline(text) ?? { kind: "words", notes: [] };
  }
  if (!second) {
    return readTolerance(text, first) ?? readSingleAmount(text, first, role);
  }
  const pair = others.length === 0 ? readPair(text, first, second) : null;
  if (pair) {
    return pair;
  }
  // 12345热线办结率100%: a bare number that names something is part of the words.
  const [measured, ...more] = amounts.filter(measures);
  const named = amounts.every((each) => each === measured || /[\u3400-\u9fff]/.test(text.charAt(each.end)));
  return measured && more.length === 0 && measured === amounts.at(-1) && named
    ? readSingleAmount(text, measured, role)
    : unreadable("severalFigures");
}
