import type { Check } from "../context";
import { alikeFigures } from "./alikeFigures";
import { overlappingAmounts } from "./overlappingAmounts";
import { repeatedClaims } from "./repeatedClaims";
import { repeatedRows } from "./repeatedRows";

/**
 * F7 一数两值: the same figure has two values that differ by more than rounding hides, after conversion of units (error; warning where one of
 * them is approximate). Two rows of 数据核对 are the same figure where they bear one name, and not two different wholes; figures of the text, and
 * the indicators' actual values, where a name of four telling characters at least is the same. Two amounts of money said to be put in that
 * name the same thing are a warning, two sums of things named alike an info. Two figures of the budget are D6's.
 */
export const f7: Check = {
  id: "F7",
  severity: "error",
  run: (context) => {
    const rows = repeatedRows(context.figures);
    return [...rows, ...repeatedClaims(context), ...overlappingAmounts(context.report), ...alikeFigures(context)];
  },
};
