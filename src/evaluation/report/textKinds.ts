import { isAlike } from "../figures";
import { addPart, type JoinedFigure, type SentenceFigures } from "./joinedFigure";

/** What may stand before the noun of a total without narrowing it: 已完成新增就业 counts all of 就业. */
const general =
  /^(?:截至|截止|目前|今年|全年|本年|年度|累计|共计|合计|共|总|已|完成|实现|新增|城镇|全街道|全街|全区|全县|全镇|全乡|街道|辖区|有)+/;
/** Between figures that are set side by side. */
const sideBySide = /^[^，,、；;。：:（()）]{0,8}[，,、；;][^，,、；;。：:（()）]{0,24}$/;
/** Fewer kinds of a total are told for their own sake. */
const fewestKinds = 2;
const nounLength = 2;

/**
 * Joins the kinds of a total that a sentence sets beside it without 其中: 新增就业170人，下岗失业人员就业119人，困难人员就业57人. Their names end in that
 * of the total, which has no narrower one itself; each is no more than it.
 */
export function joinKinds({ figures }: SentenceFigures): void {
  figures.forEach((whole, index) => {
    if (whole.whole !== null || whole.parts.length > 0 || whole.at.unit === "%") {
      return;
    }
    const noun = whole.label.replace(general, "");
    if (noun.length !== nounLength || noun === whole.label) {
      return;
    }
    const kinds: JoinedFigure[] = [];
    for (const figure of figures.slice(index + 1)) {
      const isKind = figure.label.endsWith(noun) && figure.label.replace(general, "") !== noun && figure.at.value <= whole.at.value;
      if (figure.whole !== null || !isAlike(figure.at, whole.at) || !sideBySide.test(figure.gap) || !isKind) {
        break;
      }
      kinds.push(figure);
    }
    if (kinds.length >= fewestKinds) {
      kinds.forEach((kind) => addPart(whole, kind));
    }
  });
}
