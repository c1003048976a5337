import type { Message } from "../../messages";
import type { IndicatorGroup } from "../../model";
import { groupsScoredAsOne } from "../../schemeGroups";
import { groupCode, isWithin, lastName } from "../../paths";
import { convert, type Reading } from "../../quantity";
import { decimalText } from "../../rounding";
import type { Check, CheckContext, Finding, Row } from "../context";
import { isOff } from "../setting";
import { rateOfRow } from "./rateOfRow";

/**
 * D5 预算调整率: the rate that the basic data give is beyond the target, either way, and yet the row has its full points, or the group that is
 * scored as one with it (list of checks, D5). A claim that the rule itself contradicts is B2's.
 */
export const d5: Check = {
  id: "D5",
  severity: "error",
  run: (context) => context.rows.flatMap((row) => finding(context, row)),
};

/** Whether D5 tells of this row, so that no other check has to. */
export function isToldByD5(context: CheckContext, row: Row): boolean {
  return !isOff(context.scheme, "D5") && finding(context, row).length > 0;
}

function finding(context: CheckContext, row: Row): Finding[] {
  const { indicator, readings } = row;
  const derived = rateOfRow(indicator) === "budgetAdjustmentRate" ? context.derive("budgetAdjustmentRate") : null;
  if (derived?.kind !== "rate") {
    return [];
  }
  const limit = limitOf(readings.target);
  if (limit === null || derived.rate <= limit) {
    return [];
  }
  const group = groupsScoredAsOne(context.scheme).find((each) => isWithin(indicator.path, each));
  if (group === undefined ? !isFull(row) : !isGroupFull(context, group)) {
    return [];
  }
  const values = { rate: { value: derived.rate, unit: "%" }, target: readings.target.text };
  const message: Message =
    group === undefined
      ? { key: "check.D5", values }
      : { key: "check.D5.group", values: { ...values, group: lastName(group.path), weight: group.weight } };
  return [
    {
      place: { part: "indicators", code: indicator.code, field: "actual" },
      seen: `${decimalText(derived.rate)}%`,
      expected: readings.target.text,
      message,
    },
  ];
}

/** ≤5%, 5% and ±5% in percent; null for any other target. */
function limitOf(target: Reading): number | null {
  if (target.kind === "tolerance") {
    return convert(target.within.value, target.within.unit, "%");
  }
  return target.kind === "quantity" && target.comparator !== "≥" && target.comparator !== ">"
    ? convert(target.quantity.value, target.quantity.unit, "%")
    : null;
}

function isFull({ indicator: { weight }, score, selfScore, outcome }: Row): boolean {
  return weight !== null && (score === weight || (outcome?.kind === "judged" && selfScore === weight));
}

function isGroupFull({ groups }: CheckContext, { path, weight }: IndicatorGroup): boolean {
  return groups.some(({ code, score }) => code === groupCode(path) && score === weight);
}
