import type { Paragraph } from "./readReport";

/** Headings of one kind of money: “三公”经费, a project (财预〔2013〕53号: “三公经费”控制率, 公用经费控制率, 政府采购执行率). */
const ofOneKind = /三公|接待|公务用车|出国|采购|公用经费|专项|项目/;
const ofAll = /整体|部门|单位/;
const longestHeading = 30;

/** The numbers of the paragraphs whose heading, in their own line or above them, is one kind of money: an amount without a name there is no total. */
export function particularParagraphs(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const particular = new Set<number>();
  let above = "";
  for (const { row, text, numbering, cells } of paragraphs) {
    const [own = ""] = (numbering?.title ?? text).slice(0, longestHeading + 1).split(/[。：:]/);
    const isHeading = cells === null && own.length <= longestHeading && !/[，,；;\d]/.test(own);
    above = isHeading ? own : above;
    if (ofOneKind.test(above) && !ofAll.test(above)) {
      particular.add(row);
    }
  }
  return particular;
}
