import { decimalText, differs } from "../../rounding";
import type { Check } from "../context";
import { shavedOf } from "./shaved";

/**
 * B2 与规则不符: the clerk's own score differs from what the rule computes. Rows that a person judges are B8's, points shaved off a target that is
 * met are B16's.
 */
export const b2: Check = {
  id: "B2",
  severity: "error",
  run: ({ rows }) =>
    rows.flatMap((row) => {
      const {
        indicator: { code, weight },
        selfScore,
        outcome,
      } = row;
      // A score outside the weight is B1's: one fault, one problem.
      if (outcome?.kind !== "scored" || selfScore === null || weight === null || selfScore < 0 || selfScore > weight) {
        return [];
      }
      const calculated = outcome.score;
      if (!differs(selfScore, calculated) || shavedOf(row) !== null) {
        return [];
      }
      return [
        {
          place: { part: "indicators", code, field: "selfScore" },
          seen: decimalText(selfScore),
          expected: decimalText(calculated),
          message: { key: "check.B2", values: { calculated, score: selfScore } },
        },
      ];
    }),
};
