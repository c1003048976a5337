export const report = {
  "check.H7": "报告缺少：{elements}，请补充",
  "check.H7.noReport": "还没有粘贴报告文本，表中也没有：{elements}，请粘贴报告全文或补填",
};
