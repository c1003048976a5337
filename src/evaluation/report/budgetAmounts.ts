import { groupOf } from "../quantity";
import type { ReportText } from "./readReport";
import { particularParagraphs } from "./particularParagraphs";
import type { TextFigure } from "./textFigures";
import { neutralBefore, neutralBehind, stageEnding, stageWords, unitName, unitWords, type BudgetStage } from "./words/budgetWords";

/**
 * What an amount is for: all that the unit spends, its 基本支出 or its 项目支出 as a whole; "other" for anything else that is named, a single
 * project among them; "unsaid" where nothing is named: the words around may mean the unit or a project.
 */
export type BudgetObject = "whole" | "basic" | "project" | "other" | "unsaid";

/** An amount of a budget in running text: 年初预算收入3774.07万元. */
export interface BudgetAmount {
  stage: BudgetStage;
  object: BudgetObject;
  figure: TextFigure;
  /** 约为 too. */
  approximate: boolean;
  /** The amount with its name, as it stands. */
  quote: string;
}

const stages = stageWords.map(({ stage, words }) => ({ stage, pattern: new RegExp(`(?:${words})${stageEnding}$`) }));
const yearPattern = /(?:19|20)\d\d(?=年)/g;
const throughYear = /^.*(?:19|20)\d\d年(?:度(?!数))?/;
/** A part of the year, or another year without its number. 截至12月 is the whole year. */
const otherPeriod = /半年|季度|[1-9]月|上年|去年|上一年|往年|明年|下一年|下年/;
const wholeYear = /12月/;
/** What parts an amount's name from the words before it and says nothing: stops, headings (预算执行情况：), the year's end. */
const unsaying = /^.*(?:情况|如下)[：:]|[，,：:、（）()“”"《》]|截[至止](?:20\d\d年)?(?:12月(?:31日|底)?|年[末底])/g;
const numbering = /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.．、]|[①-⑳])/;
/** 全年（调整后）预算数: the name before the parentheses goes on behind them. */
const adjustedInParentheses = /(?:全年)?[（(]调整后?[)）]$/;
/** Money for one thing, whoever spends it. */
const purposeBehind = /^[，,]?(?:全部|均|主要|专项|已)?(?:用于|投入|购买|购置|采购|建设|支付|发放)/;
/** Further back, the words are about something else. */
const longestContext = 40;
/** A year that stands further back is another matter's. */
const longestWayToYear = 200;

/** The amounts of the evaluated year's budget that the sentences name, in order. Amounts of another year, or of a part of the year, are none. */
export function readBudgetAmounts({ paragraphs, sentences, figures }: ReportText, year: number): BudgetAmount[] {
  const amounts: BudgetAmount[] = [];
  let particular: ReadonlySet<number> | null = null;
  /** All money so far: an amount without a name of its own goes on with what the one before it was for. */
  const money: { sentence: number; object: BudgetObject }[] = [];
  figures.forEach((figure, index) => {
    if (groupOf(figure.unit) !== "money") {
      return;
    }
    const { sentence } = figure;
    const text = sentences[sentence]?.text ?? "";
    const previous = figures[index - 1];
    const from = previous?.sentence === sentence ? previous.end : 0;
    const before = money.at(-1)?.sentence === sentence ? money.at(-1)?.object : undefined;
    const read = figure.label === "" ? null : readAmount(text, from, figure, before ?? null);
    money.push({ sentence, object: read?.object ?? "unsaid" });
    if (read !== null && isOfYear(text, from, figure, year)) {
      const isBare = read.object === "whole" && !unitWords.test(text.slice(from, figure.start));
      particular ??= isBare ? particularParagraphs(paragraphs) : null;
      const object = isBare && particular?.has(figure.row) === true ? "other" : read.object;
      amounts.push({ ...read, object, figure, approximate: figure.approximate || read.quote.includes("约") });
    }
  });
  return amounts;
}

function readAmount(
  text: string,
  from: number,
  figure: TextFigure,
  before: BudgetObject | null,
): Pick<BudgetAmount, "stage" | "object" | "quote"> | null {
  const { label } = figure;
  const found = stageAt(label);
  if (found === null) {
    return null;
  }
  const start = text.lastIndexOf(label, figure.start - label.length);
  const context = text.slice(Math.max(from, start - longestContext - 1), start);
  const quote = text.slice(start, figure.end);
  const adjusted = found.stage === "budget" && found.name === "" ? adjustedInParentheses.exec(context)?.[0] : undefined;
  const stage = adjusted === undefined ? found.stage : "adjusted";
  if (purposeBehind.test(text.slice(figure.end, figure.end + 8))) {
    return { stage, object: "other", quote };
  }
  const object = objectOf(found.name, label, adjusted === undefined ? context : context.slice(0, -adjusted.length), before);
  // 安排预算资金 of a unit may be one sum of several.
  return { stage, object: stage === "budget" && object === "whole" && /安排|资金/.test(label) ? "unsaid" : object, quote };
}

function stageAt(label: string): { stage: BudgetStage; name: string } | null {
  for (const { stage, pattern } of stages) {
    const found = pattern.exec(label);
    if (found !== null) {
      return { stage, name: label.slice(0, found.index) };
    }
  }
  return null;
}

/** By the amount's own name and the words since the figure before; without either by what the money before was for. */
function objectOf(name: string, label: string, context: string, before: BudgetObject | null): BudgetObject {
  if (context.length > longestContext) {
    return "other";
  }
  const clause = context.slice(Math.max(context.lastIndexOf("；"), context.lastIndexOf(";")) + 1);
  const own = thingOf(name);
  const around = thingOf(clause);
  if (own !== "" || around !== "") {
    return own !== "" && around !== "" ? "other" : objectOfThing(own + around);
  }
  if (unitWords.test(label) || unitWords.test(clause)) {
    return "whole";
  }
  if (before !== null && clause === context) {
    return before;
  }
  // Only a unit has 决算; a project's are named (竣工决算), or stand behind its budget.
  return label.includes("决算") && (before === null || label.includes("年")) ? "whole" : "unsaid";
}

/** What is left of words without their number, the year, the unit and what says nothing: 项目 of 2022年度部门项目共安排. */
function thingOf(words: string): string {
  return words
    .replace(numbering, "")
    .replace(unsaying, "")
    .replace(throughYear, "")
    .replace(unitName, "")
    .replace(neutralBefore, "")
    .replace(neutralBehind, "");
}

function objectOfThing(thing: string): BudgetObject {
  if (/^项目(?:支出|资金|经费)?$/.test(thing)) {
    return "project";
  }
  return /^基本(?:支出|经费)?$/.test(thing) ? "basic" : "other";
}

/** The year that stands nearest before the figure is the evaluated one, or there is none. */
function isOfYear(text: string, from: number, { start }: TextFigure, year: number): boolean {
  const near = text.slice(Math.max(from, start - longestContext), start);
  if (otherPeriod.test(near) && !wholeYear.test(near)) {
    return false;
  }
  const nearest = text
    .slice(Math.max(0, start - longestWayToYear), start)
    .match(yearPattern)
    ?.at(-1);
  return nearest === undefined || Number(nearest) === year;
}
