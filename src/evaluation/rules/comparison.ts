import { convert, type Comparator, type QuantityReading, type Reading } from "../quantity";
import { roundToHundredths } from "../rounding";
import { notAFigure, unreadable, unusableTarget, type RuleOutcome } from "./outcome";

/** Which way is better. A target's sign says it; without a sign it is the rule's direction, as a rule higher. */
export type Direction = "higher" | "lower";

/** An actual value beside its target, in the target's unit. */
export interface Comparison {
  actual: number;
  target: number;
  unit: string;
  direction: Direction;
  met: boolean;
}

/**
 * Sets an actual value against its target. A bound as the actual value ("超过 90 分") counts where it settles the question.
 * An outcome instead of a comparison says why there is none. Percent is compared after rounding to two decimals, so that
 * 100.004% does not exceed 100% (domain rule: what is shown is what counts).
 */
export function compare(target: Reading, actual: Reading, unsigned: Direction): Comparison | RuleOutcome {
  if (target.kind !== "quantity") {
    return unusableTarget(target);
  }
  if (actual.kind !== "quantity") {
    return notAFigure(actual);
  }
  const aligned = alignUnits(target, actual, { target: target.text, actual: actual.text });
  if ("kind" in aligned) {
    return aligned;
  }
  const direction = directionOf(target.comparator, unsigned);
  const met = meets(aligned.actual, target.comparator, aligned.target, direction);
  const comparison = { ...aligned, direction, met };
  if (boundSettles(actual.comparator, direction, met)) {
    return comparison;
  }
  if (actual.approximate) {
    return unreadable("E2", { key: "check.E2.approximate", values: { text: actual.text } });
  }
  if (actual.comparator !== undefined && actual.comparator !== "=") {
    return unreadable("E2", { key: "check.E2.bound", values: { text: actual.text, target: target.text } });
  }
  return comparison;
}

/** A typed "=" is kept as at least (or at most), as the finance systems score it. */
function directionOf(comparator: Comparator | undefined, unsigned: Direction): Direction {
  switch (comparator) {
    case "≥":
    case ">":
      return "higher";
    case "≤":
    case "<":
      return "lower";
    default:
      return unsigned;
  }
}

function meets(actual: number, comparator: Comparator | undefined, target: number, direction: Direction): boolean {
  if (actual === target) {
    return comparator !== ">" && comparator !== "<";
  }
  return direction === "higher" ? actual > target : actual < target;
}

function boundSettles(comparator: Comparator | undefined, direction: Direction, met: boolean): boolean {
  return met && (direction === "higher" ? comparator === "≥" || comparator === ">" : comparator === "≤" || comparator === "<");
}

/**
 * Brings the actual value into the target's unit. A figure without a unit takes the other's; only a bare figure up to 1.5
 * against a percentage is refused, because 1 may be 1% or 100%.
 */
function alignUnits(
  target: QuantityReading,
  actual: QuantityReading,
  texts: { target: string; actual: string },
): { actual: number; target: number; unit: string } | RuleOutcome {
  const unit = target.quantity.unit === "" ? actual.quantity.unit : target.quantity.unit;
  if (unit === "%") {
    for (const [{ quantity }, text] of [[target, texts.target] as const, [actual, texts.actual] as const]) {
      if (quantity.unit === "" && quantity.value > 0 && quantity.value <= 1.5) {
        return unreadable("E3", { key: "check.E3.percent", values: { number: text } });
      }
    }
  }
  const actualValue = actual.quantity.unit === "" ? actual.quantity.value : convert(actual.quantity.value, actual.quantity.unit, unit);
  if (actualValue === null) {
    return unreadable("E3", { key: "check.E3", values: texts });
  }
  const precise = unit === "%" ? roundToHundredths : (value: number) => value;
  return { actual: precise(actualValue), target: precise(target.quantity.value), unit };
}
