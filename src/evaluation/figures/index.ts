/** Figures of the report that belong together, joined: those of the table 数据核对, read here, and those of its running text. */
export { agreement } from "./agreement";
export { besideTable } from "./besideTable";
export { claimOf, eventVerb } from "./claims";
export { differ, isFarApart } from "./differ";
export { exactGrowth } from "./exactGrowth";
export { fallWords, riseWords } from "./growthWords";
export { judgeShare, mayBeTogether } from "./judgeShare";
export type { KeyFigure, Measured, StatedGrowth, StatedPercent } from "./keyFigure";
export { exactShare, inUnit, isAlike, roundingError, sumIn } from "./measured";
export { partsAbove, remainder, unsaidRest } from "./parts";
export { meansWholeArea, plausibleRatios, type PlausibleRatio } from "./plausibleRatios";
export { readFigures } from "./readFigures";
export { boundsOf, growthOf, mayBeRounded } from "./roundedAmounts";
export { holdsAny, plannedWords, saysDone, spentWords } from "./wordLists";
