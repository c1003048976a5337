import type { Sentence } from "./sentences";

/** 发文字号: 中原财绩〔2021〕7号. */
export interface DocumentNumber {
  row: number;
  sentence: Sentence;
  start: number;
  text: string;
  /** As GB/T 9704-2012, 7.2.5 writes it: hexagonal brackets, no 第, no leading zeros. */
  standard: string;
  year: number;
}

/** A number of a building or of a court's case is none. */
const pattern = /([一-龥]{2,12})[[［(（【〔〖]((?:19|20)\d{2})[\]］)）】〕〗](第?0{0,4})([1-9]\d{0,4})号(?![楼院线门地])/g;
/** What a sentence says before the number, without a stop between. */
const lead = /^.{0,10}(?:根据|依据|按照|印发|下发|发布)/;

/** The numbers of documents in their order. Linear in the text. */
export function documentNumbers(sentences: readonly Sentence[]): DocumentNumber[] {
  return sentences
    .filter(({ text }) => text.includes("号"))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)].map(({ index, 0: found, 1: run = "", 2: year = "", 4: number = "" }) => {
        const spoken = lead.exec(run)?.[0].length ?? 0;
        const office = run.slice(spoken);
        return {
          row: sentence.row,
          sentence,
          start: index + spoken,
          text: found.slice(spoken),
          standard: `${office}〔${year}〕${number}号`,
          year: Number(year),
        };
      }),
    );
}
