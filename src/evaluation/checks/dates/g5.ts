import { documentNumbers, type DocumentNumber } from "../../report/documentNumbers";
import type { Sentence } from "../../report/sentences";
import type { Check, CheckContext, Finding } from "../context";

/** The title right before the number: 《关于开展2021年度绩效自评工作的通知》（ */
const titleBefore = /《([^《》]{4,80})》[，,]?[（(]?$/;
const longestTitle = 90;
const notice = /(?:自评|绩效评价)[^《》]{0,12}(?:通知|方案)/;
/** 2020-2022年中期财政规划: three years that begin with the budget's own. */
const span = /((?:19|20)\d{2})年?[-—–~～至到]((?:19|20)\d{2})年?[^，。；《》]{0,12}?(?:中期财政规划|三年滚动|滚动(?:财政)?规划)/g;

/**
 * G5 依据文件年份: the notice of self-evaluation that the report rests on is not of the year after the evaluated one (some districts send it in December, so
 * the evaluated year itself is asked about), its title names another year, or a three-year plan does not begin with the evaluated year (nor with the next one,
 * which is planned within it). General notices of earlier years, without a year in their title, are let pass. Source: list of checks, G5.
 */
export const g5: Check = {
  id: "G5",
  severity: "warning",
  run: (context) => [...notices(context), ...plans(context)],
};

function notices({ report, year }: CheckContext): Finding[] {
  return documentNumbers(report.sentences).flatMap((number): Finding[] => {
    const title = titleBefore.exec(number.sentence.text.slice(Math.max(0, number.start - longestTitle), number.start))?.[1] ?? "";
    return notice.test(title) ? ofNotice(number, yearsOf(title), year) : [];
  });
}

function ofNotice({ row, text, standard, year: issued }: DocumentNumber, titled: readonly number[], year: number): Finding[] {
  const place = { part: "report", row } as const;
  const [other] = titled;
  if (other !== undefined && !titled.some((one) => one === year || one === year + 1)) {
    return [
      {
        place,
        seen: text,
        expected: "",
        message: { key: "check.G5.title", values: { number: standard, titleYear: String(other), year: String(year) } },
      },
    ];
  }
  if (issued === year + 1 || (titled.length === 0 && issued < year)) {
    return [];
  }
  const values = { number: standard, issued: String(issued), year: String(year), next: String(year + 1) };
  return [{ place, seen: text, expected: "", message: { key: issued === year ? "check.G5.sameYear" : "check.G5.otherYear", values } }];
}

function yearsOf(title: string): number[] {
  return [...title.matchAll(/((?:19|20)\d{2})年/g)].map(([, year]) => Number(year));
}

function plans({ report, year }: CheckContext): Finding[] {
  const sentences = report.sentences.filter(({ text }) => text.includes("规划"));
  return sentences.flatMap((sentence: Sentence) =>
    [...sentence.text.matchAll(span)].flatMap(([text, first, last]): Finding[] => {
      const begins = Number(first);
      if (Number(last) - begins !== 2 || begins === year || begins === year + 1) {
        return [];
      }
      const expected = `${year}-${year + 2}`;
      return [
        {
          place: { part: "report", row: sentence.row },
          seen: text,
          expected,
          message: { key: "check.G5.plan", values: { span: `${first}-${last}`, expected, year: String(year) } },
        },
      ];
    }),
  );
}
