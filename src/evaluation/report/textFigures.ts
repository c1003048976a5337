import type { Measured } from "../figures/keyFigure";
import { canonicalUnit, numeralValue, unitAt } from "../quantity";
import type { Sentence } from "./sentences";

/** A number with its unit in running text. */
export interface TextFigure extends Measured {
  /** The paragraph and the sentence where it stands. */
  row: number;
  sentence: number;
  /** Where it begins and ends in the sentence, its words of approximation included. */
  start: number;
  end: number;
  /** The words right before it, back to a stop or another figure, without closing verbs: 共发生事件 of 共发生事件512件. May be empty. */
  label: string;
}

const numberPattern = /(?<![\d.A-Za-z-])(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,8})?)|百分之([零一二三四五六七八九十百点]{1,8})/g;
const before = /(?:约|近|超过|超|大约|逾|不足|将近|接近|累计达|多达)$/;
const behindNumber = /^[多余几]/;
const behindUnit = /^(?:左右|上下|以上|以下|余|多)/;
const magnitudes: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
/** What looks like a unit is the beginning of a longer word: 16个点位, 16方面, 100周年. */
const longerWords: ReadonlyMap<string, RegExp> = new Map([
  ["个点", /^[位名]/],
  ["方", /^[面向案式法针便位]/],
  ["周", /^[年边岁]/],
  ["分", /^[队支之类级]/],
  ["面", /^[向对临积]/],
  ["组", /^[织长]/],
  ["期", /^[间末初]/],
]);
/** Powers that a converter leaves behind a metre: m<sup>2</sup>, m³. */
const powerOfMetre = /^(?:<sup>)?\s?([23²³])\s?(?:<\/sup>)?/;
/** Units of dates and numbers of streets, floors and houses: no figures. */
const notMeasured = /^(?:年|月|号|层|届|级|点|时|周岁|岁)/;
const stops = /[，,。；;、：:（）()“”"《》〔〕[\]！!？?→/]/;
const closingVerbs = /(?:分别|已经|已|共计|合计|共|总计|累计|达到|达|为|是|有|约|近|占|计|完成了|了|到|仅|至|的)$/;
const longestLabel = 24;
const longestRemark = 30;

/** Every number with a unit of the sentences, in order; 100% and 百分之九十五 among them. Dates are none. Linear in the text. */
export function readTextFigures(sentences: readonly Sentence[]): TextFigure[] {
  return sentences.flatMap((sentence) => figuresOf(sentence));
}

function figuresOf({ index, row, text }: Sentence): TextFigure[] {
  const figures: TextFigure[] = [];
  let last = 0;
  for (const found of text.matchAll(numberPattern)) {
    const [whole, digits, numerals] = found;
    const figure = digits === undefined ? shareOf(numerals ?? "") : measuredAt(text, found.index + whole.length, digits);
    if (figure === null) {
      continue;
    }
    const lead = before.exec(text.slice(Math.max(last, found.index - 4), found.index))?.[0] ?? "";
    const tail =
      behindUnit.exec(text.slice(found.index + whole.length + figure.behind, found.index + whole.length + figure.behind + 3))?.[0] ?? "";
    const start = found.index - lead.length;
    const end = found.index + whole.length + figure.behind + tail.length;
    figures.push({
      value: figure.value,
      unit: figure.unit,
      decimals: figure.decimals,
      approximate: figure.approximate || lead !== "" || tail !== "",
      text: text.slice(start, end),
      row,
      sentence: index,
      start,
      end,
      label: labelBefore(text, last, start),
    });
    last = end;
  }
  return figures;
}

type Figure = { value: number; unit: string; decimals: number; approximate: boolean; behind: number };

function shareOf(numerals: string): Figure | null {
  const value = numeralValue(numerals);
  return value === null ? null : { value: Number(value), unit: "%", decimals: decimalsOf(value), approximate: false, behind: 0 };
}

/** The unit at a place of the text and how many characters it takes; "" where none stands there. */
function unitOf(text: string, at: number): { unit: string; length: number } {
  const spelling = unitAt(text, at);
  const behind = at + spelling.length;
  if (longerWords.get(spelling)?.test(text.charAt(behind)) === true) {
    const shorter = spelling.startsWith("个") ? "个" : "";
    return { unit: shorter, length: shorter.length };
  }
  const power = spelling === "m" ? powerOfMetre.exec(text.slice(behind, behind + 12)) : null;
  return power === null
    ? { unit: canonicalUnit(spelling), length: spelling.length }
    : { unit: power[1] === "2" || power[1] === "²" ? "平方米" : "立方米", length: spelling.length + power[0].length };
}

/** What follows the digits: 多, 万, a unit. Null where no unit does, or one of a date. */
function measuredAt(text: string, at: number, digits: string): Figure | null {
  const number = digits.replaceAll(",", "");
  const decimals = decimalsOf(number);
  let end = at;
  let approximate = false;
  const skipWord = (): void => {
    if (behindNumber.test(text.charAt(end))) {
      approximate = true;
      end += 1;
    }
  };
  skipWord();
  let { unit, length } = unitOf(text, end);
  const power = unit === "" ? (magnitudes[text.charAt(end)] ?? 0) : 0;
  if (power > 0) {
    end += 1;
    skipWord();
    ({ unit, length } = unitOf(text, end));
  }
  if (unit === "" && power >= 4) {
    // 预算72万: money, as such reports leave 元 away.
    return { value: Number(number), unit: power === 4 ? "万元" : "亿元", decimals, approximate, behind: end - at };
  }
  if (unit === "" || notMeasured.test(text.slice(end, end + 2)) || isDay(text, at - digits.length, unit)) {
    return null;
  }
  const behind = end - at + length;
  if (power >= 4 && unit === "元") {
    return { value: Number(number), unit: power === 4 ? "万元" : "亿元", decimals, approximate, behind };
  }
  return { value: Number(number) * 10 ** power, unit, decimals: decimals - power, approximate, behind };
}

function decimalsOf(number: string): number {
  return (number.split(".")[1] ?? "").length;
}

function isDay(text: string, start: number, unit: string): boolean {
  return unit === "日" && text.charAt(start - 1) === "月";
}

function labelBefore(text: string, from: number, to: number): string {
  const end = beforeRemark(text, from, to);
  let start = end;
  while (start > from && end - start < longestLabel && !stops.test(text.charAt(start - 1))) {
    start -= 1;
  }
  let label = text.slice(start, end);
  for (let shorter = label.replace(closingVerbs, ""); shorter !== label; shorter = label.replace(closingVerbs, "")) {
    label = shorter;
  }
  return label;
}

/** Where a remark in brackets begins that stands right before a place: 资产总额（账面净值，下同）875.39万元. The place itself where none does. */
function beforeRemark(text: string, from: number, to: number): number {
  if (text.charAt(to - 1) !== "）" && text.charAt(to - 1) !== ")") {
    return to;
  }
  const nearby = text.slice(Math.max(from, to - longestRemark), to);
  const opening = Math.max(nearby.lastIndexOf("（"), nearby.lastIndexOf("("));
  return opening < 0 ? to : to - nearby.length + opening;
}
