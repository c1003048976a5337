import { lastName, normalise, type IndicatorGroup, type Scheme } from "../../evaluation";
import { uniqueByKey } from "../../schemes";
import { comparableName, comparablePath } from "./comparableName";
import type { TableRow } from "./readTable";

/** The group that a path names, or a last name that only one group has; null where there is none. */
export function findGroup({ groups }: Scheme, path: readonly string[]): IndicatorGroup | null {
  const byPath = groups.find((group) => comparablePath(group.path) === comparablePath(path));
  const byName = uniqueByKey(groups, (group) => comparableName(lastName(group.path)));
  return byPath ?? byName.get(comparableName(lastName(path))) ?? null;
}

/** Whether a row states the points of a group: it has no target and no actual value, and is not just called like an indicator. */
export function isGroupRow({ cells, path, isLowest }: TableRow, scheme: Scheme): boolean {
  if (cells.target !== undefined || cells.actual !== undefined || findGroup(scheme, path) === null) return false;
  const name = normalise(lastName(path));
  return !isLowest || !scheme.indicators.some((indicator) => normalise(lastName(indicator.path)) === name);
}

/** The open group that a row's levels lie in, where the unit may have indicators of its own. */
export function findOpenGroup({ groups }: Scheme, path: readonly string[]): IndicatorGroup | null {
  const isIn = (group: IndicatorGroup): boolean =>
    path.length > group.path.length && comparablePath(path.slice(0, group.path.length)) === comparablePath(group.path);
  return groups.find((group) => group.open === true && isIn(group)) ?? null;
}
