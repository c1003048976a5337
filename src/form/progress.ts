import type { BasicDatum, Place, Scheme, Submission } from "../evaluation";

/** What is still to be typed, and how many inputs the form asks for in all. */
export interface Progress {
  filled: number;
  wanted: number;
  /** In reading order. */
  open: Place[];
}

/** Basic data that every derived formula needs; the other data is asked for but not missed. */
const neededByFormula: Record<NonNullable<Scheme["indicators"][number]["derivedFrom"]>, BasicDatum[]> = {
  budgetExecutionRate: ["budgetAdjusted", "executed"],
};

/**
 * How far the form is filled in: the unit, the basic data that rates need, and the actual value of each indicator. Targets are
 * preset and count only where one was emptied.
 */
export function progress(scheme: Scheme, submission: Submission): Progress {
  const inputs: { place: Place; filled: boolean }[] = [{ place: { part: "basics", code: "unit" }, filled: submission.unit !== "" }];
  const needed = new Set(scheme.indicators.flatMap(({ derivedFrom }) => (derivedFrom === undefined ? [] : neededByFormula[derivedFrom])));
  for (const datum of scheme.form.basics) {
    if (!needed.has(datum)) continue;
    // The initial budget stands in for an adjusted one that does not exist.
    const filled = submission.basics[datum] !== undefined || (datum === "budgetAdjusted" && submission.basics.budgetInitial !== undefined);
    inputs.push({ place: { part: "basics", code: datum }, filled });
  }
  for (const indicator of scheme.indicators) {
    const entry = submission.entries.find((known) => known.indicator === indicator.code);
    const place = { part: "indicators", code: indicator.code } as const;
    if ((entry?.target ?? indicator.target) === "") inputs.push({ place: { ...place, field: "target" }, filled: false });
    if (indicator.derivedFrom === undefined) inputs.push({ place: { ...place, field: "actual" }, filled: entry?.actual !== undefined });
  }
  const open = inputs.filter(({ filled }) => !filled).map(({ place }) => place);
  return { filled: inputs.length - open.length, wanted: inputs.length, open };
}
