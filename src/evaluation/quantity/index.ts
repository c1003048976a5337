/** Text and numbers as people type them → quantities, words and dates. */
export { exactNumber } from "./exactNumber";
export { normalise } from "./readText";
export { readCell } from "./readCell";
export type { Comparator, Quantity, QuantityReading, Reading } from "./reading";
export { convert } from "./units";
export { limitingWords } from "./words";
