import type { Paragraph } from "./readReport";

/** A blank place for a signature, a seal, a name, a telephone number or a date. */
export interface BlankPlaces {
  row: number;
  /** What is blank, as the report labels it: 填表人, 联系电话, 职称. */
  labels: readonly string[];
}

const people = "(?:单位|部门|项目|财务|主要|评价|分管)?负责人|(?:评价|工作)?组长|填[表报]人|经办人|联系人|审核人|复核人|制表人|编制人";
const label = `(?:${people}|联系电话|电话|(?:填[表报]|报告|编制)?日期|签[字名章]|盖章|公章|单位)`;
const mark = "(?:\\s{0,3}[（(](?:签字|签名|签章|盖章|公章|签字或盖章|签字盖章)[)）])?";
/** A label, up to the next one or the end of the line. */
const labelPattern = new RegExp(`(?<=^|[\\s_＿])(${label}${mark})\\s{0,3}[:：]`, "g");
/** What may stand in a blank: lines to write on, and the signs of a date without its figures. */
const blank = /^[\s_＿—-]{0,60}(?:年[\s_＿]{0,20}月[\s_＿]{0,20}日)?[\s_＿]{0,60}$/;
const bareDate = /^年\s{1,20}月\s{1,20}日$/;
const longestLine = 160;

/** The blanks of the lines that say who signed: 负责人： 填表人： 联系电话：. One entry for the whole report; none where all is filled in. */
export function blankLabels(paragraphs: readonly Paragraph[]): BlankPlaces | null {
  const lines = paragraphs
    .map((paragraph) => ({ row: paragraph.row, labels: blanksOf(paragraph) }))
    .filter(({ labels }) => labels.length > 0);
  const [first] = lines;
  return first === undefined ? null : { row: first.row, labels: [...new Set(lines.flatMap(({ labels }) => labels))] };
}

function blanksOf({ text, cells }: Paragraph): string[] {
  if (cells !== null) {
    // The heads of a list are labels of columns.
    return cells.some((cell) => nameColumn.test(cell))
      ? []
      : cells.filter((cell, index) => isLabel(cell) && (cells[index + 1] ?? "") === "");
  }
  if (text.length > longestLine) {
    return [];
  }
  if (bareDate.test(text)) {
    return ["日期"];
  }
  const found = [...text.matchAll(labelPattern)];
  return found.flatMap(({ index, 0: whole, 1: name = "" }, number) => {
    const value = text.slice(index + whole.length, found[number + 1]?.index ?? text.length);
    return blank.test(value) ? [name.replace(/\s+/g, "")] : [];
  });
}

const cellLabel = new RegExp(`^(?:${people}|联系电话|签[字名章])${mark}[:：]?$`);
function isLabel(cell: string): boolean {
  return cellLabel.test(cell);
}

/** Whether a line is one of those that say who signed. */
export function isSignOff(text: string): boolean {
  return text.length <= longestLine && text.search(labelPattern) >= 0;
}

/** Columns of a list of those who signed. Where no row at all fills one, it is blank. */
const listColumns = /^(?:工作单位|单位|职务|职称|职务[/／]职称|签[字名章]|日期|联系电话|电话)$/;
const nameColumn = /^(?:姓\s{0,4}名|评价人员|成员)$/;
const listHeading = /签[字名章]|名单/;
/** The heading of a list stands close above it. */
const linesAbove = 3;
const longestList = 100;

/** Lists of those who took part in the evaluation, as tables whose columns are blank; a signature that the heading promises and no column holds too. */
export function blankColumns(paragraphs: readonly Paragraph[]): BlankPlaces[] {
  return paragraphs.flatMap(({ row, cells }, index) => {
    if (cells === null || !cells.some((cell) => nameColumn.test(cell))) {
      return [];
    }
    const heading = paragraphs
      .slice(Math.max(0, index - linesAbove), index)
      .map(({ text }) => text)
      .find((text) => listHeading.test(text));
    const signs = cells.some((cell) => /签/.test(cell));
    const rows = tableBelow(paragraphs, index + 1);
    if (rows.length === 0 || (heading === undefined && !signs)) {
      return [];
    }
    const columns = cells.filter((cell, column) => listColumns.test(cell) && rows.every((line) => (line[column] ?? "") === ""));
    const promised = !signs && heading !== undefined && /签[字名章]/.test(heading) ? ["签字"] : [];
    const labels = [...columns, ...promised];
    return labels.length === 0 ? [] : [{ row, labels }];
  });
}

function tableBelow(paragraphs: readonly Paragraph[], from: number): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let index = from; index < from + longestList; index += 1) {
    const cells = paragraphs[index]?.cells ?? null;
    if (cells === null) {
      break;
    }
    rows.push(cells);
  }
  return rows;
}
