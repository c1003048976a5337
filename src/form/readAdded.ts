import type { AddedIndicator, Scheme } from "../evaluation";
import { ownRule } from "./ownRules";
import { ownRows } from "./ownRows";
import { cellText, rawCell } from "./rawCell";
import type { FormTable } from "./table";

/**
 * The unit's own indicators, in the order of the sheet. 二级指标 that is left blank is the one above, as in a merged cell. A word of 评分方式 that
 * is not offered counts as none; it is told by ownRowProblems.
 */
export function readAdded(table: FormTable | undefined, scheme: Scheme): AddedIndicator[] {
  if (table === undefined) return [];
  const above = new Map<string, string>();
  return ownRows(table, scheme)
    .filter(({ isFilled }) => isFilled)
    .map(({ code, group }) => {
      const text = (column: string): string => cellText(table.cell(code, column)).trim();
      const [level1 = "", level2 = text("level2") || (above.get(group.path.join("/")) ?? "")] = group.path;
      above.set(group.path.join("/"), level2);
      const word = text("rule");
      const rule = word === "" ? null : ownRule(word);
      return {
        code,
        path: [level1, level2, text("level3")],
        weight: rawCell(table.cell(code, "weight")) ?? "",
        target: rawCell(table.cell(code, "target")) ?? "",
        ...(rule === null ? {} : { rule }),
      };
    });
}
