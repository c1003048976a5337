import Big from "big.js";

/** A number in decimal arithmetic: 0.1 + 0.2 is 0.3. */
export type Decimal = Big;

/**
 * The decimal with exactly the digits that a number is written with. Excel stores 15 significant digits, so a figure such as
 * 0.1 + 0.2 computed by a cell (0.30000000000000004) is taken as 0.3.
 */
export function decimal(value: number): Decimal {
  const exact = new Big(value + 0);
  return exact.c.length > 15 ? exact.prec(15, Big.roundHalfUp) : exact;
}

/** The number that a decimal is; never -0, which would be shown and compared as something else than 0. */
export function toNumber(value: Decimal): number {
  return value.toNumber() + 0;
}

/** Half up, away from zero, to two decimals: the precision of scores and of rates in percent. */
export function roundToHundredths(value: Decimal | number): number {
  if (typeof value === "number") {
    return roundedClearly(value * 100) ?? roundToHundredths(decimal(value));
  }
  return toNumber(roundTo(value, 2));
}

/** Hundredths rounded without decimals, where they are nowhere near a half; null where only decimals can tell. */
function roundedClearly(hundredths: number): number | null {
  const size = Math.abs(hundredths);
  if (!(size < 1e12) || Math.abs(size - Math.floor(size) - 0.5) < 1e-3) {
    return null;
  }
  return (Math.sign(hundredths) * Math.round(size)) / 100 + 0;
}

/** Half up, away from zero, to a number of decimals. */
export function roundTo(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

/** Digits beyond a number of decimals cut off. */
export function cutTo(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundDown);
}

/** The number with the 15 digits that a cell keeps: 0.3 for 0.1 + 0.2. Less than a billionth is the residue of a formula, hence 0. */
export function asCellKeeps(value: number): number {
  if (Math.abs(value) < 1e-9) {
    return 0;
  }
  return String(value).length <= 15 ? value + 0 : toNumber(decimal(value));
}

/** Exact sum. */
export function sum(values: readonly number[]): number {
  // Whole numbers add up exactly as they are; only the others need decimals.
  const whole = values.filter(Number.isInteger).reduce((total, value) => total + value, 0);
  const others = values.filter((value) => !Number.isInteger(value));
  return others.length === 0 ? whole : toNumber(others.reduce((total, value) => total.plus(decimal(value)), new Big(whole)));
}

/** part ÷ base in percent, two decimals; null where the base is 0. */
export function percentOf(part: number, base: number): number | null {
  return base === 0 ? null : (roundedClearly((part * 10000) / base) ?? roundToHundredths(decimal(part).times(100).div(decimal(base))));
}

/** As a person writes it, with the 15 digits that a cell shows: no exponent, no trailing zeros. */
export function decimalText(value: number): string {
  const text = String(value);
  // Up to 15 characters cannot hold more than 15 digits: nothing to round.
  if (text.length <= 15 && !text.includes("e")) {
    return text;
  }
  return Number.isFinite(value) ? decimal(value).toFixed() : text;
}

/** Whether two figures of two decimals differ: by more than half a hundredth. */
export function differs(a: number, b: number): boolean {
  return a !== b && decimal(a).minus(decimal(b)).abs().gt(0.005);
}

/** Digits after the decimal point of a number as it is written. */
export function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : (decimalText(value).split(".")[1]?.length ?? 0);
}
