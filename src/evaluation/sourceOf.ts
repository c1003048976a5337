import type { DerivedFormula, Indicator } from "./model";

/** The formula that gives a row's actual value, which then is not typed; null where it is typed. */
export function sourceOf({ derivedFrom, rule }: Indicator): DerivedFormula | null {
  return derivedFrom ?? (rule.kind === "derived" ? rule.formula : null);
}
