/** Actual values that come from the basic data: the formulas as data, their figures, their steps. */
export { adjustmentReadings, type AdjustmentReadings } from "./adjustmentReadings";
export { derive, deriver, derivedReading, identityWords, type Derived } from "./derive";
export { interpret, type DatumUse, type Expression } from "./expression";
export { formulas, identityTolerance, usedData } from "./formulas";
export type { DeriveMessages } from "./messages";
