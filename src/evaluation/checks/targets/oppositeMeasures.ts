/** What a name promises, and what would measure its opposite (list of checks, E14: 满意 and 投诉; the others are antonyms of 现代汉语词典). */
export const oppositeMeasures: readonly { named: string; measured: readonly string[] }[] = [
  { named: "满意", measured: ["投诉", "不满意", "差评"] },
  { named: "好评", measured: ["投诉", "差评"] },
  { named: "合格", measured: ["不合格", "缺陷", "返工"] },
  { named: "达标", measured: ["不达标", "未达标", "超标"] },
  { named: "及时", measured: ["不及时", "超时", "逾期", "延误"] },
  { named: "准确", measured: ["不准确", "差错", "错误"] },
  { named: "完好", measured: ["损坏", "破损", "故障"] },
  { named: "办结", measured: ["未办结", "积压"] },
  { named: "到位", measured: ["未到位", "缺口"] },
  { named: "覆盖", measured: ["未覆盖", "空白"] },
  { named: "利用", measured: ["未利用", "闲置"] },
  { named: "就业", measured: ["失业"] },
];
