/** Words of denial, of aims and of plans, in the senses of 现代汉语词典: a phrase beside them is no statement of what was. */
import type { Said } from "../contradiction";

/** Right before a phrase these take it back: 不够具体明确, 是否规范, 不存在挤占. A degree makes a full claim a half one: 基本规范. */
export const denials: Readonly<Record<Said["as"], readonly string[]>> = {
  claim: ["不", "未", "没有", "无", "难以", "缺乏", "是否", "不够", "不太", "欠", "比较", "较", "较为", "基本"],
  admission: ["不", "未", "没有", "无", "未发现", "从未", "并未", "不得", "是否"],
};

/** Before a phrase in its clause these make an admission an aim or an order: 杜绝挤占, 防止进度缓慢. */
export const preventions: readonly string[] = [
  "杜绝",
  "防止",
  "避免",
  "严禁",
  "不得",
  "禁止",
  "是否",
  "防范",
  "严防",
  "消除",
  "遏制",
  "查处",
  "纠正",
  "解决",
  "改变",
  "扭转",
  "没有",
  "未发现",
  "未见",
  "如有",
  "如果",
  "凡",
  "了解",
  "分析",
];

/** Before a phrase in its sentence these make a claim a plan or a demand: 进一步…做到专款专用. */
export const plans: readonly string[] = [
  "进一步",
  "今后",
  "下一步",
  "下步",
  "下一年",
  "明年",
  "力争",
  "争取",
  "努力",
  "必须",
  "务必",
  "应当",
  "应该",
  "需要",
  "要求各",
  "将继续",
  "将严格",
  "将进一步",
  "为了",
  "为确保",
  "为全面",
  "确保全",
  "是否",
  "建议",
];

/** Behind a phrase in its clause these say that it is over, or speak of others: 进展缓慢的及时通报, 挤占问题已整改. */
export const settled =
  "[^，,。；;]{0,12}(?:的(?:及时|予以|一律|坚决|单位|部门|要)|(?:情况|问题)(?:及时|予以)|已(?:经)?(?:整改|解决|纠正)|整改到位|的?原因)";
