import { normalise, type BasicDatum, type FundsLine, type RawCell } from "../../evaluation";
import { fundsAmounts, fundsData, type FundsAmount } from "../fundsColumns";
import { shownText, tableCell, type RawTable } from "./rawTable";
import { withoutBrackets } from "./tableColumns";

/** 项目资金（万元） above the indicators: headings and lines of 财预〔2020〕10号 附1 and of the forms of 重庆, 贵州, 四川. */
const columnWords: Record<FundsAmount, readonly string[]> = {
  initial: ["年初预算数", "年初预算"],
  adjusted: ["全年预算数", "调整后预算数", "全年调整预算数", "全年预算"],
  executed: ["全年执行数", "预算执行数", "执行数"],
};
const lineWords: Record<FundsLine, RegExp> = {
  total: /^年?度?(?:资金总额|预算总额)$/u,
  fiscal: /财政拨款$|^财政资金$/u,
  carriedOver: /^上年结转/u,
  other: /^其[他它]资金$/u,
};

export interface FundsRows {
  /** The rows that were understood, as Excel counts them. */
  numbers: number[];
  amounts: { datum: BasicDatum; cell: RawCell; number: number }[];
}

/** The amounts of the block of funds, which stands above the heading of the indicators; none where there is no such block. */
export function fundsRows(table: RawTable, headingRow: number): FundsRows {
  const found: FundsRows = { numbers: [], amounts: [] };
  let columns = new Map<number, FundsAmount>();
  for (const row of table.values.slice(0, headingRow).keys()) {
    const texts = (table.values[row] ?? []).map((_, column) => plainText(table, row, column));
    const headings = columnsOf(texts);
    if (headings.size >= 2) {
      columns = headings;
      found.numbers.push(table.firstRow + row + 1);
      continue;
    }
    const line = lineOf(texts);
    if (line === undefined || columns.size === 0) continue;
    const number = table.firstRow + row + 1;
    found.numbers.push(number);
    for (const [column, word] of columns) {
      const cell = tableCell(table, row, column);
      if (cell !== undefined && /\d/u.test(shownText(cell))) found.amounts.push({ datum: fundsData[line][word], cell, number });
    }
  }
  return found;
}

function plainText(table: RawTable, row: number, column: number): string {
  return withoutBrackets(normalise(shownText(tableCell(table, row, column)))).replace(/^其中:?/u, "");
}

function columnsOf(texts: readonly string[]): Map<number, FundsAmount> {
  const columns = new Map<number, FundsAmount>();
  for (const [column, text] of texts.entries()) {
    const word = fundsAmounts.find((each) => columnWords[each].includes(text));
    if (word !== undefined) columns.set(column, word);
  }
  return columns;
}

function lineOf(texts: readonly string[]): FundsLine | undefined {
  return (["total", "fiscal", "carriedOver", "other"] as const).find((line) => texts.some((text) => lineWords[line].test(text)));
}
