/** A number as typed, and the format that a General cell takes on for it. */
export interface TypedNumber {
  value: number;
  numberFormat?: string;
  isPercent: boolean;
}

const SPACE = "[ \\t]*";
const NUMBER = new RegExp(
  `^${SPACE}(?<sign>[+-]?)${SPACE}(?<currency>[¥￥$€£]?)${SPACE}(?<whole>\\d{1,3}(?:,\\d{3})+|\\d*)(?<decimals>\\.\\d*)?(?:[eE](?<exponent>[+-]?\\d{1,3}))?${SPACE}(?<percent>%?)${SPACE}$`,
);
const NEGATIVE = /^\s*\((.+)\)\s*$/;
const FRACTION = /^\s*(-?)(\d+) (\d+)\/(\d+)\s*$/;

/**
 * "1,234.5", "90%", "¥12.50", "(5)", "1e5", "0 1/2". A General cell shows the number as it was typed: with percent sign,
 * thousands separators, currency sign or exponent. Sources: support.microsoft.com "Format numbers as percentages",
 * "Format numbers as currency", "Stop automatically changing numbers to dates" (0 and a space before a fraction).
 */
export function parseNumber(text: string): TypedNumber | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction) return parseFraction(fraction);
  const inner = NEGATIVE.exec(text)?.[1];
  const parts = NUMBER.exec(inner ?? text)?.groups;
  if (!parts) return undefined;
  const { sign = "", currency = "", whole = "", decimals = "", exponent, percent = "" } = parts;
  const digits = whole.replace(/,/g, "");
  if (digits === "" && decimals.length < 2) return undefined;
  if (inner !== undefined && sign !== "") return undefined;
  const magnitude = Number(`${withFifteenDigits(digits || "0", decimals)}e${exponent ?? "0"}`);
  const isPercent = percent === "%";
  const value = (sign === "-" || inner !== undefined ? -1 : 1) * (isPercent ? Number(`${magnitude}e-2`) : magnitude);
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatOf({
    isPercent,
    hasSeparator: whole.includes(","),
    hasDecimals: decimals.length > 1,
    currency,
    hasExponent: exponent !== undefined,
  });
  const signless = Object.is(value, -0) ? 0 : value;
  return numberFormat === undefined ? { value: signless, isPercent } : { value: signless, numberFormat, isPercent };
}

function formatOf(typed: {
  isPercent: boolean;
  hasSeparator: boolean;
  hasDecimals: boolean;
  currency: string;
  hasExponent: boolean;
}): string | undefined {
  if (typed.isPercent) return typed.hasDecimals ? "0.00%" : "0%";
  if (typed.hasExponent) return "0.00E+00";
  const separated = typed.hasDecimals ? "#,##0.00" : "#,##0";
  if (typed.currency !== "") return `"${typed.currency}"${separated}`;
  return typed.hasSeparator ? separated : undefined;
}

function parseFraction([, sign, whole, numerator, denominator]: RegExpExecArray): TypedNumber | undefined {
  if (Number(denominator) === 0) return undefined;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -value : value, numberFormat: (denominator ?? "").length > 1 ? "# ??/??" : "# ?/?", isPercent: false };
}

/** Digits after the fifteenth become zeros. Source: "Excel specifications and limits", number precision. */
function withFifteenDigits(whole: string, decimals: string): string {
  const significant = whole.replace(/^0+/, "");
  if (significant.length <= 15)
    return `${whole}${decimals.slice(0, 1 + Math.max(0, 15 - significant.length) + leadingZeros(significant, decimals))}`;
  return significant.slice(0, 15) + "0".repeat(significant.length - 15);
}

/** Zeros right behind the point are not significant where the whole part is zero. */
function leadingZeros(significant: string, decimals: string): number {
  return significant === "" ? (/^\.(0*)/.exec(decimals)?.[1]?.length ?? 0) : 0;
}
