/** How the words that explain an indicator depart from its formula. */
export type DefinitionMismatch = { kind: "base"; defined: string; used: string } | { kind: "term"; term: string };

/** 占应实施绩效监控项目总数的比重, 与计划工作数的比率: the whole that the definition names. */
const definedBases = /[占与]([^占与的,。;:、=/]{2,20}(?:的[^占与的,。;:、=/]{2,20})?)的(?:比重|比例|比率|百分比)/gu;
/** 已完成项目数/项目总数×100%: numerator and denominator. */
const formulas = /=([^=/÷。;]{1,60})[/÷]([^=/÷×*。;,:]{1,40})/gu;
/** 预算数是指…: a term that is explained. */
const explainedTerms = /(?:^|[。;,:])([^。;,:=/的]{2,16}(?:数|额|量|支出|收入|经费|资金|预算))(?:是指|系指|指的是)/gu;

/** Words by which definitions of published forms make a part of a whole: 应实施监控的项目 are not all projects, 计划工作数 (财预〔2013〕53号) is not all work. */
const narrowing: readonly string[] = ["应", "须", "需", "计划", "要求", "规定", "纳入", "重点"];

/** Names of one and the same base: those asked in a survey, what was planned, money as the budget gives it, posts. */
const sameBases: readonly (readonly string[])[] = [
  ["样本", "调查", "问卷", "受访", "抽样"],
  ["计划", "目标", "任务", "指标值"],
  ["预算", "批复", "下达", "安排"],
  ["编制", "核定"],
];

/** An explanation of an indicator holds one or two of each; what stands behind these is not compared. */
const most = 10;

/** The first departure in a normalised text; null where there is none, or no formula to depart from. */
export function definitionMismatch(text: string): DefinitionMismatch | null {
  const read = [...text.matchAll(formulas)].slice(0, most).map(([, numerator = "", denominator = ""]) => ({ numerator, denominator }));
  const [first] = read;
  if (first === undefined) {
    return null;
  }
  const defined = [...text.matchAll(definedBases)]
    .slice(0, most)
    .map(([, base = ""]) => base)
    .find((base) => read.every(({ denominator }) => isOtherBase(core(base), core(denominator))));
  if (defined !== undefined) {
    return { kind: "base", defined, used: withoutLooseBrackets(first.denominator) };
  }
  const variables = read.flatMap(({ numerator, denominator }) => `${numerator}/${denominator}`.split(/[-+−–/÷×*]/u)).map(core);
  const term = [...text.matchAll(explainedTerms)]
    .slice(0, most)
    .map(([, explained = ""]) => explained)
    .find(
      (explained) => text.indexOf(explained) === text.lastIndexOf(explained) && !variables.some((each) => overlaps(core(explained), each)),
    );
  return term === undefined ? null : { kind: "term", term };
}

/** (a/b)×100%: the bracket that closes behind the denominator opened before the numerator. */
function withoutLooseBrackets(denominator: string): string {
  return denominator.includes("(") ? denominator : denominator.replace(/[)\]]+$/u, "");
}

/** What a base is about, without marks, whose it is, and that it is a number. */
function core(base: string): string {
  return base
    .replace(/[()[\]"'“”‘’]/gu, "")
    .replace(/部门|单位|本年度|年度|本年|全年|当年|全部|所有|的/gu, "")
    .replace(/(?:总数量|总数|数量|个数|总额|金额|总量|数|额|量)$/u, "");
}

/** Whether two bases are different things: one is a part of the other, or they have no word in common and no common meaning. */
function isOtherBase(defined: string, used: string): boolean {
  const [short, long] = defined.length <= used.length ? [defined, used] : [used, defined];
  if (short.length < 2) {
    return false;
  }
  if (long.includes(short)) {
    const rest = long.replace(short, "");
    return narrowing.some((word) => rest.includes(word));
  }
  return !overlaps(short, long) && !sameBases.some((words) => [short, long].every((base) => words.some((word) => base.includes(word))));
}

/** Whether the shorter shares two characters in a row with the longer: 支出预算 and 预算. A single character stands for itself. */
function overlaps(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length < 2
    ? long.includes(short)
    : Array.from({ length: short.length - 1 }, (_, at) => short.slice(at, at + 2)).some((pair) => long.includes(pair));
}
