/** A remnant of a template that nobody filled in or took out, as a part of a pattern. Every repeat is bounded. */
interface Placeholder {
  pattern: string;
  source: string;
}

const instructions = "the instructions printed in forms of self-evaluation (财预〔2020〕10号 附1 and the districts' forms)";
const models = "model reports that finance offices hand out: letters and dots stand for what is to be filled in";

export const placeholders: readonly Placeholder[] = [
  { pattern: "(?:根据本?(?:部门|单位)(?:的)?实际情况)?逐[条项](?:如实)?填[写列报]", source: instructions },
  { pattern: "根据本?(?:部门|单位)(?:的)?实际情况(?:如实)?填[写列报]", source: instructions },
  { pattern: "[（(]请(?!详?见|参[见阅照考看]|查)[^（()）]{0,30}[填写列选说][^（()）]{0,30}[)）]", source: instructions },
  { pattern: "请(?:在此处?|据实|如实|简要|逐[条项])[填写列输描][写入列述报]", source: instructions },
  { pattern: "(?:此处|这里)(?:填[写入]|输入|插入|粘贴)", source: instructions },
  { pattern: "(?:限|不超过)?\\d{2,5}字(?:以内|之内)|(?:限|不超过)\\d{2,5}字", source: instructions },
  { pattern: "^填[写报表]说明", source: instructions },
  { pattern: "[（(【[]待(?:补充|填写|完善|核实)[\\]】)）]", source: models },
  { pattern: "[（(](?:单位|部门|项目)名称[)）]|[（(](?:示例|样例|范例)[)）]", source: models },
  { pattern: "(?<![A-Za-z])[XxＸｘ]{2,6}(?![A-Za-z])|×{2,6}", source: models },
  { pattern: "(?<![A-Za-z\\d])[XxＸｘ×](?:街道|办事处|单位|部门|局|镇|乡|万元|年[XxＸｘ×]月)", source: models },
  { pattern: "某某(?:街道|办事处|单位|部门|局|镇|乡|项目)", source: models },
  // An ellipsis in a sentence is none: it must stand for the whole text of a line or for a figure.
  { pattern: "^[^一-龥…]{0,8}(?:…{1,6}|\\.{6,12})$|[:：]\\s{0,3}(?:…{1,6}|\\.{6,12})$", source: models },
  { pattern: "(?:…{1,4}|[_＿]{2,12})\\s{0,2}(?:万元|亿元|[%％个项件次分])", source: models },
];
