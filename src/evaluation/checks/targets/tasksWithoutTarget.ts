import { groupedBy } from "../../groupedBy";
import type { CheckContext, Finding } from "../context";

/** 完成了今年的全年任务, 完成年度目标任务: a task that is called by its year or who set it. A number before 任务 would be its target. */
const taskPattern = /完成了?[^，,。；;\d]{0,12}(?:全年|年度|年初|本年|今年|上级|下达|各项)[^，,。；;\d]{0,10}(?:任务|目标)/;
/** What gives the target, or the share of it that was reached. */
const targetPattern = /任务数|目标数|目标值|计划数|指标数|年初计划|目标任务数|完成率|[%％]|百分之/;
/** One figure may be the whole year's; a list of results tells what the task was about. */
const fewestResults = 2;
const mostQuoted = 3;

/** The first sentence of the text that claims a yearly task by counts without saying what was asked; none where the form has targets (E5). */
export function tasksWithoutTarget({ rows, declared, report }: CheckContext): Finding[] {
  if (declared.targets.length > 0 || rows.some(({ readings }) => readings.target.kind !== "empty")) {
    return [];
  }
  const figures = groupedBy(report.figures, ({ sentence }) => sentence);
  for (const { index, row, text } of report.sentences) {
    const task = targetPattern.test(text) ? null : taskPattern.exec(text);
    const results = task === null ? [] : (figures.get(index) ?? []).filter(({ start }) => start > task.index);
    if (task !== null && results.length >= fewestResults) {
      const quoted = results.slice(0, mostQuoted).map(({ label, text: figure }) => label + figure);
      const values = { task: task[0], results: quoted.join("、") };
      return [{ place: { part: "report", row }, seen: task[0], expected: "", message: { key: "check.E5.report", values } }];
    }
  }
  return [];
}
