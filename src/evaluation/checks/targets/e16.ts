import type { JoinedTarget, TargetMatch } from "../../goals/joinTargets";
import type { Place } from "../../model";
import { convert, type DualReading, type Reading } from "../../quantity";
import { decimal, decimalText, roundToHundredths } from "../../rounding";
import type { Check, Finding, Row } from "../context";
import { speaksOfElse } from "./e7";

/** A stretch target beyond so many times the base is more likely a lost or added digit. */
const plausibleTimes = 3;

/**
 * E16 双目标: the base target (底线值) is reached and the stretch target (挑战值) is not; or the stretch target lies below the base, or far above it.
 * Likewise a declared target of 绩效目标 whose row has only one of the two, or none.
 */
export const e16: Check = {
  id: "E16",
  severity: "info",
  run: ({ rows, declared: { targets } }) => [...rows.flatMap(ofRow), ...targets.flatMap(ofDeclared)],
};

/** Target and actual value of one indicator, each with the cell that a problem of it stands at. */
interface Pair {
  target: Pick<Reading, "text" | "notes"> & DualReading;
  placeOfTarget: Place;
  /** Null where nothing can be held against the target. */
  actual: Reading | null;
  placeOfActual: Place;
}

function ofRow({ indicator: { code }, outcome, readings: { target, actual } }: Row): Finding[] {
  const place = { part: "indicators", code } as const;
  // A figure that is not exact is E10's.
  return target.kind !== "dual" || (outcome?.kind === "judged" && outcome.approximate === true)
    ? []
    : finding({ target, placeOfTarget: { ...place, field: "target" }, actual, placeOfActual: { ...place, field: "actual" } });
}

/** A row that itself has both targets, or several, is judged as a row. */
function ofDeclared({ place, target, match }: JoinedTarget): Finding[] {
  const own = match?.row.readings.target.kind;
  if (target.kind !== "dual" || own === "dual" || own === "compound") {
    return [];
  }
  const cell: Place = { ...place, field: "target" };
  return finding({ target, placeOfTarget: cell, actual: match === null ? null : exactActual(match), placeOfActual: cell });
}

/** The actual value of a row that surely is the target's own, where it is exact (E10) and speaks of the same (E7). */
function exactActual({ row, same }: TargetMatch): Reading | null {
  const { actual } = row.readings;
  return same && actual.kind === "quantity" && actual.approximate !== true && !speaksOfElse(row) ? actual : null;
}

function finding({ target, placeOfTarget, actual, placeOfActual }: Pair): Finding[] {
  const { base, stretch } = target;
  if (stretch.value < base.value) {
    return [{ place: placeOfTarget, seen: target.text, expected: "", message: { key: "check.E16.reversed", values: { base, stretch } } }];
  }
  const reached = actual?.kind === "quantity" ? inUnitOf(target, actual.quantity) : null;
  if (actual === null || reached === null || reached < base.value || reached >= stretch.value) {
    const far = target.notes.find(({ key }) => key === "reading.stretchFar");
    return far === undefined ? [] : [{ place: placeOfTarget, seen: target.text, expected: "", message: far }];
  }
  const values = { actual: actual.text, base, stretch };
  const times = roundToHundredths(decimal(stretch.value).div(decimal(base.value)));
  return [
    {
      place: placeOfActual,
      seen: actual.text,
      expected: `≥${decimalText(stretch.value)}${stretch.unit}`,
      message: times > plausibleTimes ? { key: "check.E16.far", values: { ...values, times } } : { key: "check.E16", values },
    },
  ];
}

function inUnitOf({ base }: DualReading, actual: { value: number; unit: string }): number | null {
  return actual.unit === "" ? actual.value : convert(actual.value, actual.unit, base.unit);
}
