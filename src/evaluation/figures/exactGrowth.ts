import { decimal, type Decimal } from "../rounding";
import type { KeyFigure } from "./keyFigure";
import { inUnit } from "./measured";

/**
 * The change since last year: in percent of last year's figure, or in percentage points where `inPoints`. Null where a figure is missing or
 * approximate or the units differ; "nothingBefore" where last year's is 0.
 */
export function exactGrowth({ value, previous }: KeyFigure, inPoints: boolean): Decimal | "nothingBefore" | null {
  if (value === null || previous === null || value.approximate || previous.approximate) {
    return null;
  }
  const now = inUnit(value, previous.unit);
  if (now === null) {
    return null;
  }
  const before = decimal(previous.value);
  const change = decimal(now).minus(before);
  if (inPoints) {
    return change;
  }
  return before.eq(0) ? "nothingBefore" : change.times(100).div(before.abs());
}
