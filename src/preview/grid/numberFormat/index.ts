import type { CellValue } from "../../../workbook";
import { formatDate, isDateFormat } from "./date";
import { formatGeneral, formatNumber } from "./number";
import { sectionFor, type FormatPart } from "./sections";

/**
 * A cell's value as Excel shows it: Range.text, without the #### of a narrow column. Covers what the form and typed
 * entries use: General, @, decimals, thousands, percents, literals, sections by sign, dates and times.
 * Source: support.microsoft.com "Review guidelines for customizing a number format".
 */
export function formatValue(value: CellValue, numberFormat = "General"): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return formatText(value, numberFormat);
  const { parts, magnitude } = sectionFor(numberFormat, value);
  if (parts.some((part) => part.kind === "text")) return formatGeneral(value);
  if (isDateFormat(parts)) return value < 0 ? "#".repeat(8) : formatDate(value, parts);
  return formatNumber(magnitude, parts);
}

/** Whether numbers in this format are dates or times. */
export function isDateNumberFormat(numberFormat: string): boolean {
  return isDateFormat(sectionFor(numberFormat, 1).parts);
}

/** Only a fourth section or one with an @ touches text. */
function formatText(text: string, numberFormat: string): string {
  if (!numberFormat.includes("@") || numberFormat === "@") return text;
  const { parts } = sectionFor(numberFormat, text);
  return parts.map((part: FormatPart) => (part.kind === "text" ? text : part.kind === "literal" ? part.text : "")).join("");
}
