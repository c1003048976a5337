/**
 * 调查类指标: what only a survey can tell (财预〔2015〕88号: 服务对象满意度指标; the national survey 全国群众安全感满意度调查; 现代汉语词典 for the
 * rest).
 */
export const surveyWords: readonly string[] = [
  "满意",
  "知晓率",
  "知晓度",
  "认可度",
  "好评率",
  "支持率",
  "测评率",
  "安全感",
  "幸福感",
  "获得感",
];
