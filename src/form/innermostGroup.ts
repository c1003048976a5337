import { groupCode, isWithin, type Indicator, type Scheme } from "../evaluation";

/** The code of the innermost group with points of its own that holds the indicator; "" where none does. */
export function groupCodeOf(scheme: Scheme, indicator: Indicator): string {
  const innermost = scheme.groups.filter((group) => isWithin(indicator.path, group)).sort((a, b) => b.path.length - a.path.length)[0];
  return innermost === undefined ? "" : groupCode(innermost.path);
}
