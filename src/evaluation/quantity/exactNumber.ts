import type { Reading } from "./reading";
import { convert } from "./units";

/**
 * The number of a cell that must hold exactly one, in the given unit; a figure without a unit is taken to be in it. Null for
 * anything else: words, dates, bounds, approximate figures, other units, explanations around the figure.
 */
export function exactNumber(reading: Reading, unit: string): number | null {
  if (reading.kind !== "quantity" || reading.approximate || (reading.comparator !== undefined && reading.comparator !== "=")) {
    return null;
  }
  if (reading.notes.some(({ key }) => key === "reading.leadingWords" || key === "reading.aside")) {
    return null;
  }
  return reading.quantity.unit === "" ? reading.quantity.value : convert(reading.quantity.value, reading.quantity.unit, unit);
}
