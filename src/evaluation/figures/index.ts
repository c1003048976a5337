/** The table 数据核对: figures of the report that belong together, read and joined. */
export { agreement } from "./agreement";
export { exactGrowth } from "./exactGrowth";
export { judgeShare, mayBeTogether } from "./judgeShare";
export type { KeyFigure, Measured } from "./keyFigure";
export { exactShare, inUnit, roundingError } from "./measured";
export { partsAbove, remainder, unsaidRest } from "./parts";
export { plausibleRatios, type PlausibleRatio } from "./plausibleRatios";
export { readFigures } from "./readFigures";
export { holdsAny, plannedWords, saysDone, spentWords } from "./wordLists";
