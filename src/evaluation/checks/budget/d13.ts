import type { Message } from "../../messages";
import type { Place, Scheme } from "../../model";
import { readBudgetAmounts } from "../../report/budgetAmounts";
import { decimal, roundToHundredths, toNumber } from "../../rounding";
import type { Check, CheckContext, Finding } from "../context";
import { projectsAsObject } from "./evaluatedObjects";
import { expenditureSplit } from "./expenditureSplit";
import { projectWording } from "./projectForm";

/** 万元 a person in service, where the scheme sets none: less does not even pay a salary. */
const leastPerPerson = 3;
/** One word of the project form may be a slip. */
const leastWords = 2;
/** Costs of staff and office, which no project has. */
const basicCosts = /基本支出|人员(?:支出|经费)|公用(?:支出|经费)|工资/;

/**
 * D13 评价范围, on forms for a department's whole spending (整体 in their title). Error, once with all that shows it: less than the scheme's threshold
 * (3 万元 by default) executed a person in service; nothing but project amounts; or the text names a single project as its object. Else
 * warning where the text uses two words and more of the project form (本项目, 项目立项). Info where the evaluated total is not split into
 * 基本支出 and 项目支出, neither in the basic data nor in the text, in a form that asks for these or a report that has text.
 */
export const d13: Check = {
  id: "D13",
  severity: "error",
  run: (context) => {
    if (!isOfWholeDepartment(context.scheme)) {
      return [];
    }
    const signs = signsOfProject(context);
    return signs.length > 0 ? [onlyProject(context, signs)] : [...wording(context), ...unsplit(context)];
  },
};

function isOfWholeDepartment({ title, form }: Scheme): boolean {
  return title.includes("整体") || form.title.includes("整体");
}

function signsOfProject(context: CheckContext): Message[] {
  const names = projectsAsObject(context.report);
  return [
    ...littleAPerson(context),
    ...(hasOnlyProjects(context) ? [{ key: "check.D13.amounts", values: {} } satisfies Message] : []),
    ...(names.length > 0 ? [{ key: "check.D13.objects", values: { names: names.map(quoted) } } satisfies Message] : []),
  ];
}

function quoted(name: string): Message {
  return { key: "check.D13.quoted", values: { name } };
}

function littleAPerson({ basics, scheme }: CheckContext): Message[] {
  const [executed, persons] = [basics.executed.value, basics.inService.value];
  const least = scheme.thresholds.leastExecutedPerPerson ?? leastPerPerson;
  if (executed === null || persons === null || persons <= 0 || decimal(executed).gte(decimal(persons).times(least))) {
    return [];
  }
  const each = roundToHundredths(decimal(executed).div(decimal(persons)));
  return [
    {
      key: "check.D13.perPerson",
      values: {
        executed: { value: executed, unit: "万元" },
        persons,
        each: { value: each, unit: "万元" },
        least: { value: least, unit: "万元" },
      },
    },
  ];
}

/** All that was executed is project spending; or every budget and every execution that the text gives is 项目's, and no cost of staff stands in it. */
function hasOnlyProjects({ basics, report, year }: CheckContext): boolean {
  const { executed, basicExecuted, basicBudget, projectExecuted } = basics;
  if (executed.value !== null && executed.value > 0 && projectExecuted.value === executed.value && (basicExecuted.value ?? 0) === 0) {
    return true;
  }
  if (basicExecuted.value !== null || basicBudget.value !== null || report.figures.length === 0) {
    return false;
  }
  const amounts = readBudgetAmounts(report, year);
  return (
    amounts.some(({ stage }) => stage === "executed") &&
    amounts.some(({ stage }) => stage !== "executed") &&
    amounts.every(({ object }) => object === "project") &&
    !report.figures.some(({ label }) => basicCosts.test(label))
  );
}

function onlyProject({ report, basics }: CheckContext, signs: Message[]): Finding {
  const place: Place =
    basics.executed.value === null && report.paragraphs.length > 0 ? { part: "report" } : { part: "basics", code: "executed" };
  return { place, seen: basics.executed.reading.text, expected: "", message: { key: "check.D13", values: { signs } } };
}

function wording({ report }: CheckContext): Finding[] {
  const found = projectWording(report);
  if (found === null || found.words.length < leastWords) {
    return [];
  }
  return [
    {
      severity: "warning",
      place: { part: "report", row: found.row },
      seen: found.words.join("、"),
      expected: "",
      message: { key: "check.D13.wording", values: { words: found.words.map(quoted) } },
    },
  ];
}

function unsplit({ basics, scheme, report }: CheckContext): Finding[] {
  const asks = scheme.form.basics.some((datum) => datum === "basicExecuted" || datum === "basicBudget");
  const code = basics.executed.value === null ? "budgetAdjusted" : "executed";
  const total = basics[code].value;
  if (total === null || (!asks && report.paragraphs.length === 0)) {
    return [];
  }
  const split = expenditureSplit(basics, report);
  const common = { severity: "info", place: { part: "basics", code }, seen: basics[code].reading.text, expected: "" } as const;
  const values = { total: { value: total, unit: "万元" } };
  switch (split.of) {
    case "total":
      return [];
    case "nothing":
      return [{ ...common, message: { key: "check.D13.unsplit", values } }];
    case "initial": {
      const amounts = {
        total: { value: split.adjusted, unit: "万元" },
        split: { value: split.sum, unit: "万元" },
        change: { value: toNumber(decimal(split.adjusted).minus(decimal(split.sum)).abs()), unit: "万元" },
      };
      return [{ ...common, message: { key: "check.D13.unsplitAdjustment", values: amounts } }];
    }
  }
}
