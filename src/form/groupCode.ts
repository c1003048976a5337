import type { Indicator, IndicatorGroup, Scheme } from "../evaluation";

/** A group's code: its names from the first level down. */
export function groupCode(group: IndicatorGroup): string {
  return group.path.join("/");
}

/** The code of the innermost group with points of its own that holds the indicator; "" where none does. */
export function groupCodeOf(scheme: Scheme, indicator: Indicator): string {
  const holds = (group: IndicatorGroup): boolean => group.path.every((name, level) => indicator.path[level] === name);
  const innermost = scheme.groups.filter(holds).sort((a, b) => b.path.length - a.path.length)[0];
  return innermost === undefined ? "" : groupCode(innermost);
}
