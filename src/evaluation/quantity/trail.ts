import type { Message } from "../messages";
import { groupOf } from "./units";
import { denies } from "./words";

/** Words, and no figures or signs of calculation. */
const wordsPattern = /^[,、:;。“”"'《》\u3400-\u9fff]{1,60}$/;
/** Said of a day or a span of time these make another thing of it: 3天前, 3年行动. */
const donePattern =
  /^,?(?:均?已)?(?:全部|全面|如期|按期|按时)?(?:完成|完工|竣工|开工|封顶|验收|投用|投入使用|交付|到位|办结|建成|启动|上线|报送|公开|发放)?$/;
const spans = ["duration", "workingDay", "months"];

/** Whether words behind a figure, a day or a rank only say that it is done. */
export function saysDone(words: string): boolean {
  return donePattern.test(words);
}

/**
 * Words behind a figure and its unit, kept as an aside: 3家企业, 100%完成. Null where they might make something else of the figure: behind
 * a figure without a unit, with a denial, with more figures.
 */
export function readTrail(words: string, unit: string, bounded: boolean): Message[] | null {
  if (words === "") {
    return [];
  }
  if (!onlySay(words) || (unit === "" && !/^[,。]/.test(words)) || (spans.includes(groupOf(unit) ?? "") && !bounded && !saysDone(words))) {
    return null;
  }
  return [aside(words)];
}

/** Whether these are words that neither count nor deny. */
export function onlySay(words: string): boolean {
  return words === "" || (wordsPattern.test(words) && !denies(words));
}

/** Words that take no part in the figure. */
export function aside(words: string): Message {
  return { key: "reading.aside", values: { words: words.replace(/^[,、;。(]+|[)]$/g, "") } };
}
