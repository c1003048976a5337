import type { Message } from "../../messages";
import type { Interval } from "../../rules";

/** How far bands must reach. */
export interface Reach {
  /** Null where nothing need hold what is small, or large. */
  from: number | null;
  to: number | null;
  /** Bands may lie within each other: ±10% within ±15%. */
  mayNest: boolean;
}

/**
 * What keeps bands from holding every value once (list of checks, C4): values between two of them or beyond them all that none holds, and values
 * that two hold.
 */
export function bandFaults(bands: readonly Interval[], { from, to, mayNest }: Reach): Message[] {
  const ascending = [...bands].sort((a, b) => (a.min ?? -Infinity) - (b.min ?? -Infinity) || (a.max ?? Infinity) - (b.max ?? Infinity));
  const [lowest] = ascending;
  if (lowest === undefined) {
    return [];
  }
  const faults: Message[] = [];
  if (from !== null && lowest.min !== null && (lowest.min > from || (lowest.min === from && !lowest.minInclusive))) {
    faults.push({ key: "check.C4.below", values: { min: lowest.min } });
  }
  let highest = lowest;
  for (const band of ascending.slice(1)) {
    faults.push(...betweenFaults(highest, band, mayNest));
    highest = endsHigher(band, highest) ? band : highest;
  }
  if (to !== null && highest.max !== null && (highest.max < to || (highest.max === to && !highest.maxInclusive))) {
    faults.push({ key: "check.C4.above", values: { max: highest.max } });
  }
  return faults;
}

/** The second begins where the first does, or higher. */
function betweenFaults(first: Interval, second: Interval, mayNest: boolean): Message[] {
  const high = first.max ?? Infinity;
  const low = second.min ?? -Infinity;
  if (low > high) {
    return [{ key: "check.C4.gap", values: { low: high, high: low } }];
  }
  if (low === high) {
    return first.maxInclusive && second.minInclusive
      ? [{ key: "check.C4.twice", values: { value: low } }]
      : !first.maxInclusive && !second.minInclusive
        ? [{ key: "check.C4.left", values: { value: low } }]
        : [];
  }
  const nests = !endsHigher(second, first) || second.min === first.min;
  return nests && mayNest ? [] : [{ key: "check.C4.overlap", values: { low, high: Math.min(high, second.max ?? Infinity) } }];
}

function endsHigher(one: Interval, other: Interval): boolean {
  return (one.max ?? Infinity) > (other.max ?? Infinity);
}
