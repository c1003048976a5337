import { lastName } from "../../paths";
import { decimalText, differs } from "../../rounding";
import type { Check } from "../context";
import { sumBelow } from "./statedScores";

/**
 * B3 小计: a stated group score is not the sum of what stands below it: of the stated scores of the groups there, of the clerk's own in other
 * rows (list of checks, B3). Judged only where all of them are there.
 */
export const b3: Check = {
  id: "B3",
  severity: "error",
  run: (context) =>
    context.stated.groups.flatMap(({ group, score: { value } }) => {
      const below = sumBelow(context, group);
      if (value === null || below === null || !differs(value, below)) {
        return [];
      }
      return [
        {
          place: { part: "stated", code: group.code, field: "score" },
          seen: decimalText(value),
          expected: decimalText(below),
          message: { key: "check.B3", values: { group: lastName(group.path), score: value, sum: below } },
        },
      ];
    }),
};
