import { nameOf } from "../../basics";
import { holdsAny, inUnit, mayBeTogether, plausibleRatios, type KeyFigure, type PlausibleRatio } from "../../figures";
import { normalise } from "../../quantity";
import { decimal, decimalText, roundToHundredths } from "../../rounding";
import type { Check, CheckContext, Finding } from "../context";
import { placeOf, textOf } from "./cell";

/** F10 合理性: the ratio of two figures lies outside usual bounds, which more likely shows a wrong unit or digit than a fact. */
export const f10: Check = {
  id: "F10",
  severity: "warning",
  run: (context) => plausibleRatios.flatMap((rule) => findings(rule, context)),
};

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

function pairsOf(rule: PlausibleRatio, { figures, basics }: CheckContext): Pair[] {
  switch (rule.of) {
    case "labels": {
      const wholes = figures.filter(({ label }) => holdsAny(label, rule.whole));
      return figures
        .filter(({ label }) => holdsAny(label, rule.part))
        .flatMap((part) => wholes.flatMap((whole) => pairOf(part, rule.measuredIn, whole, rule.measuredIn)));
    }
    case "units": {
      const wholes = figures.filter(({ value }) => value?.unit === rule.whole);
      const sameName = (part: KeyFigure) => wholes.filter(({ label }) => normalise(label) === normalise(part.label));
      return figures
        .filter(({ value }) => value?.unit === rule.part)
        .flatMap((part) => sameName(part).flatMap((whole) => pairOf(part, rule.part, whole, rule.whole)));
    }
    case "basics": {
      const [part, whole] = [basics[rule.part], basics[rule.whole]];
      const names = { part: nameOf(rule.part), partValue: part.reading.text, whole: nameOf(rule.whole), wholeValue: whole.reading.text };
      return part.value === null || whole.value === null
        ? []
        : [{ part: part.value, whole: whole.value, names, place: { part: "basics", code: rule.part }, seen: part.reading.text }];
    }
  }
}

/** Exact figures of one source, each in its unit. */
function pairOf(part: KeyFigure, partUnit: string, whole: KeyFigure, wholeUnit: string): Pair[] {
  const [value, total] = [exactIn(partUnit, part), exactIn(wholeUnit, whole)];
  if (value === null || total === null || !mayBeTogether(part, whole)) {
    return [];
  }
  const names = { part: part.label, partValue: textOf(part), whole: whole.label, wholeValue: textOf(whole) };
  return [{ part: value, whole: total, names, place: placeOf(part, "value"), seen: textOf(part) }];
}

function exactIn(unit: string, { value }: KeyFigure): number | null {
  return value === null || value.approximate ? null : inUnit(value, unit);
}
