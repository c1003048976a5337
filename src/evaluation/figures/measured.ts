import { convert, groupOf } from "../quantity";
import { decimal, toNumber, type Decimal } from "../rounding";
import type { KeyFigure, Measured } from "./keyFigure";

/** The value in another unit; a figure without a unit is taken to be in it. Null where the two units measure different things. */
export function inUnit({ value, unit }: Measured, other: string): number | null {
  return unit === "" || other === "" ? value : convert(value, unit, other);
}

/** Whether two figures count or measure alike, so that one can be a part of the other: 万元 and 亿元, but not 件 and 户. */
export function isAlike(one: Pick<Measured, "unit">, other: Pick<Measured, "unit">): boolean {
  if (one.unit === other.unit) {
    return true;
  }
  const group = groupOf(one.unit);
  return group !== null && group !== "count" && group === groupOf(other.unit);
}

/** part ÷ whole in percent, exact; null where either is missing or approximate, the units differ, or the whole is 0. */
export function exactShare(part: Measured | null, whole: Measured | null): Decimal | null {
  if (part === null || whole === null || part.approximate || whole.approximate || whole.value === 0) {
    return null;
  }
  const value = inUnit(part, whole.unit);
  return value === null ? null : decimal(value).times(100).div(decimal(whole.value));
}

/** The sum of figures in a unit. Null where one has no exact value in it, because a sum of some proves nothing. */
export function sumIn(unit: string, figures: readonly KeyFigure[]): number | null {
  let total = decimal(0);
  for (const { value } of figures) {
    const amount = value === null || value.approximate ? null : inUnit(value, unit);
    if (amount === null) {
      return null;
    }
    total = total.plus(decimal(amount));
  }
  return toNumber(total);
}

/** Half a unit of the last digit that the report gives, the coarsest of several figures, in the given unit: what rounding may hide. */
export function roundingError(figures: readonly Measured[], unit: string): number {
  return Math.max(
    ...figures.map((figure) => {
      const half = 0.5 * 10 ** -Math.min(figure.decimals, 6);
      return inUnit({ ...figure, value: half }, unit) ?? 0;
    }),
  );
}
