import type { ReportText } from "../../report/readReport";

/** Ways in which a report says what it evaluates. 绩效 and its qualifiers may stand before 自评 and 评价. */
const objectPattern = /对([^，,。；;：:]{2,30}?)(?:情况)?(?:实施|进行|开展)(?:了)?[^，,。；;：:对]{0,15}(?:自评|评价)/g;
const longestSentence = 600;

/** The sentence is about this report, or about those who evaluate for it. */
const ofThisReport = /形成[^，,。；;]{0,10}报告|(?:评价|自评)(?:工作)?(?:领导)?(?:小组|工作组)/;
const titlesOfDocuments = /《[^》]{0,80}》/g;

/** 整体项目支出 is neither: a department's whole spending and a project in one name. */
const whole = /整体|部门支出/;
const project = /(?:项目(?:支出|资金|经费)?|专项(?:资金|经费))$/;
/** Several projects, or projects in general, are what a department has: 各项目, 等3个项目, 重点项目, 项目支出. */
const several = /各|所有|全部|重点|相关|有关|等|\d|部分|每个|^(?:财政|预算)?(?:项目|专项)(?:支出|资金|经费)?$/;
const both = /整体[^、和及与]{0,6}项目|项目[^、和及与]{0,6}整体/;
/** The unit's name and the year say nothing of the object. */
const before = /^.*(?:(?:街道|办事处|单位|部门)?(?:19|20)\d\d年度?|(?:街道|办事处|我单位|本单位|部门)(?!整体))/;

/**
 * Names of a single project that a report on a department's whole spending gives as its object: where it says what this report evaluates, or what
 * its evaluators do. A sentence that names the whole spending too is none.
 */
export function projectsAsObject({ sentences }: ReportText): string[] {
  const names = sentences
    .filter(({ text }) => ofThisReport.test(text.slice(0, longestSentence)))
    .flatMap(({ text }) => {
      const plain = text.slice(0, longestSentence).replace(titlesOfDocuments, "");
      const objects = [...plain.matchAll(objectPattern)].map(([, object = ""]) => object);
      return objects.some((object) => whole.test(object) && !both.test(object))
        ? []
        : objects.filter((object) => both.test(object) || (project.test(object) && !several.test(object.replace(before, ""))));
    });
  return [...new Set(names.map((name) => name.replace(before, "")).filter((name) => name !== ""))];
}
