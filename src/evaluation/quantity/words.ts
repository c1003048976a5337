import { normalise } from "./normalise";
import type { Comparator } from "./reading";

/** A sign or word before a figure that makes a bound of it. */
export interface ComparatorWord {
  written: string;
  comparator: Comparator;
  /** 达到 sets a bound in a target; before an actual value it only says that it is one. */
  onlyInTargets?: true;
  /** 不少3次: the word that was meant. */
  meant?: string;
}

const comparatorWords: readonly ComparatorWord[] = [
  ...words("≥", "≥ >= => ≧ ⩾ ≮ 大于等于 大于或等于 高于或等于 不低于 不少于 不小于 不得低于 不得少于 不能低于 不能少于 至少 最少 最低"),
  ...words("≥", "达到 达").map((word) => ({ ...word, onlyInTargets: true as const })),
  ...words(">", "> 〉 大于 超过 高于 多于 突破 超"),
  ...words(
    "≤",
    "≤ <= =< ≦ ⩽ ≯ 小于等于 小于或等于 低于或等于 不超过 不超 不高于 不多于 不大于 不得超过 不得高于 不能超过 至多 最多 最高 控制在",
  ),
  ...words("<", "< 〈 小于 低于 少于"),
  ...words("=", "= 等于"),
  ...[..."少低小"].map((word) => ({ written: `不${word}`, comparator: "≥" as const, meant: `不${word}于` })),
  ...[..."多高大"].map((word) => ({ written: `不${word}`, comparator: "≤" as const, meant: `不${word}于` })),
];

function words(comparator: Comparator, list: string): ComparatorWord[] {
  return list.split(" ").map((written) => ({ written, comparator }));
}

/** By their last character, longest first: 不大于 is not 大于. */
const comparatorsByEnd = new Map<string, ComparatorWord[]>();
for (const word of [...comparatorWords].sort((a, b) => b.written.length - a.written.length)) {
  const last = word.written.slice(-1);
  comparatorsByEnd.set(last, [...(comparatorsByEnd.get(last) ?? []), word]);
}

/** The sign or word of comparison that a text ends with. */
export function comparatorAtEnd(text: string): ComparatorWord | undefined {
  return comparatorsByEnd.get(text.slice(-1))?.find(({ written }) => text.endsWith(written));
}

/** Words behind a figure: 90%以上. All include the figure itself (《民法典》第一千二百五十九条). */
export const tails: Readonly<Record<string, Comparator>> = { 以上: "≥", 之上: "≥", 以下: "≤", 之下: "≤", 以内: "≤", 之内: "≤" };

/** The longer words first, where one ends with another. */
export const approximateBefore: readonly string[] = ["大约", "大概", "约为", "约", "将近", "接近", "近", "几乎", "大致"];
export const approximateBehind: readonly string[] = ["左右", "上下", "余", "多", "几"];

/** Before a figure these turn it into something else than a plain quantity: a rank, a denial, what is still missing. */
const meaningChangers: readonly string[] = [
  ...[
    "前",
    "第",
    "±",
    "-",
    "−",
    "未",
    "没",
    "没有",
    "不",
    "不到",
    "不足",
    "未达到",
    "未达",
    "没达到",
    "未完成",
    "未实现",
    "未进入",
    "未能",
  ],
  ...["还差", "尚差", "相差", "仅差", "缺少", "倒数"],
];

/** 目前 and 之前 rank nothing. */
const timeWords = /[目之以年底日提事会当月先]前$/;

/** Whether the words before a figure change what it means. */
export function changeMeaning(words: string): boolean {
  return !timeWords.test(words) && meaningChangers.some((word) => words.endsWith(word));
}

/** Behind a figure these take something of it back: 90%未完成. */
const denialPattern = /[未没不无非差缺仅但]/;

export function denies(words: string): boolean {
  return denialPattern.test(words);
}

/** What people put into a cell to say that there is nothing. */
export const emptySigns: ReadonlySet<string> = new Set(["", "/", "\\", "-", "--", "—", "——", "－"]);

/** Before a word of the target these say that it was not, or not wholly, reached: 不符合, 基本符合. */
export const limitingWords: readonly string[] = ["不", "未", "没", "没有", "基本", "部分", "不太", "不够", "未能", "尚未"];

const nonePattern =
  /^(?:无|零|〇|没有)$|(?:^|[^不])(?:未|没有|无|零)(?:发生|出现|发现|产生|收到|接到)|^(?:全年)?(?:无(?!数|法)|零(?!星)|没有).{0,20}(?:事故|事件|案件|投诉|举报|上访|信访|舆情|违法|违规|违纪|发生)$/;

/** Whether words say that nothing of the kind happened: 无, 未发生, 零投诉. For rules that count events. */
export function meansNone(text: string): boolean {
  const words = normalise(text);
  // 未发生重大事故，但… says that something did.
  return nonePattern.test(words) && !/[但仍除]/.test(words);
}
