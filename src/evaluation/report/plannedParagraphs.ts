import { levelOf } from "./outline";
import type { Paragraph } from "./readReport";

/** Headings of what is to be done, by the forms' own words (绩效目标, 年度任务, 下一步工作计划, 建议); 目标完成情况 is what was done. */
const plannedHeading = /目标|任务|计划|打算|思路|安排|建议|措施/;
const doneHeading = /完成|实现|执行|落实|分析|评价|进展|成效/;
const longestHeading = 30;
/** 目标2：… */
const plannedLine = /^(?:年度|总体|绩效|工作)?(?:目标|任务)\s{0,2}[\d一二三四五六七八九十]{0,2}\s{0,2}[：:]/;
/** A heading without a number is the lowest. */
const lowest = levelOf("circled");

/** The numbers of the paragraphs that say what is to be done: those under a heading of goals or plans up to the next one of its level, and lines of goals. */
export function plannedParagraphs(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const planned = new Set<number>();
  let under: number | null = null;
  for (const { row, text, numbering, cells } of paragraphs) {
    const level = numbering === null ? null : levelOf(numbering.style);
    if (cells === null && isHeading(numbering?.title ?? text)) {
      const isPlanned = plannedHeading.test(text) && !doneHeading.test(text);
      if (under === null || level === null || level <= under) {
        under = isPlanned ? (level ?? lowest) : null;
      }
    }
    if (under !== null || plannedLine.test(text)) {
      planned.add(row);
    }
  }
  return planned;
}

function isHeading(title: string): boolean {
  return title.length <= longestHeading && !/[。；;，,]/.test(title);
}
