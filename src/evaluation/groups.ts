import type { Row, StatedFigure } from "./checks/context";
import type { GroupEvaluation, Points, Scheme } from "./model";
import { groupCode, isWithin } from "./paths";
import { percentOf, roundToHundredths, sum } from "./rounding";
import { countedCodes } from "./rules";
import { groupsScoredAsOne } from "./schemeGroups";

/** A group's part of the answer. */
export interface EvaluatedGroup {
  evaluation: GroupEvaluation;
  /** Of a group that is scored as one: the claim that counts, null while there is none. Absent elsewhere. */
  ownScore?: Points | null;
}

/**
 * Scores of the groups: the sum of what stands below, or, where a group is scored as one (得分只到一级指标), what the unit states for it, if
 * the scheme lets claims count and the claim is within the group's points.
 */
export function evaluateGroups(
  scheme: Scheme,
  rows: readonly Row[],
  stated: ReadonlyMap<string, { score: StatedFigure }>,
): EvaluatedGroup[] {
  const whole = groupsScoredAsOne(scheme);
  const ownScores = new Map(
    whole.map(({ path, weight }) => [groupCode(path), claimOf(stated.get(groupCode(path))?.score.value ?? null, weight, scheme.claims)]),
  );
  return scheme.groups.map((group): EvaluatedGroup => {
    const code = groupCode(group.path);
    const ownScore = ownScores.get(code);
    const below = whole.filter(({ path }) => isWithin(path, group)).map(({ path }) => ownScores.get(groupCode(path)) ?? 0);
    const score = roundToHundredths(sum([totalOf(rows.filter(({ indicator }) => isWithin(indicator.path, group))), ...below]));
    const evaluation = { code, path: group.path, weight: group.weight, score, rate: percentOf(score, group.weight) };
    return ownScore === undefined ? { evaluation } : { evaluation: { ...evaluation, scoredAsOne: true }, ownScore };
  });
}

/** Codes of the rows without points of their own whose points their group, or a rule of another row, carries. */
export function rowsWithPointsElsewhere(scheme: Scheme): Set<string> {
  const whole = groupsScoredAsOne(scheme);
  const counted = new Set(scheme.indicators.flatMap(({ rule }) => countedCodes(rule)));
  const rows = scheme.indicators.filter(
    ({ code, path, weight }) => weight === null && (counted.has(code) || whole.some((group) => isWithin(path, group))),
  );
  return new Set(rows.map(({ code }) => code));
}

/** A group that is scored as one and has no score yet. */
export function isUnscored({ ownScore }: EvaluatedGroup): boolean {
  return ownScore === null;
}

/** Sum of the rows' scores, two decimals. */
export function totalOf(rows: readonly Row[]): Points {
  return roundToHundredths(sum(rows.map(({ score }) => score ?? 0)));
}

function claimOf(claim: Points | null, weight: Points, claims: Scheme["claims"]): Points | null {
  return claims === "never" || claim === null || claim < 0 || claim > weight ? null : roundToHundredths(claim);
}
