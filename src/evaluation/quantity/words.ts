import type { Comparator } from "./reading";

/** Words and signs before a figure. 达 and 达到 set a bound in a target; before an actual value they only say that it is one. */
export const comparators: readonly { written: string; comparator: Comparator; onlyInTargets?: true }[] = sortedByLength([
  ...["≥", ">=", "=>", "≧", "⩾", "大于等于", "大于或等于", "不低于", "不少于", "不少", "不小于", "至少"].map((written) => ({
    written,
    comparator: "≥" as const,
  })),
  ...["达到", "达"].map((written) => ({ written, comparator: "≥" as const, onlyInTargets: true as const })),
  ...[">", "大于", "超过", "高于", "多于"].map((written) => ({ written, comparator: ">" as const })),
  ...["≤", "<=", "=<", "≦", "⩽", "小于等于", "小于或等于", "不超过", "不高于", "不多于", "不大于", "控制在"].map((written) => ({
    written,
    comparator: "≤" as const,
  })),
  ...["<", "小于", "低于", "少于"].map((written) => ({ written, comparator: "<" as const })),
  ...["=", "等于"].map((written) => ({ written, comparator: "=" as const })),
]);

/** Words behind a figure: 90%以上. All include the figure itself (《民法典》第一千二百五十九条). */
export const tails: Readonly<Record<string, Comparator>> = { 以上: "≥", 之上: "≥", 以下: "≤", 之下: "≤", 以内: "≤", 之内: "≤" };

export const approximateBefore: readonly string[] = ["大约", "约", "近", "将近", "接近"];
export const approximateBehind: readonly string[] = ["左右", "上下", "余", "多", "几"];

/** Before a figure these turn it into something else than a plain quantity: a rank, a deviation, a denial. */
export const meaningChangers: readonly string[] = [
  "前",
  "第",
  "±",
  "未",
  "没",
  "没有",
  "不",
  "不到",
  "不足",
  "未达到",
  "未达",
  "没达到",
  "-",
  "−",
];

/** What people put into a cell to say that there is nothing. */
export const emptySigns: ReadonlySet<string> = new Set(["", "/", "\\", "-", "--", "—", "——", "－"]);

/** Before a word of the target these say that it was not, or not wholly, reached: 不符合, 基本符合. */
export const limitingWords: readonly string[] = ["不", "未", "没", "没有", "基本", "部分", "不太", "不够", "未能", "尚未"];

function sortedByLength<Item extends { written: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => b.written.length - a.written.length);
}
