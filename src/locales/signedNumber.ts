import { decimalText } from "../evaluation";

/** A number with its sign, as it is added or taken away: +4.42, −4, 0. */
export function signedNumber(value: number): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  return sign + decimalText(Math.abs(value));
}
