/** Words of which a list of aspects is full and that name none (现代汉语词典: general nouns and verbs of administration). */
export const generalAspectWords: readonly string[] = [
  "建设",
  "工作",
  "管理",
  "综合",
  "服务",
  "社会",
  "完成",
  "情况",
  "项目",
  "计划",
  "实施",
  "推进",
  "提升",
  "保障",
  "方面",
  "指标",
  "目标",
  "任务",
  "实际",
  "区域",
  "年度",
];

/** Aspects whose row may bear another name. */
export const aspectSynonyms: readonly { words: readonly string[]; rows: readonly string[]; source: string }[] = [
  {
    words: ["政治建设", "思想建设", "组织建设", "作风建设", "纪律建设", "制度建设", "党的建设", "党建"],
    rows: ["党"],
    source: "《中国共产党章程》总纲：党的政治建设、思想建设、组织建设、作风建设、纪律建设",
  },
  { words: ["征地", "拆迁", "征收"], rows: ["征收", "拆迁", "腾退"], source: "《国有土地上房屋征收与补偿条例》（2011年）：征收取代拆迁" },
  { words: ["治安", "平安", "综治"], rows: ["治安", "平安", "综治"], source: "社会治安综合治理，2018年后通称平安建设" },
  { words: ["安全生产"], rows: ["安全", "消防", "隐患"], source: "《安全生产法》：隐患排查治理" },
  { words: ["卫生", "爱卫"], rows: ["卫生", "爱卫"], source: "爱国卫生工作的简称" },
];
