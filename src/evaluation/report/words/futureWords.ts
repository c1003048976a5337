/** Words that put what they say into the future. 拟 and 正在 do not: plans are announced and work is under way in good reports too. */

const listed = "list of checks, G4 将来时";
const dictionary = "《现代汉语词典》（第7版）";

/** Right before a time of the evaluated year: 预计2021年12月. */
export const expectations: readonly { word: string; source: string }[] = [
  { word: "预计", source: listed },
  { word: "预期", source: dictionary },
  { word: "有望", source: dictionary },
  { word: "将于", source: dictionary },
  { word: "将在", source: dictionary },
];

/** Right before such a word these make a comparison of it: 比预计, 原预计. */
export const comparing = "原比较超按照";

/** 即将 before what comes by the calendar, or before a thing that it only describes (即将到期的合同), is no unfinished work. */
export const soonWord = { word: "即将", source: listed };
export const comingByItself: readonly string[] = ["到来", "来临", "迎来", "届满", "退休", "毕业", "过去"];

/** Headings of parts that speak of the future on purpose: goals and plans. */
export const outlookHeadings: readonly string[] = [
  ...["下一步", "下步", "今后", "后续", "计划", "打算", "展望", "安排", "措施", "建议", "努力方向", "思路"],
  ...["绩效目标", "总体目标", "年度目标", "预算编制"],
];
/** A heading that says how the goals were met looks back all the same. */
export const retrospectHeadings: readonly string[] = ["完成", "实现", "执行情况", "情况分析", "开展情况"];
