import { digitOf, numeralValue } from "./numeralValue";
import { unitAt } from "./units";
import { approximateBehind, comparatorAtEnd, tails } from "./words";

const signs = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";
const anySign = /[零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]|\d[百千万亿成]|分之/;
const tailWords = Object.keys(tails);
/** 二〇二一年, 百分之…, 八成, 1万2千, 十二月底, 前三名, and any other run of numerals. */
const runPattern = new RegExp(
  [
    `(?<!\\d)(?<mixed>\\d{1,9})(?<section>[万亿])(?<rest>\\d{1,4})(?<restSign>[千万])(?!\\d)`,
    `(?<share>[百千])分之(?<of>[${signs}]+(?:点[${signs}]+)?|\\d+(?:\\.\\d+)?)`,
    `(?<tenths>[一二两三四五六七八九]|(?<![\\d.])\\d)成(?<half>[一二三四五六七八九]?)`,
    `(?<![\\d.${signs}])(?<run>[${signs}]+(?:点[零〇一二三四五六七八九]+)?)`,
  ].join("|"),
  "g",
);

/**
 * Chinese numerals as figures, where they are meant as figures: 百分之九十五 → 95%, 不少于三次 → 不少于3次. A numeral counts only
 * with 百分之, a unit, a rank, a day or a comparator; 一般, 统一, 第一书记, 三公 and 十四五 stay words.
 */
export function withFigures(text: string): string {
  if (!anySign.test(text)) {
    return text;
  }
  let figures = "";
  let done = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(runPattern)) {
    const end = index + whole.length;
    figures += text.slice(done, index) + (figureOf(groups, text, index, end) ?? whole);
    done = end;
  }
  return figures + text.slice(done);
}

function figureOf(groups: Record<string, string | undefined>, text: string, start: number, end: number): string | null {
  const { mixed, section, rest, restSign, share, of, tenths, half, run } = groups;
  if (mixed !== undefined && rest !== undefined) {
    // 1亿2000万 → 12000万; 1万2千 → 12000.
    return section === "亿" && restSign === "万"
      ? `${Number(mixed) * 1e4 + Number(rest)}万`
      : section === "万" && restSign === "千"
        ? String(Number(mixed) * 1e4 + Number(rest) * 1e3)
        : null;
  }
  if (share !== undefined && of !== undefined) {
    const value = /^\d/.test(of) ? of : numeralValue(of);
    return value === null ? null : `${value}${share === "百" ? "%" : "‰"}`;
  }
  if (tenths !== undefined) {
    return endsFigure(text, end) && !signs.includes(text.charAt(start - 1) || " ")
      ? `${digitOf(tenths)}${half ? digitOf(half) : "0"}%`
      : null;
  }
  return run === undefined ? null : runAsFigure(run, text, start, end);
}

function runAsFigure(run: string, text: string, start: number, end: number): string | null {
  if (/^[零〇一二三四五六七八九]{4}$/.test(run) && text.charAt(end) === "年") {
    return [...run].map(digitOf).join("");
  }
  const value = numeralValue(run);
  if (value === null || !isFigure(run, text, start, end)) {
    return null;
  }
  // 三万 stays 3万, so that 万 alone is money as it is behind figures.
  const last = run.slice(-1);
  const section = last === "万" ? 1e4 : last === "亿" ? 1e8 : undefined;
  return section === undefined || run.length === 1 ? String(value) : `${Number(value) / section}${last}`;
}

function isFigure(run: string, text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (before === "前" || before === "第") {
    return /[名位强]/.test(behind) || endsPhrase(text, end) || (before === "第" && behind === "季") || startsTail(text, end);
  }
  if (behind === "月") {
    return isDayOrEnd(text, end + 1);
  }
  if (before === "月" && (behind === "日" || behind === "号")) {
    return true;
  }
  const approximate = approximateBehind.find((word) => text.startsWith(word, end)) ?? "";
  const unit = unitAt(text, end + approximate.length);
  if (/^[百千万亿]$/.test(run)) {
    return approximate === "余" && unit !== "";
  }
  const compared = comparatorAtEnd(text.slice(Math.max(0, start - 6), start)) !== undefined;
  const unitEnd = end + approximate.length + unit.length;
  if (unit === "") {
    return (compared || /[万亿]$/.test(run)) && endsFigure(text, unitEnd);
  }
  if ("周期初其统唯专单".includes(before || " ") || (run === "十" && unit === "分" && !compared)) {
    return false;
  }
  return (
    endsFigure(text, unitEnd) ||
    (run !== "一" && compared) ||
    (run.length > 1 && /[十百千万亿]/.test(run) && (unit !== "年" || approximate !== ""))
  );
}

/** 底, 前, 份, 中旬, 三十一日 behind a month. */
function isDayOrEnd(text: string, at: number): boolean {
  return (
    at >= text.length || /^(?:[底末前份,;、。)]|之前|以前|[上中下]旬|完成|[一二三四五六七八九十\d]{1,3}[日号])/.test(text.slice(at, at + 4))
  );
}

/** A figure with its unit ends where the phrase does, or with 以上, 左右, 内. */
function endsFigure(text: string, at: number): boolean {
  return endsPhrase(text, at) || startsTail(text, at) || approximateBehind.some((word) => text.startsWith(word, at));
}

function endsPhrase(text: string, at: number): boolean {
  return at >= text.length || ",;、。()/~-—至到".includes(text.charAt(at));
}

function startsTail(text: string, at: number): boolean {
  const behind = text.slice(at, at + 3);
  return behind.startsWith("内") || tailWords.some((tail) => behind.startsWith(tail) || behind.slice(1).startsWith(tail));
}
