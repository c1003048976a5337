/** 绩效目标 as it is printed with the indicators: which columns and rows of 指标评分 it takes. */
import type { GoalBlock, GoalField, Scheme } from "../evaluation";
import { indicatorColumns } from "./columns";
import { evenSpans, type Span } from "./spans";

export interface PrintedGoalColumn extends Span {
  field: GoalField;
  title: string;
  /** The official column that holds the text. */
  code: string;
}

/** The columns of a block, beside its title in the first one; none where it is not printed, or where the form has fewer columns than the block. */
export function printedGoalColumns(scheme: Scheme, { columns, printedWithIndicators }: GoalBlock): PrintedGoalColumn[] {
  const { official } = indicatorColumns(scheme);
  if (printedWithIndicators !== true || official.length <= columns.length) return [];
  return evenSpans(official, 1, columns.length).flatMap((span, index) => {
    const [column, first] = [columns[index], official[span.first]];
    return column === undefined || first === undefined ? [] : [{ ...column, ...span, code: first.code }];
  });
}

/** The code of a printed row, counted from 1; 0 is the heading. */
export function printedGoalRow(block: string, row: number): string {
  return `#goals:${block}:${String(row)}`;
}
