import type { ReportText } from "../../report/readReport";
import { gradeWords } from "./gradeWords";

/** A grade that the report's text concludes with. */
export interface GradeInReport {
  word: string;
  /** The paragraph where it stands. */
  row: number;
  quote: string;
}

const words = gradeWords.join("|");
const longWords = gradeWords.filter((word) => word.length > 1).join("|");
const subject =
  "(?:绩效(?:自我评价|自评价|自评|评价|评估)(?:综合)?|(?:自评|评价|评定|综合|绩效)(?=等级|等次|结果|结论)|(?=(?:等级|等次)(?:为|是|[:：])))";
const noun = "(?:评价|评定)?(?:等级|等次|结果|结论)?(?:评定|确定|定)?";
/** 绩效评价等级为“优”; without 为 or quotation marks a single character may begin another word (绩效评价中), so that only the longer words count. */
const statement = new RegExp(
  `${subject}${noun}(?:(?:为|是|属于|[:：]|为[:：])?[“"‘'「](${words})[”"’'」]|(?:为|是|属于|[:：])(${words})|(${longWords}))(?=[，,。；;！!）)]|等级|等次|[”"’'」]|$)`,
  "u",
);
/** Other grades than that of the department's spending in the year: those of people, of other reviews, of earlier years. */
const ofOthers = /考核|考评|检查|测评|上年|上一年|去年|往年|干部|公务员|职工/u;

/** The grades that sentences of the report state for its own evaluation, in their order. */
export function gradesInReport({ sentences }: Pick<ReportText, "sentences">): GradeInReport[] {
  return sentences.flatMap(({ text, row }) => {
    const found = text.includes("绩效") || text.includes("评价") || text.includes("自评") ? statement.exec(text) : null;
    const word = found?.slice(1).find((each) => each !== undefined);
    return found === null || word === undefined || ofOthers.test(text) ? [] : [{ word, row, quote: found[0] }];
  });
}
