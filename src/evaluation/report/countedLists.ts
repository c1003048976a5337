import { chineseNumber } from "./numbering";
import { levelOf } from "./outline";
import type { Paragraph, ReportText } from "./readReport";
import type { Sentence } from "./sentences";

/** A number of things that the text announces, with how many it lists behind it. */
export interface CountedList {
  row: number;
  /** 四个阶段 */
  claim: string;
  stated: number;
  listed: number;
}

/** What reports announce by number before they list it (三个方面, 四个阶段, 五项措施). */
const nouns =
  "方面|阶段|环节|步骤|部分|层面|层次|维度|等级|类别|类型|措施|举措|问题|不足|任务|目标|原则|内容|项目|建议|要求|特点|特征|途径|渠道|领域|板块|程序|因素|原因";
/** 第三阶段, 十几个 and “四个方面” are no such numbers. */
const claimPattern = new RegExp(
  `(?<![第之几数“《\\d.一二三四五六七八九十两]|十几)([二三四五六七八九十两]{1,3}|\\d{1,2})(?:个|大|项|类|种|条|点)?(?:主要|重点|具体|基本)?(?:${nouns})`,
  "g",
);
const pointPattern = /(?<=^|[：:。；;，,！!？?）)”])([一二三四五六七八九十]{1,2})(?:是|要)/g;
/** Between the number and the first point in one sentence. */
const toFirstPoint = /^[^，,。；;：:]{0,12}(?:[：:，,；;]|[，,]?(?:分别是|分别为|即|如下|包括)[：:，,]?)?$/;
/** A sentence so ended announces what the next ones list. */
const announcing = /(?:以下|如下|：|:|主要|分为|存在|体现在|围绕|做好|突出|抓好|开展了)/;
/** Between the number and the things listed in the same sentence. */
const toItems = /^[^，,。；;：:]{0,12}(?:[：:]|[，,](?:分别为|分别是|即)[：:]?)/;
const bracketed = /[（(][^（()）]{0,60}[)）]|“[^“”]{0,60}”|《[^《》]{0,60}》/g;
const longestList = 400;
const fewestListed = 2;

/** A point told one by one, with the sentence and the place where it begins. */
interface Point {
  sentence: number;
  start: number;
  value: number;
}

/**
 * The numbers that a report announces and then lists differently: told one by one (一是…二是…), as numbered paragraphs, or after a colon. A list that ends in
 * 等 may be shorter, and one of which only the first thing is told is not counted: it is the numbering's fault. Linear in the text.
 */
export function miscountedLists({ paragraphs, sentences }: ReportText): CountedList[] {
  const points = sentences.flatMap(pointsOf);
  const indexOfRow = new Map(paragraphs.map(({ row }, index) => [row, index]));
  let passed = 0;
  return sentences.flatMap((sentence, position): CountedList[] => {
    while ((points[passed]?.sentence ?? Infinity) < sentence.index) {
      passed += 1;
    }
    const claims = [...sentence.text.matchAll(claimPattern)];
    return claims.flatMap(({ index, 0: claim, 1: number = "" }): CountedList[] => {
      const stated = /\d/.test(number) ? Number(number) : chineseNumber(number.replace("两", "二"));
      const end = index + claim.length;
      const announced = { sentence, end, isLast: sentences[position + 1]?.row !== sentence.row };
      const listed =
        pointsListed(announced, points, passed) ??
        (announced.isLast ? paragraphsListed(announced, paragraphs, indexOfRow.get(sentence.row)) : null) ??
        itemsListed(sentence.text.slice(end, end + longestList), stated);
      const isMiscounted = stated >= 2 && listed !== null && listed >= fewestListed && listed !== stated;
      return isMiscounted ? [{ row: sentence.row, claim, stated, listed }] : [];
    });
  });
}

/** Where a number is announced. */
interface Announced {
  sentence: Sentence;
  end: number;
  /** Its sentence is the last one of its paragraph. */
  isLast: boolean;
}

function pointsOf({ index, text }: Sentence): Point[] {
  return [...text.matchAll(pointPattern)].map(({ index: start, 1: number = "" }) => ({
    sentence: index,
    start,
    value: chineseNumber(number),
  }));
}

/** How far the points count that begin right behind the number, in its sentence or at the beginning of the next; null where none do. */
function pointsListed({ sentence, end }: Announced, points: readonly Point[], from: number): number | null {
  let at = from;
  while (points[at]?.sentence === sentence.index && (points[at]?.start ?? 0) < end) {
    at += 1;
  }
  const first = points[at];
  if (first?.value !== 1) {
    return null;
  }
  const isBehind =
    first.sentence === sentence.index
      ? toFirstPoint.test(sentence.text.slice(end, first.start))
      : first.sentence === sentence.index + 1 && first.start === 0 && announcing.test(sentence.text.slice(Math.max(0, end - 40)));
  if (!isBehind) {
    return null;
  }
  let listed = 1;
  for (let next = points[at + 1]; next !== undefined && next.value > listed; next = points[at + 1]) {
    listed = next.value;
    at += 1;
  }
  return listed;
}

/** How far the numbered paragraphs count that follow the number's one; null where none do. */
function paragraphsListed({ sentence, end }: Announced, paragraphs: readonly Paragraph[], index: number | undefined): number | null {
  const first = index === undefined ? undefined : paragraphs[index + 1]?.numbering;
  if (index === undefined || first?.value !== 1 || !/[：:]$|如下|以下/.test(sentence.text.slice(Math.max(0, end - 10)))) {
    return null;
  }
  const above = paragraphs[index]?.numbering?.style;
  let listed = 1;
  for (let at = index + 2; at < paragraphs.length; at += 1) {
    const numbering = paragraphs[at]?.numbering ?? null;
    if (numbering !== null && (numbering.style === above || levelOf(numbering.style) < levelOf(first.style))) {
      break;
    }
    if (numbering?.style === first.style) {
      if (numbering.value <= listed) {
        break;
      }
      listed = numbering.value;
    }
  }
  return listed;
}

/** How many things are listed behind a colon, parted by one sign alone; null where there is no such list, or it may be read with the number stated. */
function itemsListed(behind: string, stated: number): number | null {
  const opening = toItems.exec(behind)?.[0];
  if (opening === undefined || behind.length === longestList) {
    return null;
  }
  const list = behind
    .slice(opening.length)
    .replace(bracketed, "")
    .replace(/[。！!？?]$/, "");
  if (/等|一是|第一|[：:]/.test(list)) {
    return null;
  }
  if (/[；;]/.test(list)) {
    const items = list.split(/[；;]/).filter((item) => item !== "").length;
    return items < stated ? items : null;
  }
  if (/[，,]/.test(list) || !list.includes("、")) {
    return null;
  }
  const items = list.split("、").length;
  const joined = (list.match(/和|与|及/g) ?? []).length;
  return stated >= items && stated <= items + joined ? null : items;
}
