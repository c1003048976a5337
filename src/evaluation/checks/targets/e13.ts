import { lastName } from "../../paths";
import { decimalText, roundToHundredths } from "../../rounding";
import type { Check, Finding, Row } from "../context";

/** Rates of change and of deviation may be negative and above 100%. */
const changeRate = /[增减升降变偏差]|提高|调整/u;
/** Rates against a plan may exceed it. */
const planRate = /完成|实现|控制/u;

/**
 * E13 比率越界: a rate that is a share of a whole (名称以率、度结尾) lies outside 0–100%, or a number of things or an amount is negative. A target
 * that sets an upper bound (≤100%) says itself that more is possible. Rates from the basic data have checks of their own.
 */
export const e13: Check = {
  id: "E13",
  severity: "error",
  run: ({ rows }) => rows.flatMap(finding),
};

/** Whether a row has an actual value that cannot be. */
export function isImpossible(row: Row): boolean {
  return finding(row).length > 0;
}

function finding({ indicator, derived, outcome, readings: { actual, target } }: Row): Finding[] {
  // What cannot be scored is told already: one fault, one problem.
  if (derived !== null || actual.kind !== "quantity" || outcome?.kind === "unreadable") {
    return [];
  }
  const { value } = actual.quantity;
  const unit = actual.quantity.unit === "" && target.kind === "quantity" ? target.quantity.unit : actual.quantity.unit;
  const place = { part: "indicators", code: indicator.code, field: "actual" } as const;
  const values = { text: actual.text };
  if (unit !== "" && unit !== "%" && unit !== "‰" && unit !== "个百分点") {
    const isChange = actual.notes.some(({ key }) => key === "reading.oppositeChange");
    return value < 0 && !isChange ? [{ place, seen: actual.text, expected: "≥0", message: { key: "check.E13.negative", values } }] : [];
  }
  const name = lastName(indicator.path);
  if (unit !== "%" || target.kind === "tolerance" || !/[率度]$/u.test(name) || changeRate.test(name + target.text)) {
    return [];
  }
  const mayExceed = planRate.test(name) || (target.kind === "quantity" && (target.comparator === "≤" || target.comparator === "<"));
  const most = mayExceed ? Infinity : 100;
  // Rates count with two decimals: 100.004% is a matter of rounding.
  return value >= 0 && roundToHundredths(value) <= most
    ? []
    : [{ place, seen: `${decimalText(value)}%`, expected: mayExceed ? "≥0%" : "0%–100%", message: { key: "check.E13", values } }];
}
