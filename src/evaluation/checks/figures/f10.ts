import { nameOf } from "../../basics";
import { holdsAny, inUnit, mayBeTogether, meansWholeArea, plausibleRatios, type KeyFigure, type PlausibleRatio } from "../../figures";
import { normalise } from "../../quantity";
import { decimal, decimalText, roundToHundredths } from "../../rounding";
import type { Check, CheckContext, Finding } from "../context";
import { placeOf, textOf } from "./cell";

/**
 * F10 合理性: the ratio of two figures lies outside usual bounds, which more likely shows a wrong unit or digit than a fact. Figures of one source of 数据核对 or
 * one paragraph of running text; persons and households of the whole area, wherever the text names them.
 */
export const f10: Check = {
  id: "F10",
  severity: "warning",
  run: (context) => plausibleRatios.flatMap((rule) => findings(rule, context)),
};

type AreaRatio = Extract<PlausibleRatio, { of: "area" }>;
/** A report names no more outputs and taxes than these; more figures of one name are not compared either. */
const mostCompared = 100;
const mostOfOneName = 5;

/** Two figures that the rule is about, as a message names them. */
interface Pair extends Pick<Finding, "place" | "seen"> {
  part: number;
  whole: number;
  names: { part: Finding["message"] | string; partValue: string; whole: Finding["message"] | string; wholeValue: string };
}

function findings(rule: PlausibleRatio, context: CheckContext): Finding[] {
  return pairsOf(rule, context).flatMap(({ part, whole, names, place, seen }) => {
    if (whole <= 0) {
      return [];
    }
    const { min, max, unit, severity } = rule;
    const ratio = roundToHundredths(
      decimal(part)
        .times(unit === "%" ? 100 : 1)
        .div(decimal(whole)),
    );
    const bounds = `${decimalText(min)}–${decimalText(max)}${unit}`;
    return ratio >= min && ratio <= max
      ? []
      : [
          {
            severity,
            place,
            seen,
            expected: bounds,
            message: { key: "check.F10", values: { ...names, ratio: { value: ratio, unit }, bounds } },
          },
        ];
  });
}

function pairsOf(rule: PlausibleRatio, { allFigures, basics }: CheckContext): Pair[] {
  switch (rule.of) {
    case "labels": {
      const wholes = allFigures.filter(({ label }) => holdsAny(label, rule.whole)).slice(0, mostCompared);
      return allFigures
        .filter(({ from, label }) => wholes.length > 0 && holdsAny(label, from === "text" ? rule.partInText : rule.part))
        .slice(0, mostCompared)
        .flatMap((part) => wholes.flatMap((whole) => pairOf(part, rule.measuredIn, whole, rule.measuredIn)));
    }
    case "units": {
      const wholes = byName(allFigures.filter(({ value }) => value?.unit === rule.whole));
      return allFigures
        .filter(({ value }) => value?.unit === rule.part)
        .flatMap((part) => (wholes.get(normalise(part.label)) ?? []).flatMap((whole) => pairOf(part, rule.part, whole, rule.whole)));
    }
    case "area":
      return areaPair(rule, allFigures);
    case "basics": {
      const [part, whole] = [basics[rule.part], basics[rule.whole]];
      const names = { part: nameOf(rule.part), partValue: part.reading.text, whole: nameOf(rule.whole), wholeValue: whole.reading.text };
      return part.value === null || whole.value === null
        ? []
        : [{ part: part.value, whole: whole.value, names, place: { part: "basics", code: rule.part }, seen: part.reading.text }];
    }
  }
}

function byName(figures: readonly KeyFigure[]): Map<string, KeyFigure[]> {
  const found = new Map<string, KeyFigure[]>();
  for (const figure of figures) {
    const name = normalise(figure.label);
    found.set(name, [...(found.get(name) ?? []).slice(0, mostOfOneName), figure]);
  }
  return found;
}

/** The first persons and the first households of the whole area, wherever the text names them. */
function areaPair({ part: persons, whole: households, fewest, farthest }: AreaRatio, figures: readonly KeyFigure[]): Pair[] {
  const first = (unit: string): KeyFigure | undefined =>
    figures.find(({ from, label, value }) => from === "text" && value?.unit === unit && value.value >= fewest && meansWholeArea(label));
  const [part, whole] = [first(persons), first(households)];
  const [value, total] = [part && exactIn(persons, part), whole && exactIn(households, whole)];
  if (part === undefined || whole === undefined || value == null || total == null || value > total * farthest || total > value * farthest) {
    return [];
  }
  return [pair(part, value, whole, total)];
}

/** Exact figures of one source, each in its unit. */
function pairOf(part: KeyFigure, partUnit: string, whole: KeyFigure, wholeUnit: string): Pair[] {
  const [value, total] = [exactIn(partUnit, part), exactIn(wholeUnit, whole)];
  if (value === null || total === null || !mayBeTogether(part, whole)) {
    return [];
  }
  return [pair(part, value, whole, total)];
}

function pair(part: KeyFigure, value: number, whole: KeyFigure, total: number): Pair {
  const names = { part: part.label, partValue: textOf(part), whole: whole.label, wholeValue: textOf(whole) };
  return { part: value, whole: total, names, place: placeOf(part, "value"), seen: textOf(part) };
}

function exactIn(unit: string, { value }: KeyFigure): number | null {
  return value === null || value.approximate ? null : inUnit(value, unit);
}
