export const dates = {
  "check.G1.before": "报告日期 {date} 早于评价期末 {end}，请核对",
  "check.G1.equal": "报告日期 {date} 就是评价期末当日，请核对",
  "check.G2": "资料收集止于 {date}，早于评价期末 {end}，全年数据尚未产生，请核对日期",
};
