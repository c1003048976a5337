import { evaluate } from "../../src/evaluation";
import daxiang from "../cases/daxiang-2021.json";
import jinshui from "../cases/jinshui-2021-groups.json";
import qiaokou from "../cases/qiaokou-2020.json";
import qiaoxi from "../cases/qiaoxi-2022.json";
import zhongyuan from "../cases/zhongyuan-2021.json";
import { largeForm } from "./largeForm";
import { medianTime } from "./medianTime";

const budgetInMilliseconds = 50;
const rows = 60;
const characters = 20_000;

/** Measures the check of a form of 60 indicators with a report of 20,000 characters. */
export async function benchEvaluateReport(): Promise<boolean> {
  const { scheme, submission } = await largeForm(rows);
  const report = reportOf(characters);
  const median = medianTime(() => evaluate(scheme, { ...submission, report }));
  console.log(
    `evaluate ${rows} indicators with a report of ${report.length} characters: median ${median.toFixed(1)} ms of warm runs (budget ${budgetInMilliseconds} ms)`,
  );
  return median < budgetInMilliseconds;
}

/** The reports of the cases one after the other, over and over. */
function reportOf(length: number): string {
  const reports = [zhongyuan, jinshui, qiaoxi, daxiang, qiaokou].map(({ report }) => report).join("\n");
  return reports.repeat(Math.ceil(length / reports.length)).slice(0, length);
}
