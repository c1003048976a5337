/** 识别说明：一个单元格是怎样读出来的。 */
export const reading = {
  "reading.percentByFormat": "按单元格的百分比格式读作百分数",
  "reading.inclusive": "“{word}”按含本数理解",
  "reading.approximate": "“{word}”表示约数",
  "reading.unitAssumed": "未写单位，按“{unit}”理解",
  "reading.leadingWords": "“{words}”是说明文字，未参与计算",
  "reading.aside": "“{words}”作为备注，未参与计算",
  "reading.missingCharacter": "“{written}”疑漏字，按“{meant}”理解",
  "reading.ocrSuspect": "“{text}”疑为扫描误识（“≥”误作“2”，“≤”误作“W”“Q”），请核对原件",
  "reading.dueDay": "按截至{month}月{day}日理解",
  "reading.stretchFar": "挑战值是底线值的 {times} 倍，请核对位数",
  "reading.namesCounted": "按列出的名称计数，共 {count} 个",
  "reading.oppositeChange": "“{words}”与指标值方向相反，按负数理解",
  "reading.fractionAsPercent": "指标值为百分数，按 {percent} 理解",
  "reading.summed": "{count} 项合计 {total} 分",
} as const;
