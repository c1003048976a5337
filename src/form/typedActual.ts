import { countedCodes, groupsScoredAsOne, isWithin, sourceOf, type Indicator, type Scheme, type ScoringRule } from "../evaluation";

/** Whether a row's actual value is typed: not where it is computed from the basic data or from other rows. */
export function isActualTyped(indicator: Indicator): boolean {
  return sourceOf(indicator) === null && isTyped(indicator.rule);
}

function isTyped(rule: ScoringRule): boolean {
  switch (rule.kind) {
    case "derived":
    case "countShare":
      return false;
    case "deductPerIncident":
      return rule.of === undefined;
    case "composite":
      return rule.parts.some((part) => isTyped(part.rule));
    default:
      return true;
  }
}

/** Whether nothing is scored by a row: its group is scored as one, and no other row counts it. */
export function isScoredByGroupOnly({ code, path, weight }: Indicator, scheme: Scheme): boolean {
  return (
    weight === null &&
    groupsScoredAsOne(scheme).some((group) => isWithin(path, group)) &&
    !scheme.indicators.some(({ rule }) => countedCodes(rule).includes(code))
  );
}
