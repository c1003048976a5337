import {
  usedData,
  type BasicDatum,
  type DatumUse,
  type DerivedFormula,
  type Indicator,
  type Place,
  type Scheme,
  type ScoringRule,
  type Submission,
} from "../evaluation";

/** What is still to be typed, and how many inputs the form asks for in all. */
export interface Progress {
  filled: number;
  wanted: number;
  /** In reading order. */
  open: Place[];
}

/**
 * How far the form is filled in: the unit, the basic data that derived values need, and the actual value of each indicator. Targets
 * are preset and count only where one was emptied; basic data that nothing is computed from is asked for but not missed.
 */
export function progress(scheme: Scheme, submission: Submission): Progress {
  const inputs: { place: Place; filled: boolean }[] = [{ place: { part: "basics", code: "unit" }, filled: submission.unit !== "" }];
  const needed = neededData(scheme);
  const has = (datum: BasicDatum): boolean => submission.basics[datum] !== undefined;
  for (const datum of scheme.form.basics) {
    const uses = needed.filter((use) => use.datum === datum);
    if (uses.length === 0) continue;
    const filled = has(datum) || uses.every(({ ifBlank }) => ifBlank !== null && ifBlank !== 0 && has(ifBlank));
    inputs.push({ place: { part: "basics", code: datum }, filled });
  }
  for (const indicator of scheme.indicators) {
    const entry = submission.entries.find((known) => known.indicator === indicator.code);
    const place = { part: "indicators", code: indicator.code } as const;
    if ((entry?.target ?? indicator.target) === "") inputs.push({ place: { ...place, field: "target" }, filled: false });
    if (needsActual(indicator)) inputs.push({ place: { ...place, field: "actual" }, filled: entry?.actual !== undefined });
  }
  const open = inputs.filter(({ filled }) => !filled).map(({ place }) => place);
  return { filled: inputs.length - open.length, wanted: inputs.length, open };
}

/** The basic data from which actual values are computed, but for those that may be blank. */
function neededData(scheme: Scheme): DatumUse[] {
  return scheme.indicators
    .flatMap(({ derivedFrom, rule }) => [...(derivedFrom === undefined ? [] : [derivedFrom]), ...formulasOf(rule)])
    .flatMap(usedData)
    .filter(({ ifBlank }) => ifBlank !== 0);
}

function formulasOf(rule: ScoringRule): DerivedFormula[] {
  switch (rule.kind) {
    case "derived":
      return [rule.formula, ...formulasOf(rule.rule)];
    case "composite":
      return rule.parts.flatMap((part) => formulasOf(part.rule));
    default:
      return [];
  }
}

/** Whether a row's actual value is typed: not where it is computed from the basic data or from other rows. */
function needsActual({ derivedFrom, rule }: Indicator): boolean {
  return derivedFrom === undefined && isTyped(rule);
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
