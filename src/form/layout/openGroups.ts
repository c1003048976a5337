/** The rows of 指标评分: the scheme's indicators, and behind them, in each open group, empty rows for the unit's own. */
import { groupCode, withAdded, type AddedIndicator, type Indicator, type IndicatorGroup, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { columnLetters } from "../address";
import { columnName } from "../columnName";
import type { VisibleIndicatorColumn } from "../columns";
import { laidOwnRows, openGroupOf, ownInputColumns } from "../ownRows";
import { ownRuleWords } from "../ownRules";
import type { SheetBuilder } from "./sheetBuilder";

/** A row of the form. Of an empty row the indicator has a code and the names of its group, and no more. */
export interface FormRow {
  indicator: Indicator;
  /** The group whose empty row it is; null for a row of the scheme's. */
  openGroup: IndicatorGroup | null;
}

/** All rows in their order: an empty row stands where an indicator with its code would. */
export function formRows(scheme: Scheme, added: readonly AddedIndicator[] = []): FormRow[] {
  const empty = laidOwnRows(scheme, added).map(({ code, group: { path } }): AddedIndicator => ({
    code,
    path: [path[0] ?? "", path[1] ?? "", ""],
    weight: "",
    target: "",
  }));
  return withAdded(scheme, empty).indicators.map((indicator) => ({ indicator, openGroup: openGroupOf(scheme, indicator.code) }));
}

/** An own row belongs to its group as soon as anything is typed into it: until then it has no points, no score, and is not open. */
export function ownGroupFormula(builder: SheetBuilder, row: number, group: IndicatorGroup): string {
  const typed = ownInputColumns(group).map((code) => columnLetters(builder.column(code)) + String(row + 1));
  const code = `"${groupCode(group.path)}"`;
  // An input that holds an error is something typed too.
  return `=IFERROR(IF(${typed.join("&")}="","",${code}),${code})`;
}

/** Prompts and lists for what is typed only in own rows; the other inputs have theirs with the rows of the scheme. */
export function addOwnRowPrompts(builder: SheetBuilder, scheme: Scheme, rows: readonly FormRow[], firstRow: number): void {
  for (const [index, { openGroup }] of rows.entries()) {
    if (openGroup === null) continue;
    const add = (code: VisibleIndicatorColumn, message: string, items?: string[]): void => {
      builder.layout.validations.push({
        area: builder.cell(firstRow + index, code),
        rule: items === undefined ? { type: "any" } : { type: "list", items },
        prompt: { title: columnName(scheme, code), message },
      });
    };
    if (openGroup.path.length === 1) add("level2", say("form.prompt.ownLevel2"), openGroup.level2Names);
    add("level3", say("form.prompt.ownName"));
    add("weight", say("form.prompt.ownWeight", { weight: openGroup.weight }));
    add("rule", say("form.prompt.ownRule"), ownRuleWords());
  }
}
