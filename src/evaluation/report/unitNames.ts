import type { Paragraph } from "./readReport";
import { unitEndings } from "./words/otherUnits";

/** A place where a report says whose it is. */
export interface SelfName {
  row: number;
  name: string;
}

const ending = unitEndings.join("|");
const wholeName = new RegExp(`^[一-龥]{2,30}?(?:${ending})$`);
/** 自评单位：… A judge from outside (评价机构) and a superior (主管部门) are others by right. */
const labelled =
  /^(?:自评|填报|填表|编制|申报|预算)?(?:单位|部门)(?:[（(](?:单位|部门|公章|盖章)[)）])?(?:名称)?(?:[（(](?:公章|盖章)[)）])?[:：](.{2,40})$/;
const inTitle = new RegExp(`^(?:\\d{4}年?度?)?([一-龥]{2,30}?(?:${ending}))(?:\\d{4}年|部门|整体|绩效|$)`);
const titleLines = 8;
const longestTitle = 60;
/** 某街道办事处2021年部门预算: the subject of the year's figures. Bureaus are left out: a finance bureau may stand there by right. */
const subject = /([一-龥]{2,16}?(?:街道办事处|镇人民政府|乡人民政府))\d{4}年度?(?:部门|年初|年末|总?收入|支出|预算|决算|整体)/g;

/** The names of units in the places where a report names its own: labels, the title, the subject of the year's figures. Linear in the text. */
export function selfNames(paragraphs: readonly Paragraph[]): SelfName[] {
  return paragraphs.flatMap(({ row, text, cells }, index) => {
    if (cells !== null) {
      const [label = "", value = ""] = cells;
      return named(row, `${label}:${value}`);
    }
    const line = text.length <= longestTitle ? text.replace(/\s+/g, "") : "";
    const next = paragraphs[index + 1]?.text ?? "";
    const isTitle = index < titleLines && line !== "" && /绩效/.test(line + next) && !/[，。；：:]/.test(line);
    const title = isTitle ? inTitle.exec(line)?.[1] : undefined;
    const subjects = text.includes("办事处") || text.includes("人民政府") ? [...text.replace(/\s+/g, "").matchAll(subject)] : [];
    return [
      ...named(row, line),
      ...[title, ...subjects.map(([, name]) => name)].flatMap((name) => (name === undefined ? [] : [{ row, name }])),
    ];
  });
}

function named(row: number, line: string): SelfName[] {
  const name = labelled.exec(line)?.[1];
  return name !== undefined && wholeName.test(name) ? [{ row, name }] : [];
}

/** Whether two names may mean one unit: less the district, the characters of the shorter stand in the longer in their order (发改局, 发展和改革局). */
export function mayBeSameUnit(one: string, other: string): boolean {
  const [short, long] = [core(one), core(other)].sort((a, b) => a.length - b.length);
  let at = 0;
  for (const character of long ?? "") {
    if (character === (short ?? "").charAt(at)) {
      at += 1;
    }
  }
  return at === (short ?? "").length;
}

/** Without the province, city and district before it, and without what every office is called. */
function core(name: string): string {
  const plain = name.replace(/[^一-龥]/g, "").replace(/委员会$/, "委");
  const shorter = plain.replace(/(?:街道办事处|办事处|街道|人民政府|党工委)$/, "");
  const district = Math.max(...["省", "市", "县", "旗", "区", "人民政府"].map((word) => endOf(shorter, word)));
  return shorter.length - district >= 2 ? shorter.slice(district) : shorter;
}

/** 城市管理局 is no city and 社区 no district: only what at least two characters go before counts. */
function endOf(name: string, word: string): number {
  const at = name.lastIndexOf(word);
  return at < 2 || name.slice(at - 1, at + 1) === "社区" || name.slice(at - 1, at + 1) === "城市" ? 0 : at + word.length;
}
