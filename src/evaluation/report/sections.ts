import type { NumberingStyle } from "./numbering";
import type { Paragraph } from "./readReport";

/** What a section speaks of: duties and the goals set for them (职责、履职目标), experience (经验做法), problems, measures (改进措施、建议、后续工作计划), or the last two under one heading. */
export type SectionKind = "duties" | "experience" | "problems" | "measures" | "problemsAndMeasures";

/** A heading with what stands under it, without what stands under a heading of another kind below it. */
export interface Section {
  kind: SectionKind;
  heading: Paragraph;
  /** What follows the heading in its own line: 存在的问题：资金不足。 */
  runIn: string;
  paragraphs: readonly Paragraph[];
}

const levels: Readonly<Record<NumberingStyle, number>> = {
  chinese: 1,
  chineseInParentheses: 2,
  figure: 3,
  figureInParentheses: 4,
  circled: 5,
};
const longestHeading = 30;

/** The words of headings of published reports and of the forms' guides (存在问题、改进措施: 四川项目支出绩效自评表; 主要经验及做法、存在的问题和建议: reports of street offices). */
const headings = {
  problems:
    /存在[^，。；]{0,8}(?:问题|不足|困难)(?!.{0,8}整改)|(?:主要|发现的)问题(?:$|和|及|与|、)|(?:^|、)问题(?:$|和|及|与|、)|不足之处|困难和问题/,
  measures:
    /(?:改进|整改|下一步|下步|后续|今后).{0,12}(?:措施|建议|计划|打算|安排|思路|方向|对策|设想)(?:$|等|和|及|与|、)|建议(?:$|等)|^对策(?:$|和|及)/,
  experience: /(?:经验|做法|亮点)(?:$|等|和|及|与|、)/,
  duties: /(?:职能|职责)(?:$|等|和|及|与|、)|(?:履职|工作|年度)目标$/,
};

/** The sections of a report that have a kind, in order. */
export function readSections(paragraphs: readonly Paragraph[]): Section[] {
  const sections: (Section & { paragraphs: Paragraph[] })[] = [];
  let open: { level: number; section: Section & { paragraphs: Paragraph[] } }[] = [];
  let chapter = 0;
  for (const paragraph of paragraphs) {
    const { numbering } = paragraph;
    const kind = kindOf(paragraph);
    const level = numbering === null ? chapter + 0.5 : levels[numbering.style];
    chapter = numbering !== null && level <= levels.chineseInParentheses ? level : chapter;
    if (numbering !== null || kind !== null) {
      open = open.filter((other) => other.level < level);
    }
    if (kind === null) {
      open.at(-1)?.section.paragraphs.push(paragraph);
      continue;
    }
    const section = { kind, heading: paragraph, runIn: runInOf(paragraph), paragraphs: [] };
    sections.push(section);
    open.push({ level, section });
  }
  return sections;
}

/** The kind of the section in which each paragraph stands, by the paragraph's number; the headings among them. */
export function sectionKinds(sections: readonly Section[]): ReadonlyMap<number, SectionKind> {
  return new Map(sections.flatMap(({ kind, heading, paragraphs }) => [heading, ...paragraphs].map(({ row }) => [row, kind] as const)));
}

function kindOf({ text, numbering, cells }: Paragraph): SectionKind | null {
  const title = headingOf(numbering?.title ?? text);
  if (cells !== null || title === "" || title.length > longestHeading) {
    return null;
  }
  const problems = headings.problems.test(title);
  const measures = headings.measures.test(title);
  if (problems || measures) {
    return problems && measures ? "problemsAndMeasures" : problems ? "problems" : "measures";
  }
  return headings.experience.test(title) ? "experience" : headings.duties.test(title) ? "duties" : null;
}

/** A heading ends its line, or a colon parts it from what follows; a line with another stop in it is a sentence. */
function headingOf(line: string): string {
  const title = line.slice(0, longestHeading + 2).split(/[：:]/)[0] ?? "";
  const isWhole = title.length === line.length || /^[：:]/.test(line.slice(title.length));
  return isWhole && !/[，,。；;？！]/.test(title) ? title.replace(/\s/g, "") : "";
}

function runInOf({ text }: Paragraph): string {
  const colon = /[：:]/.exec(text.slice(0, longestHeading + 8));
  return colon === null ? "" : text.slice(colon.index + 1).trim();
}
