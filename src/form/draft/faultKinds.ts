/** Every way in which a field of a scheme can be wrong, as parseScheme() tells it, with the check and the text that it is told by. */
import type { TextKey } from "../../locales";

/** The texts of faults; all take the same values. */
export type DraftFaultKey = Extract<TextKey, `draft.fault.${string}`>;

export interface FaultKind {
  /** The fault's path, in the notation of parseScheme(). */
  path?: RegExp;
  /** What belongs there, in its notation; the first group is the limit that the text names. */
  expected: RegExp;
  key: DraftFaultKey;
  /** The check of the list of checks: A1, A2, A5, C4. */
  check?: string;
}

const number = String.raw`-?[\d.]+(?:e[+-]?\d+)?`;
const limit = (sign: string): RegExp => new RegExp(`^${sign}(${number})$`, "u");

/** The first that fits counts. */
export const faultKinds: readonly FaultKind[] = [
  { path: /^indicators\[\]\.weight$/u, expected: limit("sum "), key: "draft.fault.total", check: "A1" },
  { path: /^groups\[\]\.weight$/u, expected: limit("sum "), key: "draft.fault.firstLevel", check: "A2" },
  { path: /^groups\[\d+\]\.weight$/u, expected: limit("sum "), key: "draft.fault.group", check: "A2" },
  { expected: limit("sum "), key: "draft.fault.parts" },
  { path: /^indicators\[\d+\]\.weight$/u, expected: limit(">=?"), key: "draft.fault.weight", check: "A5" },
  { path: /\.weight$/u, expected: /^null$/u, key: "draft.fault.weightOfGroup" },
  { path: /^gradeBands/u, expected: /^0, inclusive$/u, key: "draft.fault.lowestBand", check: "C4" },
  { path: /^gradeBands/u, expected: /^(.+), inclusive$/u, key: "draft.fault.highestBand", check: "C4" },
  { path: /^gradeBands/u, expected: /^(.+), in one band only$/u, key: "draft.fault.bandsMeet", check: "C4" },
  { path: /\.bands\[\d+\]$/u, expected: /^not wholly within bands\[(\d+)\]$/u, key: "draft.fault.bandWithin", check: "C4" },
  { path: /totalCaps/u, expected: /^apart from totalCaps\[(\d+)\]$/u, key: "draft.fault.capsMeet", check: "C4" },
  { path: /\.tiers\[\d+\]\.suggested$/u, expected: /^within the tier$/u, key: "draft.fault.suggested" },
  { path: /\.tiers\[\d+\]\.maxInclusive$/u, expected: /^(?:true|false)$/u, key: "draft.fault.tierBound", check: "C4" },
  { path: /\.tiers\[\d+\]\.max$/u, expected: limit(""), key: "draft.fault.tiersMeet", check: "C4" },
  { path: /\.tiers(?:\[\d+\])?\.min$/u, expected: limit(""), key: "draft.fault.lowestTier", check: "C4" },
  { path: /\.tiers\[\d+\]\.min$/u, expected: limit("<"), key: "draft.fault.below" },
  { path: /\.points\[\d+\]\.value$/u, expected: limit(">"), key: "draft.fault.rising" },
  { path: /\.max$/u, expected: limit(">"), key: "draft.fault.emptyInterval" },
  { path: /^groups\[\d+\]\.path$/u, expected: /^unique$/u, key: "draft.fault.repeatedGroup" },
  { expected: /^unique$/u, key: "draft.fault.repeated" },
  { expected: /^path of a group$/u, key: "draft.fault.noGroup" },
  { expected: /^not within a group that is scored as one$/u, key: "draft.fault.withinGroup" },
  { path: /^form\.parts$/u, expected: /^with "(\w+)"$/u, key: "draft.fault.part" },
  { path: /^form\.columnNames/u, expected: /^name of a listed column$/u, key: "draft.fault.noColumn" },
  { expected: /^code of an indicator$/u, key: "draft.fault.noIndicator" },
  { path: /\.open$/u, expected: /^absent beside scoredAsOne$/u, key: "draft.fault.openAsOne" },
  { path: /\.open$/u, expected: /^absent within an open group$/u, key: "draft.fault.openWithin" },
  { path: /\.open$/u, expected: /^absent on the third level$/u, key: "draft.fault.openLevel" },
  { expected: /^another kind than derived/u, key: "draft.fault.derivedTwice" },
  { expected: /^absent beside within$/u, key: "draft.fault.oneTolerance" },
  { expected: /^code of a row that counts no others$/u, key: "draft.fault.countable" },
  { expected: /^required$/u, key: "draft.fault.required" },
  { path: /\.(?:bands|points)\[\d+\]\.(?:points|fraction)$/u, expected: /^no such field$/u, key: "draft.fault.pointsOrFraction" },
  { expected: /^no such field$/u, key: "draft.fault.noSuchField" },
  { path: /^checks\./u, expected: /^\//u, key: "draft.fault.checkId" },
  { path: /\.choices\[\d+\]$/u, expected: /^\//u, key: "draft.fault.offeredWord" },
  { expected: /^\//u, key: "draft.fault.code" },
  { path: /rule\.kind$/u, expected: /^\(/u, key: "draft.fault.kind" },
  { expected: /^\(?"/u, key: "draft.fault.choice" },
  { expected: /^boolean$/u, key: "draft.fault.yesOrNo" },
  { expected: /^(?:number|finite)$/u, key: "draft.fault.number" },
  { expected: /^integer$/u, key: "draft.fault.integer" },
  { expected: /^string$/u, key: "draft.fault.words" },
  { expected: /^!0$/u, key: "draft.fault.required" },
  { path: /(?:rule\.points|\.(?:parts|bands|items|of|choices|path|lines|columns))$/u, expected: limit(">="), key: "draft.fault.tooFew" },
  { path: /(?:rule\.points|\.(?:parts|bands|items|of|choices|path|lines|columns))$/u, expected: limit("<="), key: "draft.fault.tooMany" },
  { path: /\.(?:points|atMost)$/u, expected: limit("<="), key: "draft.fault.aboveWeight" },
  { expected: limit(">="), key: "draft.fault.atLeast" },
  { expected: limit(">"), key: "draft.fault.above" },
  { expected: limit("<="), key: "draft.fault.atMost" },
  { expected: /^JSON$/u, key: "draft.fault.notJson" },
  { expected: /^(?:Array|Object)$/u, key: "draft.fault.list" },
];
