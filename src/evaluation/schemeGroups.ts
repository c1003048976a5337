/** What a scheme alone says of its groups; apart from groups.ts, so that whoever only asks this needs none of the rules. */
import type { IndicatorGroup, Points, Scheme } from "./model";
import { isWithin } from "./paths";
import { differs, sum } from "./rounding";

type Table = Pick<Scheme, "groups" | "indicators">;

/** Whether the form gives points at all; a report without a table of indicators has neither groups nor rows. */
export function givesPoints({ groups, indicators }: Pick<Scheme, "groups" | "indicators">): boolean {
  return groups.length + indicators.length > 0;
}

/** The groups that are scored as one; of those within each other the outermost. */
export function groupsScoredAsOne({ groups }: Pick<Scheme, "groups">): IndicatorGroup[] {
  const marked = groups.filter(({ scoredAsOne }) => scoredAsOne === true);
  return marked.filter((group) => !marked.some((other) => other !== group && isWithin(group.path, other)));
}

/** Groups in which the unit writes indicators of its own (自定指标). */
export function openGroups({ groups }: Pick<Scheme, "groups">): IndicatorGroup[] {
  return groups.filter(({ open }) => open === true);
}

/** Points that stand below a path: of its rows, and of groups there that are scored as one. The empty path is the whole form. */
export function pointsBelow({ groups, indicators }: Table, path: readonly string[]): Points {
  const carriers = [...indicators, ...groupsScoredAsOne({ groups })];
  return sum(carriers.filter((carrier) => isWithin(carrier.path, { path: [...path] })).map(({ weight }) => weight ?? 0));
}

/** Open groups whose rows have not the group's own points in all: until they have, nothing below is final and no grade is given (A2). */
export function unfilledGroups(scheme: Table): IndicatorGroup[] {
  return openGroups(scheme).filter(({ path, weight }) => differs(pointsBelow(scheme, path), weight));
}
