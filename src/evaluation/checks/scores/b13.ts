import { decimalsOf, decimalText, differs, roundToHundredths } from "../../rounding";
import type { Check, Row } from "../context";
import { isToldByB11 } from "./b11";

/** Decimals of a score (domain rule: half up, two decimals an indicator). */
const decimals = 2;

/**
 * B13 精度: the clerk's own score has more than two decimals (list of checks, B13). A score that is wrong anyway is B1's, B2's or B11's: one
 * fault, one problem.
 */
export const b13: Check = {
  id: "B13",
  severity: "info",
  run: ({ rows }) =>
    rows.flatMap((row) => {
      const { selfScore } = row;
      if (selfScore === null || decimalsOf(selfScore) <= decimals || isWrong(row)) {
        return [];
      }
      const rounded = roundToHundredths(selfScore);
      return [
        {
          place: { part: "indicators", code: row.indicator.code, field: "selfScore" },
          seen: decimalText(selfScore),
          expected: decimalText(rounded),
          message: { key: "check.B13", values: { score: selfScore, rounded } },
        },
      ];
    }),
};

function isWrong(row: Row): boolean {
  const {
    indicator: { weight },
    selfScore,
    outcome,
  } = row;
  return (
    selfScore !== null &&
    (selfScore < 0 ||
      (weight !== null && selfScore > weight) ||
      (outcome?.kind === "scored" && differs(selfScore, outcome.score)) ||
      isToldByB11(row))
  );
}
