/** Something that was done of something to do (list of checks, F9; 办结, 整改, 反馈 of published reports of street offices). */
const doneWords: readonly string[] = ["办结", "办理", "完成", "整改", "解决", "反馈", "到位", "处置", "化解", "录入", "验收"];

/** Right before a word of doing these say that it is still to do: 未办结, 正在整改. */
const notDoneWords: readonly string[] = ["未", "没", "没有", "未能", "待", "拟", "正在", "需", "应", "计划"];

/** Money that is planned (list of checks, F13). */
export const plannedWords: readonly string[] = ["预算", "概算", "计划"];

/** Money that is spent (list of checks, F13). */
export const spentWords: readonly string[] = ["投入", "支出", "支付", "执行", "决算"];

/** Whether a text holds one of the words. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Whether a figure's name says that something was done: 累计办结, but not 未办结. */
export function saysDone(label: string): boolean {
  return doneWords.some((word) => {
    const at = label.indexOf(word);
    return at >= 0 && !notDoneWords.some((not) => label.slice(0, at).endsWith(not));
  });
}
