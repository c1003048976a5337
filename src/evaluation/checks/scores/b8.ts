import { decimalText } from "../../rounding";
import { isToldByD5 } from "../budget/d5";
import type { Check } from "../context";
import { narrowInterval } from "./allowedClaim";

/**
 * B8 未达标得满分: the target is missed and a person judges the deduction, yet the clerk's own score is full. Where a rule computes the score it
 * is B2, where a tier narrows it B11, where 预算调整率 is too large D5.
 */
export const b8: Check = {
  id: "B8",
  severity: "error",
  run: (context) =>
    context.rows.flatMap((row) => {
      const {
        indicator: { code, weight },
        selfScore,
        outcome,
        readings,
      } = row;
      const isFull = selfScore !== null && selfScore === weight;
      return outcome?.kind !== "judged" || !outcome.missed || !isFull || narrowInterval(row) !== null || isToldByD5(context, row)
        ? []
        : [
            {
              place: { part: "indicators", code, field: "selfScore" },
              seen: decimalText(selfScore),
              expected: `< ${decimalText(weight)}`,
              message: { key: "check.B8", values: { actual: readings.actual.text, target: readings.target.text } },
            },
          ];
    }),
};
