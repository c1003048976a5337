import type { Quantity, Reading } from "../quantity";
import { decimal, percentOf, toNumber } from "../rounding";
import { asCompared, figureAgainst } from "./figure";

/**
 * By how many percent an actual value exceeds its target, where more is better; null where that says nothing (no figures, another
 * unit, a target of 0 or below, a target that sets an upper bound). Negative below the target. Two decimals. A dual target is exceeded
 * above its stretch value, a range above its upper bound. Approximate figures and bounds count as the figure they name. Which way a
 * bare target points is the rule's to say, not the target's.
 */
export function excessPercent(target: Reading, actual: Reading): number | null {
  const bound = upperEnd(target);
  const figure = bound === null ? null : figureAgainst([bound], { target, actual });
  if (bound === null || figure === null || "kind" in figure) {
    return null;
  }
  const wanted = asCompared(bound.value, figure.unit);
  return wanted <= 0 ? null : percentOf(toNumber(decimal(figure.value).minus(decimal(wanted))), wanted);
}

/** The figure above which a target is exceeded. */
function upperEnd(target: Reading): Quantity | null {
  switch (target.kind) {
    case "quantity":
      return target.comparator === "≤" || target.comparator === "<" ? null : target.quantity;
    case "dual":
      return target.stretch.value < target.base.value ? target.base : target.stretch;
    case "range":
      return target.max;
    default:
      return null;
  }
}
