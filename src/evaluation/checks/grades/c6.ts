import { decimal, decimalText } from "../../rounding";
import { givesPoints } from "../../schemeGroups";
import type { Check, CheckContext } from "../context";

/** Points by which rounding may carry a total over a limit. */
const nearness = 0.05;

/**
 * C6 近临界: the total is less than 0.05 points from the least total of a grade (list of checks, C6), so that rounding decides the grade. The total
 * that counts; the stated one while rows are open.
 */
export const c6: Check = {
  id: "C6",
  severity: "info",
  run: (context) => {
    const total = judgedTotal(context);
    const near = context.scheme.gradeBands.find(
      ({ min }) => total !== null && min > 0 && decimal(total).minus(decimal(min)).abs().lt(nearness),
    );
    return total === null || near === undefined
      ? []
      : [
          {
            place: { part: "stated", code: "total" },
            seen: decimalText(total),
            expected: "",
            message: { key: "check.C6", values: { total, limit: near.min, grade: near.grade } },
          },
        ];
  },
};

function judgedTotal({ scheme, result, stated }: CheckContext): number | null {
  return givesPoints(scheme) && result.openRows === 0 ? result.total : stated.total.value;
}
