import { plannedWords } from "../../figures";

/** Money that was spent (list of checks, D14: 支出 and its synonyms in 现代汉语词典). 投入 and 拨付 may be others' money. */
export const spendingWords: readonly string[] = ["支出", "支付", "列支", "开支"];

/** Spending that was done, whatever was planned before it in the sentence. */
export const doneWords: readonly string[] = ["已", "实际", "决算", "完成", "共支", "累计"];

/** What follows in the sentence may be planned, asked for or expected (现代汉语词典). */
export const plannedBefore: readonly string[] = [...plannedWords, "预计", "拟", "申请"];

/**
 * The spending of others or of another time, a difference, or no spending of the unit at all: statistics of the area (国家统计局: 居民消费支出, R&D 经费支出),
 * the public budget of the area and transfers (预算法), what the treasury pays for all units, last year.
 */
export const othersWords: readonly string[] = [
  ...[
    "居民",
    "人均",
    "户均",
    "消费",
    "企业",
    "研发",
    "全省",
    "全市",
    "全区",
    "全县",
    "全镇",
    "辖区",
    "一般公共预算",
    "转移支付",
    "集中支付",
  ],
  ...["收入", "收支", "上年", "去年", "往年", "明年", "下年", "减少", "增加", "增长", "节约", "节省", "压减", "压缩", "避免", "挽回"],
];
