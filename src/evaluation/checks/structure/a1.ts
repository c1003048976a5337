import { givesPoints, pointsBelow, unfilledGroups } from "../../schemeGroups";
import { decimalText, differs } from "../../rounding";
import type { Check } from "../context";

/**
 * A1 总分值: the points of all rows are not the full score (list of checks, A1). A sealed scheme adds up, so only the unit's own indicators can
 * bring it about. Where one open group alone is off, A2 says all that there is to say.
 */
export const a1: Check = {
  id: "A1",
  severity: "error",
  run: ({ scheme }) => {
    const total = pointsBelow(scheme, []);
    if (!givesPoints(scheme) || unfilledGroups(scheme).length === 1 || !differs(total, scheme.fullScore)) {
      return [];
    }
    return [
      {
        place: { part: "indicators", field: "weight" },
        seen: decimalText(total),
        expected: decimalText(scheme.fullScore),
        message: { key: "check.A1", values: { sum: total, full: scheme.fullScore } },
      },
    ];
  },
};
