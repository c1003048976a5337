import { decimalText } from "../../rounding";
import { isToldByD5 } from "../budget/d5";
import type { Check, CheckContext, Finding, Row } from "../context";
import { narrowInterval } from "./allowedClaim";
import { citedMisses, type CitedMiss } from "./citedMisses";

/**
 * B8 未达标得满分: the target is missed and a person judges the deduction, yet the clerk's own score is full; or a row of benefits has a full score
 * and rests, by its own words, on an indicator that missed its target (list of checks, B8). Where a rule computes the score it is B2, where a
 * tier narrows it B11, where 预算调整率 is too large D5.
 */
export const b8: Check = {
  id: "B8",
  severity: "error",
  run: (context) => {
    const missed = context.rows.filter((row) => isFullThoughMissed(context, row));
    return [
      ...missed.map(ofMissed),
      ...citedMisses(context)
        .filter(({ row }) => !missed.includes(row))
        .map(ofCited),
    ];
  },
};

function isFullThoughMissed(context: CheckContext, row: Row): boolean {
  const { indicator, selfScore, outcome } = row;
  return (
    outcome?.kind === "judged" &&
    outcome.missed &&
    selfScore !== null &&
    selfScore === indicator.weight &&
    narrowInterval(row) === null &&
    !isToldByD5(context, row)
  );
}

function ofMissed(row: Row): Finding {
  const { actual, target } = row.readings;
  return finding(row, decimalText(row.selfScore ?? 0), { key: "check.B8", values: { actual: actual.text, target: target.text } });
}

function ofCited({ row, quote, missed, name }: CitedMiss): Finding {
  const { actual, target } = missed.readings;
  return finding(row, quote, { key: "check.B8.cited", values: { name, actual: actual.text, target: target.text } });
}

function finding({ indicator: { code, weight } }: Row, seen: string, message: Finding["message"]): Finding {
  return { place: { part: "indicators", code, field: "selfScore" }, seen, expected: `< ${decimalText(weight ?? 0)}`, message };
}
