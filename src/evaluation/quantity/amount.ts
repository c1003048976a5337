import { decimal, decimalsOf, asCellKeeps, toNumber } from "../rounding";
import { canonicalUnit, groupOf, unitAt } from "./units";
import { approximateBehind, tails } from "./words";

/** A figure with all that stands behind it: 58万余人次以上. */
export interface Amount {
  start: number;
  end: number;
  written: string;
  /** Without a sign. */
  value: number;
  unit: string;
  decimals: number;
  /** 150万: money is what 万 alone stands for. */
  unitAssumed: boolean;
  /** What 万 before a noun multiplied the figure with. */
  factor: number;
  approximate: string | undefined;
  tail: string | undefined;
  /** 含 or 不含 beside the figure. */
  includes: boolean | undefined;
  /** /年, which the year of the form says anyway. */
  perYear: boolean;
}

/** Figures: 1,234.5 · 1234.5 · .5 */
const figurePattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\.\d+/g;
/** Figures that count nothing: PM2.5, 2021年, 1-12月, 第3季度, 前75名, 〔2020〕10号, 12月31日. */
const namePattern =
  /[A-PR-VX-Za-pr-vx-z]-?\d+(?:\.\d+)?|(?<!\d)(?:19|20)\d\d(?:[-~—–至](?:19|20)\d\d)?年(?:度|初|末|底)?|(?<!\d)(?:(?:19|20)\d\d[-/.])?\d{1,2}(?:[-~—–至]\d{1,2})?月份?(?:\d{1,2}[日号])?|(?<!\d)(?:19|20)\d\d(?<separator>[-/.])\d{1,2}\k<separator>\d{1,2}(?!\d)|(?<!\d)[1-4]季度|(?<![目之以年底日提事会当月先])前\d+(?:名|位|强|(?=$|[,;、。)以之内行]))|第\d+|[〔([【]\d{4}[〕)\]】]\d+号/g;
const mayHoldName = /[年月季第前号A-Za-z]|\d[-/.]\d{1,2}[-/.]\d/;
const perPattern = /\/(?:年|月|季度|季|周|天|日|人|户|次|家|个|平方米|亩|吨|公里|名)/y;
const magnitudePattern = /[百千]?[万亿]?/y;
const tailWords = Object.keys(tails);
const spans = ["duration", "workingDay", "months"];

/** 含 before words says what is in the figure: 含土地款. */
const includesPattern = /不?含(?=$|[以之,;、。~—–至到-])|及(?=以)/y;

/** More figures than any target has; a text with more is not read any further. */
const mostAmounts = 60;

/** Whether a text has so many figures that not all of them were read. */
export function areTooMany(amounts: readonly Amount[]): boolean {
  return amounts.length > mostAmounts;
}

/** Every figure of a text that counts or measures something. Cost linear in the length. */
export function amountsOf(text: string): Amount[] {
  const names = namesOf(text);
  const amounts: Amount[] = [];
  let nextName = 0;
  figurePattern.lastIndex = 0;
  for (let found = figurePattern.exec(text); found && !areTooMany(amounts); found = figurePattern.exec(text)) {
    const start = found.index;
    while ((names[nextName]?.end ?? Infinity) <= start) {
      nextName++;
    }
    const name = names[nextName];
    if (name && name.start <= start) {
      figurePattern.lastIndex = name.end;
      continue;
    }
    const amount = readBehind(text, start, found[0]);
    amounts.push(amount);
    // What is in the unit is no figure: m2.
    figurePattern.lastIndex = amount.end;
  }
  return amounts;
}

function namesOf(text: string): { start: number; end: number }[] {
  // A year on its own is the figure of its cell.
  if (!mayHoldName.test(text) || /^\d{4}年$/.test(text)) {
    return [];
  }
  return Array.from(text.matchAll(namePattern), ({ index, 0: name }) => ({ start: index, end: index + name.length }));
}

