import { decimalText } from "../../rounding";
import type { Check } from "../context";
import { narrowInterval } from "./allowedClaim";

/** B8 未达标得满分: the target is missed and a person judges the deduction, yet the clerk's own score is full. Where a rule computes the score it is B2, where a tier narrows it B11. */
export const b8: Check = {
  id: "B8",
  severity: "error",
  run: ({ rows }) =>
    rows.flatMap((row) => {
      const {
        indicator: { code, weight },
        selfScore,
        outcome,
        readings,
      } = row;
      return outcome?.kind !== "judged" || !outcome.missed || selfScore === null || selfScore !== weight || narrowInterval(row) !== null
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
