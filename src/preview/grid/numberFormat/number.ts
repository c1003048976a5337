import Big from "big.js";
import type { FormatPart } from "./sections";

/** Excel keeps 15 significant digits; what lies beyond is noise of binary fractions (1.005 is kept as 1.00499…). */
const significantDigits = 15;

/** General shows at most 11 characters of a number; larger and smaller ones go to scientific notation. */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientific(value);
  const wholeDigits = Math.max(1, Math.trunc(size).toString().length);
  const shown = new Big(value.toPrecision(significantDigits)).round(Math.max(0, 10 - wholeDigits), Big.roundHalfUp);
  return shown.toFixed().replace(/^-(0(?:\.0*)?)$/, "$1");
}

/** A number by one section of a format: digits in their places, the rest around them. */
export function formatNumber(value: number, parts: FormatPart[]): string {
  const percents = parts.filter((part) => part.kind === "percent").length;
  const pattern = parts.find((part) => part.kind === "digits")?.pattern;
  const scaled = new Big(value.toPrecision(significantDigits)).times(new Big(100).pow(percents));
  const digits = pattern === undefined ? undefined : digitsBy(scaled.abs(), pattern);
  let placed = false;
  const text = parts
    .map((part) => {
      if (part.kind === "percent") return "%";
      if (part.kind === "general") return formatGeneral(Math.abs(value));
      if (part.kind === "literal") return part.text;
      if (part.kind !== "digits" || placed || digits === undefined) return "";
      placed = true;
      return digits;
    })
    .join("");
  const isShownNegative = value < 0 && /[1-9]/.test(digits ?? text);
  return isShownNegative ? `-${text}` : text;
}

function digitsBy(value: Big, pattern: string): string {
  // Commas behind the last digit place divide by a thousand each.
  const scaleCommas = /,*$/.exec(pattern)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = pattern.slice(0, pattern.length - scaleCommas).split(".");
  const [wholeDigits = "0", fractionDigits = ""] = value
    .div(new Big(1000).pow(scaleCommas))
    .round(fraction.length, Big.roundHalfUp)
    .toFixed(fraction.length)
    .split(".");
  const places = whole.replace(/,/g, "");
  const leastWhole = places.replace(/#/g, "").length;
  const bare = wholeDigits === "0" && leastWhole === 0 ? "" : wholeDigits.padStart(leastWhole, "0");
  const grouped = whole.includes(",") ? bare.replace(/\B(?=(\d{3})+$)/g, ",") : bare;
  const leastFraction = fraction.replace(/#+$/, "").length;
  const kept = fractionDigits.slice(0, Math.max(leastFraction, fractionDigits.replace(/0+$/, "").length));
  return pattern.includes(".") ? `${grouped}.${kept}` : grouped;
}

function scientific(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
  const power = Number(exponent);
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
