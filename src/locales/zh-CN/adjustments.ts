/** 总分调整：调整了什么、为什么。 */
export const adjustments = {
  "adjustment.redistributed": "不适用指标的分值由其余指标分担：{score} ÷ 适用分值 {applicable} × {fullScore} = {result}",
  "adjustment.excluded": "{count} 项指标不适用，其分值 {weight} 分不计入总分",
  "adjustment.flagged": "“{name}”超过指标值 {excess}（达到 {limit}），请核对指标值是否偏低",
  "adjustment.minus": "“{name}”超过指标值 {excess}（达到 {limit}），扣 {points} 分",
  "adjustment.scaled": "“{name}”超过指标值 {excess}（达到 {limit}）：{score} × [1 − ({excess} − {limit})] = {result}",
  "adjustment.notCounted": "“{name}”超过指标值 {excess}（达到 {limit}），所得 {score} 分不计",
  "adjustment.capped": "合计 {total} 分，预算执行率 {rate}，总分最高 {cap} 分",
} as const;
