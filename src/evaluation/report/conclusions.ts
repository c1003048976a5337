import { fallWords, riseWords } from "../figures/growthWords";
import { growthRates } from "./growthRates";

/** A sentence sums figures up where it holds a word of each list (同比各项经济指标有所下滑: published report of a street office of 2021). */
const summingWords: readonly string[] = ["各项", "总体", "整体", "全面", "普遍", "主要"];
const figureWords: readonly string[] = ["指标", "经济", "收入", "产值", "增速", "数据"];

/** Right before a word of rise or fall these take it back: 扭转下滑, 未下降. */
const denials: readonly string[] = ["不", "未", "没有", "扭转", "遏制", "止住", "避免", "防止", "由"];

/** A sentence that says which way the figures went, without a rate of its own. */
export interface Conclusion {
  direction: "rise" | "fall";
  word: string;
}

/** The conclusions of a paragraph. A sentence that speaks of both rise and fall draws none. */
export function conclusions(text: string): Conclusion[] {
  return text
    .split(/[。；;！!？?]/)
    .filter((sentence) => holdsOne(sentence, summingWords) && holdsOne(sentence, figureWords) && growthRates(sentence).length === 0)
    .flatMap((sentence): Conclusion[] => {
      const rise = said(sentence, riseWords);
      const fall = said(sentence, fallWords);
      if (rise !== undefined && fall !== undefined) {
        return [];
      }
      return rise !== undefined ? [{ direction: "rise", word: rise }] : fall !== undefined ? [{ direction: "fall", word: fall }] : [];
    });
}

function holdsOne(sentence: string, words: readonly string[]): boolean {
  return words.some((word) => sentence.includes(word));
}

function said(sentence: string, words: readonly string[]): string | undefined {
  return words.find((word) => {
    const at = sentence.indexOf(word);
    return at >= 0 && !denials.some((denial) => sentence.slice(0, at).endsWith(denial));
  });
}
