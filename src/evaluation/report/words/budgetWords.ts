/** Where an amount stands in the course of a budget; "budget" where the report does not say whether before or after its adjustment. */
export type BudgetStage = "initial" | "adjusted" | "executed" | "budget";

interface StageWords {
  stage: BudgetStage;
  /** A pattern for the end of a name; the closing 数 or 金额 may follow. */
  words: string;
  source: string;
}

/**
 * How reports name an amount of a budget, the most particular first: 预算执行 is no 预算. 年中调整预算500万元 is an amount that was
 * added, hence 调整预算 counts as a figure only (调整预算数).
 */
export const stageWords: readonly StageWords[] = [
  { stage: "initial", words: "年初(?:部门|批复|下达)?的?(?:收入|支出|收支)?预算", source: "财预〔2020〕10号 附1：年初预算数" },
  { stage: "initial", words: "预算年初", source: "已公开的部门整体支出自评报告：预算年初数" },
  { stage: "adjusted", words: "调整后的?(?:全年|部门)?(?:收入|支出|收支)?预算", source: "省级自评表：调整后预算数" },
  { stage: "adjusted", words: "全年(?:部门)?(?:收入|支出|收支)?预算", source: "财预〔2020〕10号 附1：全年预算数" },
  { stage: "adjusted", words: "预算调整后", source: "省级自评表：调整后预算数" },
  { stage: "adjusted", words: "调整预算(?=数$)", source: "已公开的部门整体支出自评报告：调整预算数" },
  { stage: "executed", words: "支出决算|决算支出|决算", source: "部门决算：支出决算数" },
  { stage: "executed", words: "(?:预算|全年|实际)?执行", source: "财预〔2020〕10号 附1：全年执行数" },
  { stage: "executed", words: "实际(?:完成)?(?:支出|收支)", source: "财预〔2013〕53号：实际支出" },
  { stage: "executed", words: "总支出|全年支出|支出(?=(?:总额|合计|总计)$)", source: "部门决算：支出总计" },
  { stage: "budget", words: "(?:收入|支出|收支)?预算", source: "《预算法》：部门预算" },
];

/** What may follow such words before the amount. */
export const stageEnding = "(?:收入|支出|收支|资金|经费|安排|批复)?(?:总额|金额|数额|总数|合计|总计|数|额)?";

/** The unit speaks of itself, or of all that it spends. */
export const unitWords = /(?:我|本)(?:单位|部门|街道|局|委|办|镇|乡|院|校|中心)|部门|街道|办事处|[镇乡](?:人民)?政府|整体/;

/** A unit's own name, at the beginning of the name of an amount. */
export const unitName = /^.{0,20}(?:街道|办事处|[镇乡](?:人民)?政府)/;

/** Words that say nothing of what an amount is for, before and behind the word that does. */
export const neutralBefore =
  /^(?:年度|度|当年|本年|全年|我|本|部门|单位|局|委|镇|乡|整体|其中|总|共|合计|累计|安排|下达|批复|核定|编制|完成|财政|的)+/;
export const neutralBehind = /(?:总|共|合计|累计|安排|下达|批复|核定|编制|完成|财政|的)+$/;
