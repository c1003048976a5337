import Big from "big.js";
import type { Cell } from "../../workbook";
import { formatValue, isDateNumberFormat } from "./numberFormat";
import { formatGeneral } from "./numberFormat/number";

/**
 * A cell's contents as the formula bar shows them for editing: a formula as such, a percent with its sign, a date as
 * 2022/3/25, and a text that would otherwise be read as something else behind an apostrophe. Typed again it stores the same.
 * `isKeptAsTyped` says whether a text typed into the cell stays that text.
 */
export function contentsOf(cell: Cell | undefined, isKeptAsTyped: (text: string) => boolean): string {
  if (!cell) return "";
  const { value, formula, numberFormat = "General" } = cell;
  if (formula !== undefined) return formula;
  if (typeof value === "string") return isKeptAsTyped(value) || value === "" ? value : `'${value}`;
  if (typeof value !== "number") return formatValue(value);
  if (numberFormat.includes("%")) return `${new Big(value.toPrecision(15)).times(100).toFixed()}%`;
  if (isDateNumberFormat(numberFormat) && value >= 0) return formatValue(value, dateFormatFor(value));
  return plain(new Big(value.toPrecision(15)));
}

function dateFormatFor(serial: number): string {
  if (serial < 1) return "h:mm:ss";
  return Number.isInteger(serial) ? "yyyy/m/d" : "yyyy/m/d h:mm:ss";
}

/** All 15 digits, where General would round to what fits. */
function plain(value: Big): string {
  return value.e > 14 || value.e < -9 ? formatGeneral(value.toNumber()) : value.toFixed();
}
