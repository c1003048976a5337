import type { ReportText } from "../../report/readReport";

/** Words that only the evaluation of a single project uses, in running text. */
const running: readonly string[] = [
  // List of checks, D13.
  "本项目",
  // 财预〔2020〕10号 附1: cells of the project form.
  "项目实施单位",
  "项目主管部门",
];

/** Headings and indicators of the project form, where a paragraph begins with them. */
const headings: readonly string[] = [
  // List of checks, D13.
  "项目立项",
  // Headings of published reports on single projects (财预〔2020〕10号).
  ...["项目概况", "项目背景", "项目决策", "项目产出", "项目效益", "项目效果"],
];

/** What of the wording of a project's evaluation stands in the text: each word once, with the paragraph of the first. */
export function projectWording({ paragraphs }: ReportText): { words: string[]; row: number } | null {
  const found = new Map<string, number>();
  for (const { text, numbering, row } of paragraphs) {
    const words = [
      ...running.filter((word) => text.includes(word)),
      ...headings.filter((word) => numbering !== null && numbering.title.startsWith(word)),
    ];
    words.filter((word) => !found.has(word)).forEach((word) => found.set(word, row));
  }
  const [first] = [...found.values()];
  return first === undefined ? null : { words: [...found.keys()], row: first };
}
