import { decimal, toNumber } from "../rounding";
import type { KeyFigure } from "./keyFigure";
import { inUnit, roundingError, sumIn } from "./measured";

/**
 * The parts that may be added up where the whole does not say that it lists all of them. Shares of their own are stated of qualities
 * (女性, 35岁以下, 大专以上), which overlap.
 */
function addable({ parts }: KeyFigure): KeyFigure[] {
  return parts.filter(({ share }) => share === null);
}

/** What is left of a whole without its parts, in the whole's unit; negative where they are more than it. */
export interface Remainder {
  sum: number;
  rest: number;
  count: number;
}

/** Null where a figure is missing or approximate, or the units differ. Of a whole that lists all its parts, all count. A rest that rounding may hide is 0. */
export function remainder(whole: KeyFigure): Remainder | null {
  const { value, listing } = whole;
  const parts = listing === "all" ? whole.parts : addable(whole);
  const sum = value === null || value.approximate || parts.length === 0 ? null : sumIn(value.unit, parts);
  if (value === null || sum === null) {
    return null;
  }
  const rest = toNumber(decimal(value.value).minus(decimal(sum)));
  const figures = [value, ...parts.flatMap((part) => part.value ?? [])];
  return { sum, rest: Math.abs(rest) <= roundingError(figures, value.unit) ? 0 : rest, count: parts.length };
}

/** The parts that are more than their whole each by itself. */
export function partsAbove({ value, parts }: KeyFigure): KeyFigure[] {
  return parts.filter((part) => {
    if (value === null || part.value === null || value.approximate || part.value.approximate) {
      return false;
    }
    const amount = inUnit(part.value, value.unit);
    return amount !== null && amount - value.value > roundingError([value, part.value], value.unit);
  });
}

/** A rest that 其中 leaves unsaid, where the parts seem meant to account for the whole: two at least, and half of it. */
export function unsaidRest(whole: KeyFigure): Remainder | null {
  const left = whole.listing === "some" ? remainder(whole) : null;
  return left !== null && left.rest > 0 && left.count >= 2 && left.sum >= left.rest ? left : null;
}