/** Reads on from the figure: 余? 万? 余? unit? 左右? /年? 含? 以上? 含? */
function readBehind(text: string, start: number, written: string): Amount {
  const figureEnd = start + written.length;
  const early = wordAt(approximateBehind, text, figureEnd);
  const measure = readUnit(text, figureEnd + early.length);
  const late = wordAt(approximateBehind, text, measure.end);
  const per = measure.unit === "" ? "" : matchAt(perPattern, "/", text, measure.end + late.length);
  const includesAt = measure.end + late.length + per.length;
  const before = matchAt(includesPattern, "不含及", text, includesAt);
  const tailAt = includesAt + before.length;
  const inner = text.charAt(tailAt) === "内" && spans.includes(groupOf(measure.unit) ?? "") ? "内" : "";
  const tail = wordAt(tailWords, text, tailAt) || inner;
  const tailEnd = tailAt + tail.length;
  const behind = before === "" && tail !== "" ? matchAt(includesPattern, "不含", text, tailEnd) : "";
  const number = Number(written.replaceAll(",", ""));
  const { factor } = measure;
  const value = factor === 1 || number === Infinity ? asCellKeeps(number) : toNumber(decimal(number).times(factor));
  const included = before || behind;
  return {
    start,
    end: tailEnd + behind.length,
    written,
    value,
    unit: measure.unit + (per === "/年" ? "" : per),
    unitAssumed: measure.assumed,
    factor,
    decimals: factor === 1 ? (written.split(".")[1]?.length ?? 0) : decimalsOf(value),
    approximate: early || measure.approximate || late || undefined,
    tail: tail || undefined,
    includes: included === "" ? undefined : included !== "不含",
    perYear: per === "/年",
  };
}

interface Measure {
  unit: string;
  assumed: boolean;
  factor: number;
  approximate: string;
  end: number;
}

/** A unit, or 万 with what it counts: 58万余人次. */
function readUnit(text: string, at: number): Measure {
  const unit = unitAt(text, at);
  if (unit !== "") {
    return { unit: canonicalUnit(unit), assumed: false, factor: 1, approximate: "", end: at + unit.length };
  }
  const magnitude = matchAt(magnitudePattern, "百千万亿", text, at);
  if (magnitude === "") {
    return { unit: "", assumed: false, factor: 1, approximate: "", end: at };
  }
  const approximate = wordAt(approximateBehind, text, at + magnitude.length);
  const nounAt = at + magnitude.length + approximate.length;
  const noun = unitAt(text, nounAt);
  const end = nounAt + noun.length;
  const hundreds = magnitude.startsWith("百") ? 100 : magnitude.startsWith("千") ? 1000 : 1;
  const myriad = /[万亿]$/.exec(magnitude)?.[0] ?? "";
  // 万 with nothing behind it is money in these forms: 150万 is 150 万元.
  if (myriad !== "" && (noun === "" || noun === "元")) {
    return { unit: `${myriad}元`, assumed: noun === "", factor: hundreds, approximate, end };
  }
  const factor = hundreds * (myriad === "万" ? 1e4 : myriad === "亿" ? 1e8 : 1);
  return { unit: canonicalUnit(noun), assumed: false, factor, approximate, end };
}

/** The word of a list that stands at a place of the text; "" where none does. */
function wordAt(words: readonly string[], text: string, at: number): string {
  return words.find((word) => text.startsWith(word, at)) ?? "";
}

/** What a sticky pattern finds at a place; the first characters that it can have spare most of the looking. */
function matchAt(pattern: RegExp, firsts: string, text: string, at: number): string {
  if (at >= text.length || !firsts.includes(text.charAt(at))) {
    return "";
  }
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** Whether a figure measures something by itself, unlike the number in a name: 12345热线. */
export function measures({ unit, tail }: Amount): boolean {
  return unit !== "" || tail !== undefined;
}
