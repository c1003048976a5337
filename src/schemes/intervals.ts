import { decimalText, type Interval } from "../evaluation";
import type { SchemeFault } from "./parseScheme";

/** A fault where no value lies within the bounds. */
export function emptyInterval({ min, minInclusive, max, maxInclusive }: Interval, path: string): SchemeFault[] {
  return min !== null && max !== null && (min > max || (min === max && !(minInclusive && maxInclusive)))
    ? [{ path: `${path}.max`, expected: `>${decimalText(min)}`, seen: decimalText(max) }]
    : [];
}

/** Whether some value lies within both. */
export function meet(one: Interval, other: Interval): boolean {
  return reaches(one, other) && reaches(other, one);
}

/** Whether everything within the second lies within the first. */
export function contains(outer: Interval, inner: Interval): boolean {
  const holdsMin =
    outer.min === null ||
    (inner.min !== null && (inner.min > outer.min || (inner.min === outer.min && (outer.minInclusive || !inner.minInclusive))));
  const holdsMax =
    outer.max === null ||
    (inner.max !== null && (inner.max < outer.max || (inner.max === outer.max && (outer.maxInclusive || !inner.maxInclusive))));
  return holdsMin && holdsMax;
}

/** Whether the first begins before the second ends. */
function reaches(first: Interval, second: Interval): boolean {
  return (
    first.min === null ||
    second.max === null ||
    first.min < second.max ||
    (first.min === second.max && first.minInclusive && second.maxInclusive)
  );
}
