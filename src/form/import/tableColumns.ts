import { normalise } from "../../evaluation";

/** What a column of a foreign table holds. */
export const tableColumns = [
  "number",
  "level1",
  "level2",
  "level3",
  "comparator",
  "target",
  "adjustedTarget",
  "unit",
  "actual",
  "weight",
  "selfScore",
  "score",
  "rate",
  "reason",
  "standard",
  "note",
] as const;
export type TableColumn = (typeof tableColumns)[number];

/**
 * The words that published forms put above their columns: 财预〔2020〕10号 附1; the department forms of 河南, 湖北, 重庆, 贵州, 四川, 湖南, 安徽, 云南,
 * 天津; the self-evaluations of 东里街道 and 汉中街道.
 */
const words: Record<TableColumn, readonly string[]> = {
  number: ["序号", "编号"],
  level1: ["一级指标", "一级指标名称", "一级"],
  level2: ["二级指标", "二级指标名称", "二级"],
  level3: ["三级指标", "三级指标名称", "三级", "指标名称", "指标内容", "具体指标", "评价指标", "绩效指标", "考核指标", "指标"],
  comparator: ["指标性质", "计算符号", "运算符号"],
  target: [
    ...["年度指标值", "指标值", "年初目标值", "目标值", "年度目标值", "年初指标值", "年初绩效目标", "全年目标值"],
    ...["预期指标值", "计划值", "计划完成值", "年度绩效目标", "预期目标", "指标目标值"],
  ],
  adjustedTarget: ["调整指标值", "调整后指标值", "调整目标值", "调整后目标值"],
  unit: ["计量单位", "度量单位", "单位"],
  actual: [
    ...["实际完成值", "全年实际完成值", "全年完成值", "完成值", "全年实际值", "实际值", "实际完成", "实际完成情况", "完成情况"],
    ...["目标实际完成情况", "全年完成情况", "完成结果"],
  ],
  weight: ["分值", "权重", "权重分值", "指标分值", "指标权重", "分值权重", "标准分", "标准分值", "准则分值", "满分"],
  selfScore: ["自评得分", "自评分", "自评分数", "自评分值"],
  score: ["得分", "指标得分", "评价得分", "实际得分", "最终得分"],
  rate: ["得分率", "得分系数"],
  reason: [
    ...["偏差原因分析及改进措施", "偏差原因分析", "偏差原因", "偏差原因及改进措施", "未完成原因", "未完成原因分析"],
    ...["未完成原因和改进措施", "未完成原因及改进措施", "偏差大或目标未完成原因分析", "扣分原因", "扣分原因分析", "原因分析", "原因"],
  ],
  standard: ["评分标准", "评价标准", "得分计算方法", "计分方法", "评分办法", "评分细则", "指标说明", "指标解释", "指标说明及评分标准"],
  note: ["备注", "说明"],
};

const columns = new Map(tableColumns.flatMap((column) => words[column].map((word): [string, TableColumn] => [word, column])));
const longWords = [...columns.keys()].filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);

/** The units that stand in brackets in a heading: 金额（万元）. */
const headingUnits: ReadonlySet<string> = new Set(["元", "万元", "亿元", "%", "人", "户", "个", "次", "项", "件", "天"]);

/** What a heading says of its column: by the word, else by the long word that it ends in (2021年实际完成值). Null where it says nothing. */
export function columnOfHeading(heading: string): TableColumn | null {
  const plain = plainHeading(heading);
  return columns.get(plain) ?? columns.get(longWords.find((word) => plain.endsWith(word)) ?? "") ?? null;
}

/** The same where the heading is just the word. */
export function columnOfWord(heading: string): TableColumn | null {
  return columns.get(plainHeading(heading)) ?? null;
}

function plainHeading(heading: string): string {
  return withoutBrackets(normalise(heading)).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The unit that a heading gives in brackets; "" where there is none. */
export function unitOfHeading(heading: string): string {
  const inBrackets = [...normalise(heading).matchAll(/\(([^()]{1,4})\)/gu)].map(([, unit = ""]) => unit.replace(/^单位:/u, ""));
  return inBrackets.find((unit) => headingUnits.has(unit)) ?? "";
}

/** Headings that often stand over all three levels of names, merged. */
const overNames: ReadonlySet<string> = new Set(["评价指标", "绩效指标", "考核指标", "指标", "指标体系"]);
export function standsOverNames(heading: string): boolean {
  return overNames.has(normalise(heading));
}

export function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/gu, "");
}
