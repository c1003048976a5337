import { holds } from "../../rules";
import { decimalText } from "../../rounding";
import type { Check, CheckContext } from "../context";
import { isOff } from "../setting";

/**
 * B14 执行率封顶: the stated total is above the highest total that the scheme allows at this 预算执行率 (list of checks, B14; published district
 * manuals: 70–80% at most 89 …). Only where the scheme sets such limits. Our own total is limited already.
 */
export const b14: Check = {
  id: "B14",
  severity: "error",
  run: ({ scheme, stated, execution }) => {
    const total = stated.total.value;
    const limit = execution.kind === "rate" ? scheme.adjustments?.totalCaps?.find((band) => holds(band, execution.rate)) : undefined;
    if (total === null || execution.kind !== "rate" || limit === undefined || total <= limit.total) {
      return [];
    }
    return [
      {
        place: { part: "stated", code: "total" },
        seen: decimalText(total),
        expected: `≤${decimalText(limit.total)}`,
        message: { key: "check.B14", values: { total, rate: { value: execution.rate, unit: "%" }, cap: limit.total } },
      },
    ];
  },
};

/** Whether B14 tells of the stated total, so that no other check has to. */
export function isToldByB14(context: CheckContext): boolean {
  return !isOff(context.scheme, "B14") && b14.run(context).length > 0;
}
