import { requiredElements, type RequiredElement } from "../model";

/**
 * What must follow a word before the sentence ends, within a few characters: 年初预算收入 3774.07 万元 gives a budget, 年初预算 alone does not; 存在的问题 heads a list
 * or ends a heading, 对存在的问题进行分析 lists nothing.
 */
const figures = {
  amount: "[^。；;\\d]{0,20}\\d[\\d,.]{0,15}\\s{0,2}[万亿]?元",
  percent: "[^。；;\\d]{0,10}\\d{1,6}(?:\\.\\d{1,6})?\\s{0,2}[%％]",
  points: "[^。；;\\d]{0,10}\\d{1,4}(?:\\.\\d{1,4})?\\s{0,2}分",
  list: "[^，,。；;]{0,6}(?:是|有|为|如下|[:：]|$)",
  grade: '(?:结果|结论|等级)?[为是：:\\s]{0,3}(?:优秀|良好|一般|较差|[“"]?[优良中差](?:[”"]|等|档|$|(?=[，,。；;、）)\\s])))',
};

/** How a report's text shows that it holds an element: by one of the words, with what must follow it, or alone; or by a line of its own. */
type Evidence = { words: readonly string[]; followedBy?: keyof typeof figures; alone?: readonly string[] } | { line: RegExp };

/** 必备要素 (list of checks, H7) in the words of published reports on a department's whole spending. */
const evidence: Record<RequiredElement, Evidence> = {
  budget: {
    words: ["年初预算", "预算年初", "部门预算", "预算数", "预算收入", "预算总额", "预算安排", "收入预算", "支出预算", "总预算", "预算批复"],
    followedBy: "amount",
  },
  adjustedBudget: { words: ["调整预算", "调整后预算", "预算调整", "全年预算"], followedBy: "amount" },
  executed: {
    words: ["支出决算", "决算数", "执行数", "预算执行", "预算完成", "实际支出", "决算支出", "支出合计", "全年支出", "实际支付"],
    followedBy: "amount",
  },
  executionRate: { words: ["执行率"], followedBy: "percent" },
  threePublic: { words: ["三公"], followedBy: "amount" },
  procurement: { words: ["政府采购"], followedBy: "amount" },
  indicators: { words: ["一级指标", "三级指标", "指标评分表", "指标得分"] },
  targets: { words: ["指标值", "目标值"] },
  actuals: { words: ["实际完成值", "实际值"] },
  scores: { words: ["得分情况", "得分表", "指标得分"] },
  total: { words: ["总分", "总得分", "综合得分", "评价得分", "自评得分"], followedBy: "points" },
  grade: { words: ["等级", "等次", "绩效评价", "绩效自评", "评定"], followedBy: "grade" },
  problems: {
    words: ["存在的问题", "存在问题", "存在[^。；;]{0,6}(?:问题|不足)", "主要问题", "问题及", "发现的问题", "不足之处"],
    followedBy: "list",
  },
  measures: {
    words: ["改进措施", "整改措施", "改进建议", "相关建议", "措施和建议", "建议"],
    followedBy: "list",
    alone: ["下一步", "下步工作", "后续工作"],
  },
  date: {
    line: /^\D{0,10}(?:\d{4}\s{0,2}年\s{0,2}\d{1,2}\s{0,2}月(?:\s{0,2}\d{1,2}\s{0,2}日)?|[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)\D{0,4}$/,
  },
  seal: { line: /^.{0,30}(?:盖章|公章|签章|签字).{0,30}$/ },
};

/** The elements as patterns for one paragraph, each linear in its length. */
export const requiredPatterns: ReadonlyMap<RequiredElement, RegExp> = new Map(
  requiredElements.map((element) => [element, patternOf(evidence[element])]),
);

function patternOf(found: Evidence): RegExp {
  if ("line" in found) {
    return found.line;
  }
  const behind = found.followedBy === undefined ? "" : figures[found.followedBy];
  const alone = found.alone === undefined ? "" : `|${found.alone.join("|")}`;
  return new RegExp(`(?:${found.words.join("|")})${behind}${alone}`);
}
