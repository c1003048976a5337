import { convert, type Reading } from "../../quantity";
import type { Check, Finding, Row } from "../context";
import { unitsOfParts } from "../figures/unitsOfParts";
import { amountsWrittenOut } from "./amountsWrittenOut";
import { speaksOfElse } from "./e7";

/**
 * E3 单位不一致: target and actual value cannot be brought to one unit, or a percent sign is missing where it matters (error); they could,
 * by converting the actual value or by taking a bare fraction for a percent, which is said (info). Likewise a figure of 数据核对 and its whole;
 * and amounts of the report's text that are written out in 元 among others in 万元 or 亿元 (info, once). An actual value that tells of something
 * else is E7's.
 */
export const e3: Check = {
  id: "E3",
  severity: "error",
  run: (context) => [...context.rows.flatMap(ofRow), ...unitsOfParts(context), ...amountsWrittenOut(context)],
};

function ofRow(row: Row): Finding[] {
  const found = finding(row);
  return found.length > 0 && speaksOfElse(row) ? [] : found;
}

function finding({ indicator: { code }, outcome, readings: { actual, target } }: Row): Finding[] {
  const place = { part: "indicators", code, field: "actual" } as const;
  const expected = unitOf(target) ?? "";
  if (outcome?.kind === "unreadable") {
    return outcome.fault.check === "E3" ? [{ place, seen: actual.text, expected, message: outcome.fault.message }] : [];
  }
  if (actual.kind !== "quantity") {
    return [];
  }
  const information = { severity: "info", place, seen: actual.text, expected } as const;
  if (actual.notes.some(({ key }) => key === "reading.fractionAsPercent")) {
    return [{ ...information, message: { key: "check.E3.fraction", values: { number: actual.text, percent: actual.quantity } } }];
  }
  const factor = convert(1, actual.quantity.unit, expected);
  return factor === null || factor === 1
    ? []
    : [{ ...information, message: { key: "check.E3.converted", values: { target: target.text, actual: actual.text } } }];
}

/** The one unit of a target; null where it has none, or several. */
function unitOf(target: Reading): string | null {
  switch (target.kind) {
    case "quantity":
      return target.quantity.unit;
    case "range":
      return target.max.unit;
    case "tolerance":
      return target.within.unit;
    case "dual":
      return target.base.unit;
    default:
      return null;
  }
}
