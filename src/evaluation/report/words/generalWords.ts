/**
 * Words that name nothing by themselves: what is done, how well, when, by how much. Two texts that share only these do not speak of one thing.
 * Verbs and words of degree are those that targets and reports of performance are written in (财预〔2015〕88号 and 财预〔2020〕10号, their forms), in
 * the senses of 现代汉语词典.
 */
export const generalWords: readonly string[] = [
  // What is done.
  ...[
    "完成",
    "实现",
    "达到",
    "达成",
    "达标",
    "开展",
    "推进",
    "推动",
    "落实",
    "做好",
    "抓好",
    "加强",
    "加大",
    "实施",
    "组织",
    "举办",
    "执行",
  ],
  ...[
    "提升",
    "提高",
    "改善",
    "增强",
    "优化",
    "促进",
    "保障",
    "确保",
    "配合",
    "协助",
    "负责",
    "统筹",
    "分类",
    "新增",
    "增加",
    "减少",
    "下达",
  ],
  // How well.
  ...[
    "全面",
    "全部",
    "基本",
    "顺利",
    "圆满",
    "有效",
    "明显",
    "显著",
    "良好",
    "较好",
    "及时",
    "按时",
    "按期",
    "进一步",
    "持续",
    "不断",
    "符合",
  ],
  // When, and by how much.
  ...["年度", "全年", "每年", "本年", "当年", "累计", "已经", "以上", "以下", "以内", "左右", "不低于", "不少于", "不超过", "不高于"],
  // What every indicator is.
  ...["目标", "任务", "工作", "情况", "指标", "活动", "实际", "完成率", "实现率", "达标率"],
];
