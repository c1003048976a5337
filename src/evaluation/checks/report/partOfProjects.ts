import { quote } from "../../report/quote";
import type { CheckContext, Finding } from "../context";

const part = /部分项目|个别项目|少数项目|有的项目|一些项目/;
/** How many they are: 等8个项目均存在该现象. */
const count = /(?:等|共|有|涉及)(\d{1,4})个项目/;
/** How many there are in all: 项目支出包括……等8个项目, 2021年共有项目1个. */
const totals = [/(?:包括|包含|涵盖|共有|共计|共实施|共安排|设有|安排了?)[^。；;]{0,30}?(\d{1,4})个项目/, /共有?项目(\d{1,4})个/];

/** 部分项目, and then as many of them as there are: all. Told once. */
export function allProjectsCalledSome(context: CheckContext): Finding[] {
  const { sentences } = context.report;
  for (const [index, { text, row }] of sentences.entries()) {
    const some = part.exec(text);
    if (some === null) {
      continue;
    }
    const next = sentences[index + 1];
    const behind = text.slice(some.index) + (next?.row === row ? next.text : "");
    const counted = count.exec(behind);
    const total = counted === null ? null : projectsInAll(context);
    if (total !== null && Number(counted?.[1]) === total) {
      return [
        {
          severity: "info",
          place: { part: "report", row },
          seen: quote(text, some.index, some.index + some[0].length),
          expected: "",
          message: { key: "check.H6.allProjects", values: { some: some[0], total } },
        },
      ];
    }
  }
  return [];
}

/** As the basic data say, else as the text does. */
function projectsInAll({ basics, report }: CheckContext): number | null {
  if (basics.projectsTotal.value !== null) {
    return basics.projectsTotal.value;
  }
  for (const { text } of report.sentences) {
    const total = part.test(text) ? undefined : totals.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    if (total !== undefined) {
      return Number(total);
    }
  }
  return null;
}
