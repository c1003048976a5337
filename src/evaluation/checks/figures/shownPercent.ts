import type { Quantity } from "../../quantity";
import { decimalText, roundTo, toNumber, type Decimal } from "../../rounding";

/** A computed percent beside a stated one: with its decimals, and with two at least. */
export function shownPercent(exact: Decimal, statedDecimals: number): { calculated: Quantity; expected: string } {
  const value = toNumber(roundTo(exact, Math.max(2, Math.min(statedDecimals, 6))));
  return { calculated: { value, unit: "%" }, expected: `${decimalText(value)}%` };
}
