import type { Message } from "../messages";
import { asCellKeeps, decimal, decimalsOf, toNumber } from "../rounding";
import { isoDate } from "./calendar";
import type { CellMeaning, Comparator, QuantityReading } from "./reading";
import { canonicalUnit, unitSpellings } from "./units";
import { approximateBefore, approximateBehind, comparators, emptySigns, meaningChangers, tails } from "./words";

/** A target sets bounds, an actual value states what is: 达到 means ≥ in the one and nothing in the other. */
export type Role = "target" | "actual";

/** What a text says, before it is joined with the cell it stood in. */
type TextReading = CellMeaning & { notes: Message[] };

/** Figures: 1,234.5 · 1234.5 · .5 */
const figurePattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\.\d+/g;
const datePattern = /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/;
const errorPattern = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;
const approximate = approximateBehind.join("|");
/** Behind the figure: 余? 万? 余? unit? 左右? (含|及)以上? */
const behindPattern = new RegExp(
  `^(?<early>${approximate})?(?<magnitude>[万亿](?=(?:${approximate})?(?:人次|人|户|个|件|次|条|家|份)))?(?<between>${approximate})?(?<unit>${unitSpellings.join("|")})?` +
    `(?<late>${approximate})?(?:(?<inclusive>\\(含\\)|含|及)?(?<tail>${Object.keys(tails).join("|")}))?$`,
);
const magnitudes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Reads a typed text. Never throws; cost linear in the length of the text. */
export function readText(typed: string, role: Role): TextReading {
  const text = normalise(typed);
  if (emptySigns.has(text)) {
    return { kind: "empty", notes: [] };
  }
  if (errorPattern.test(text)) {
    return { kind: "unreadable", why: "error", notes: [] };
  }
  const date = datePattern.exec(text);
  if (date) {
    const day = isoDate(Number(date[1]), Number(date[2]), Number(date[3]));
    return day === null ? { kind: "unreadable", why: "severalFigures", notes: [] } : { kind: "date", date: day, notes: [] };
  }
  const figures = [...text.matchAll(figurePattern)];
  const [figure] = figures;
  if (!figure) {
    return { kind: "words", notes: [] };
  }
  if (figures.length > 1) {
    return { kind: "unreadable", why: "severalFigures", notes: [] };
  }
  return readFigure(text.slice(0, figure.index), figure[0], text.slice(figure.index + figure[0].length), role);
}

function readFigure(before: string, written: string, behind: string, role: Role): TextReading {
  const notes: Message[] = [];
  const front = readFront(before, role, notes);
  const back = behindPattern.exec(behind)?.groups;
  if (!front || !back) {
    return { kind: "unreadable", why: "unknownWords", notes: [] };
  }
  const value = Number(written.replaceAll(",", ""));
  const tail = back["tail"];
  const bound = tail === undefined ? undefined : tails[tail];
  if (front.comparator !== undefined && bound !== undefined && !agree(front.comparator, bound)) {
    return { kind: "unreadable", why: "unknownWords", notes: [] };
  }
  // 15 digits are what a cell keeps; a longer figure would be changed by reading it.
  if (!(Math.abs(value) < 1e15)) {
    return { kind: "unreadable", why: "outOfRange", notes: [] };
  }
  if (tail === "以下" && back["inclusive"] === undefined) {
    notes.push({ key: "reading.inclusive", values: { word: tail } });
  }
  const approximateWord = front.approximate ?? back["early"] ?? back["between"] ?? back["late"];
  if (approximateWord !== undefined) {
    notes.push({ key: "reading.approximate", values: { word: approximateWord } });
  }
  const factor = (front.negative ? -1 : 1) * (magnitudes[back["magnitude"] ?? ""] ?? 1);
  const comparator = bound ?? front.comparator;
  const reading: QuantityReading = {
    kind: "quantity",
    quantity: {
      value: factor === 1 ? asCellKeeps(value) : toNumber(decimal(value).times(factor)),
      unit: canonicalUnit(back["unit"] ?? ""),
    },
    decimals: factor === 1 || factor === -1 ? (written.split(".")[1]?.length ?? 0) : decimalsOf(value * factor),
    ...(comparator === undefined ? {} : { comparator }),
    ...(approximateWord === undefined ? {} : { approximate: true }),
  };
  return { ...reading, notes };
}

/** From the figure backwards: sign, 约, comparator; what is left is explanation. Null where a word changes the figure's meaning. */
function readFront(
  before: string,
  role: Role,
  notes: Message[],
): { negative: boolean; approximate?: string; comparator?: Comparator } | null {
  if (before === "") {
    return { negative: false };
  }
  let rest = before;
  const negative = /[-−]$/.test(rest);
  if (negative) {
    rest = rest.slice(0, -1);
  }
  const approximateWord = approximateBefore.find((word) => rest.endsWith(word));
  if (approximateWord !== undefined) {
    rest = rest.slice(0, -approximateWord.length);
  }
  const found = comparators.find(({ written }) => rest.endsWith(written));
  if (found) {
    rest = rest.slice(0, -found.written.length);
  }
  if (meaningChangers.some((word) => rest.endsWith(word)) || (negative && !found && !approximateWord && rest !== "")) {
    return null;
  }
  if (rest !== "") {
    notes.push({ key: "reading.leadingWords", values: { words: rest } });
  }
  const comparator = found && !(found.onlyInTargets && role === "actual") ? found.comparator : undefined;
  return {
    negative,
    ...(approximateWord === undefined ? {} : { approximate: approximateWord }),
    ...(comparator === undefined ? {} : { comparator }),
  };
}

/** "不低于 90%以上" says one thing twice; "超过 5%以内" contradicts itself. */
function agree(front: Comparator, tail: Comparator): boolean {
  return tail === "≥" ? front === "≥" || front === ">" : front === "≤" || front === "<";
}

/** Full-width signs become plain ones, spaces go (not those that keep two figures apart), a closing stop goes. */
export function normalise(typed: string): string {
  const plain = typed.replace(/㎡|m²/g, "m2").normalize("NFKC").trim();
  const text = /\s/.test(plain) ? withoutSpaces(plain) : plain;
  return text.endsWith("。") || text.endsWith(";") ? text.slice(0, -1) : text;
}

function withoutSpaces(text: string): string {
  const parts = text.split(/\s+/);
  return parts.map((part, index) => (/^[\d.]/.test(part) && /^\d/.test(parts[index - 1]?.slice(-1) ?? "") ? ` ${part}` : part)).join("");
}
