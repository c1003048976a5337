import type { Sentence } from "./sentences";

/** A figure that a sentence gives for a part of the year. */
export interface PartYearFigure {
  row: number;
  sentence: Sentence;
  /** 上半年, 前三季度, 1-11月. */
  period: string;
  start: number;
  end: number;
}

/** What comes behind these is compared with or planned by the period, not counted in it. */
const notCounted = "(?<![较比按同期])";
const period =
  "(?<period>上半年|前[二两三]个?季度|第?[一二三]季度|(?:前|头)[二三四五六七八九十]{1,2}个月|(?<!\\d)1月?[-—–~～至到](?:[2-9]|1[01])月份?)";
/** Events are dated, sums are not told by halves: only a sum or a rate belongs to the whole year. */
const summing = "[^，。；：\\d]{0,16}(?:共|累计|合计|总计|总额|实现|达|增长|下降|停发|发放|支出|收入)[^，。；：\\d]{0,12}\\d";
const pattern = new RegExp(`${notCounted}${period}[，]?${summing}`);
/** Where the rest of the year is told too, its parts are an account of it. */
const rest = /下半年|四季度|全年|年底|年末|1[-—–~～至到]12月/;
/** Monitoring within the year is told of by its time. */
const monitoring = /监控|监测/;

/** Sums and rates of a part of the year, once a clause group (；), where the rest of the year is not told beside. Linear in the text. */
export function partYearFigures(sentences: readonly Sentence[]): PartYearFigure[] {
  return sentences.flatMap((sentence) => {
    const found = pattern.exec(sentence.text);
    if (found === null || rest.test(sentence.text) || monitoring.test(sentence.text)) {
      return [];
    }
    return [
      {
        row: sentence.row,
        sentence,
        period: found.groups?.["period"] ?? "",
        start: found.index,
        end: found.index + found[0].length,
      },
    ];
  });
}
