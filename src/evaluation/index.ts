/** What a self-evaluation is: plain data in, plain data out, no Office, no files, no clock, no language. */
export { withAdded, withCodes } from "./addedIndicators";
export { evaluate } from "./evaluate";
export { groupedBy } from "./groupedBy";
export { givesPoints, groupsScoredAsOne, openGroups, pointsBelow, unfilledGroups } from "./schemeGroups";
export * from "./model";
export { unitOf } from "./basics";
export { formulas, identityTolerance, identityWords, interpret, usedData, type DatumUse, type Expression } from "./derive";
export { sourceOf } from "./sourceOf";
export { statedRates } from "./statedRates";
export { countedCodes, ruleKinds } from "./rules";
export { offeredWords } from "./rules/offeredWords";
export type { EvaluationMessages, Message, MessageValue, NoValues } from "./messages";
export { normalise, readCell, readPoints } from "./quantity";
export type { Comparator, Quantity, QuantityReading, Reading } from "./quantity";
export { decimalText, sum } from "./rounding";
export { nameFinder } from "./names";
export { groupCode, isWithin, lastName } from "./paths";
