export const structure = {
  "check.A1": "各项分值合计 {sum} 分，应为 {full} 分，请调整自定指标的分值",
  "check.A2.less": "“{group}”下级指标分值合计 {sum} 分，不足 {weight} 分，请补足自定指标或其分值，补足前不评定等级",
  "check.A2.more": "“{group}”下级指标分值合计 {sum} 分，超过 {weight} 分，请调减自定指标的分值，调减前不评定等级",
  "check.A3": "“{group}”报告所写分值 {stated} 分，方案规定 {weight} 分，请核对",
  "check.A4": "与“{other}”重复计分，同一内容只应计一次分，请核对",
  "check.A5": "自定指标“{name}”的分值须大于 0，现为“{text}”，未计分，请更正",
  "check.A5.empty": "自定指标“{name}”未填分值，请补填",
  "check.A6": "“{name}”反映资金投入，不属于“{under}”，请改列到投入或预算管理类",
  "check.A7": "“{group}”整体计分，没有分解到三级指标，得分不可追溯，请补充各三级指标的分值和得分",
  "check.A7.noScore": "“{group}”整体计分，未填得分，请在评价结论的“报告所写得分”栏补填",
};
