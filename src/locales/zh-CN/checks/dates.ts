export const dates = {
  "check.G1.before": "报告日期 {date} 早于评价期末 {end}，请核对年份是否写错",
  "check.G1.equal": "报告日期 {date} 就是评价期末当日，全年数据当日尚不齐全，请核对日期",
  "check.G2": "资料收集止于 {date}，早于评价期末 {end}，全年数据尚未产生，请核对日期",
  "check.G2.afterReport": "“{text}”晚于报告日期 {date}，报告引用了写成之后才有的数据，请核对两个日期",
  "check.G3.cutOff": "数据“{text}”，不是评价期末 {end} 的数，请更新为年末数或说明原因",
  "check.G3.partOfYear": "年度报告中写的是“{period}”的数，请改为全年数",
  "check.G4": "“{word}”：{year} 年度已经结束，这里仍写成将来的事，请改写为年末的实际情况",
  "check.G5.sameYear":
    "自评通知 {number} 是 {year} 年当年的文号，通常应在次年（{next} 年）印发，请核对文号；确系年底提前印发的，注明“已核实”",
  "check.G5.otherYear": "自评通知 {number} 是 {issued} 年的文号，{year} 年度的自评通知通常在 {next} 年印发，请核对是否引错文件",
  "check.G5.title": "所引自评通知 {number} 的标题是 {titleYear} 年的，本次评价的是 {year} 年度，请核对是否引错文件",
  "check.G5.plan": "编制 {year} 年预算应依据 {expected} 年规划，文中为 {span} 年，请核对",
};
