/** Text and numbers as people type them → quantities, ranges, days, ranks and words. */
export { exactNumber } from "./exactNumber";
export type { ReadingMessages } from "./messages";
export { normalise } from "./normalise";
export { numeralValue } from "./numeralValue";
export { readCell } from "./readCell";
export { readPoints } from "./readPoints";
export { readRemark } from "./readRemark";
export { readSeveralPoints } from "./readSeveralPoints";
export type {
  CellMeaning,
  Comparator,
  CompoundPart,
  CompoundReading,
  DeadlineReading,
  DualReading,
  Quantity,
  QuantityReading,
  RangeReading,
  RankReading,
  Reading,
  SingleMeaning,
  ToleranceReading,
} from "./reading";
export { refineActual } from "./refineActual";
export { canonicalUnit, convert, groupOf, unitAt } from "./units";
export { limitingWords, meansNone } from "./words";
