import { convert, type DualReading } from "../../quantity";
import { decimal, decimalText, roundToHundredths } from "../../rounding";
import type { Check, Finding, Row } from "../context";

/** A stretch target beyond so many times the base is more likely a lost or added digit. */
const plausibleTimes = 3;

/** E16 双目标: the base target (底线值) is reached and the stretch target (挑战值) is not; or the stretch target lies below the base, or far above it. */
export const e16: Check = {
  id: "E16",
  severity: "info",
  run: ({ rows }) => rows.flatMap(finding),
};

function finding({ indicator: { code }, outcome, readings: { target, actual } }: Row): Finding[] {
  // A figure that is not exact is E10's.
  if (target.kind !== "dual" || (outcome?.kind === "judged" && outcome.approximate === true)) {
    return [];
  }
  const { base, stretch } = target;
  if (stretch.value < base.value) {
    const place = { part: "indicators", code, field: "target" } as const;
    return [{ place, seen: target.text, expected: "", message: { key: "check.E16.reversed", values: { base, stretch } } }];
  }
  const reached = actual.kind === "quantity" ? inUnitOf(target, actual.quantity) : null;
  if (reached === null || reached < base.value || reached >= stretch.value) {
    const far = target.notes.find(({ key }) => key === "reading.stretchFar");
    const place = { part: "indicators", code, field: "target" } as const;
    return far === undefined ? [] : [{ place, seen: target.text, expected: "", message: far }];
  }
  const values = { actual: actual.text, base, stretch };
  const times = roundToHundredths(decimal(stretch.value).div(decimal(base.value)));
  return [
    {
      place: { part: "indicators", code, field: "actual" },
      seen: actual.text,
      expected: `≥${decimalText(stretch.value)}${stretch.unit}`,
      message: times > plausibleTimes ? { key: "check.E16.far", values: { ...values, times } } : { key: "check.E16", values },
    },
  ];
}

function inUnitOf({ base }: DualReading, actual: { value: number; unit: string }): number | null {
  return actual.unit === "" ? actual.value : convert(actual.value, actual.unit, base.unit);
}
