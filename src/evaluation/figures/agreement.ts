import { cutTo, decimal, roundTo, type Decimal } from "../rounding";

/** Six decimals are more than any report states; a cell's formula may carry fifteen digits. */
const mostDecimals = 6;

/**
 * How a stated percent follows from the exact one: rounded to the decimals that it has, or cut off there (56.81% for 56.818%), or neither.
 * A tolerance of half a unit of its last decimal, by the list of checks, D2, F1 and F11.
 */
export function agreement(stated: { percent: number; decimals: number }, exact: Decimal): "rounded" | "cutOff" | "none" {
  const places = Math.min(stated.decimals, mostDecimals);
  const percent = roundTo(decimal(stated.percent), places);
  if (roundTo(exact, places).eq(percent)) {
    return "rounded";
  }
  return cutTo(exact, places).eq(percent) ? "cutOff" : "none";
}
