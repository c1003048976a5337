import { limitingWords, normalise } from "../quantity";

const punctual: readonly string[] = ["按时", "按期", "如期", "及时"];
/** 提前 too is on time, but 未提前 is not late. */
const onTime: readonly string[] = [...punctual, "提前"];
const late: readonly string[] = ["逾期", "延期", "超期", "推迟", "延迟", "滞后"];
const done: readonly string[] = ["完成", "完工", "竣工", "办结"];
/** What is still to come is not done. */
const intended: readonly string[] = ["预计", "计划", "将", "拟", "力争", "确保"];

/** Whether words speak of what is still to come: 预计12月完成. */
export function saysIntended(text: string): boolean {
  return intended.some((word) => text.includes(word));
}

/**
 * Whether words say that something was done on time (按时完成, 提前) or late (逾期完成, 未按时完成). Null where they do not tell for
 * certain: a denial elsewhere in them, an intention, work that goes on.
 */
export function saysOnTime(text: string): boolean | null {
  const words = normalise(text);
  const has = (word: string): boolean => words.includes(word);
  const denied = limitingWords.some(has);
  if (saysIntended(words)) {
    return null;
  }
  if (late.some(has)) {
    return denied || onTime.some(has) ? null : false;
  }
  if (denied) {
    return limitingWords.some((limit) => punctual.some((word) => has(limit + word))) ? false : null;
  }
  return onTime.includes(words) || (onTime.some(has) && done.some(has)) ? true : null;
}
