import type { Message } from "../messages";
import { decimal, toNumber } from "../rounding";
import { awardedPoints, worthOf } from "./band";
import { asCompared, figureAgainst } from "./figure";
import { onLine } from "./line";
import { fullScore, noActual, scored, unusableTarget, vague, withinWeight, type RuleInput, type RuleOutcome } from "./outcome";
import { inProportion } from "./proportion";

/** 底线值/挑战值. */
export interface DualTargetRule {
  kind: "dualTarget";
  /** What the base target earns, as a fraction of the weight. Default 1. */
  baseFraction?: number;
}

/**
 * 底线值/挑战值: the stretch target earns w, the base target its fraction of w (as a rule all of it), between them a straight line; below
 * the base A ÷ base × what the base earns. The target is met from the base on. A stretch target below the base (a lost digit) asks for
 * less than the base does: what is written first counts, and reaching it earns w.
 */
export function dualTarget({ baseFraction = 1 }: DualTargetRule, input: RuleInput): RuleOutcome {
  const { target, actual, weight } = input;
  if (actual.kind === "empty") {
    return noActual();
  }
  if (target.kind !== "dual") {
    return unusableTarget(target);
  }
  const figure = figureAgainst([target.base, target.stretch], input);
  if ("kind" in figure) {
    return figure;
  }
  const { value, unit } = figure;
  const [base, written] = [asCompared(target.base.value, unit), asCompared(target.stretch.value, unit)];
  const stretch = Math.max(base, written);
  const upward = figure.bound === "≥" || figure.bound === ">";
  if (!figure.exact && !(upward && value >= (baseFraction >= 1 ? base : stretch))) {
    return vague(input, figure.bound !== undefined && !upward && value < base);
  }
  const values = { actual: { value, unit }, base: { value: base, unit }, stretch: { value: written, unit } };
  const steps: Message[] = written < base ? [...figure.steps, { key: "working.stretchBelowBase", values }] : figure.steps;
  const award = { fraction: baseFraction };
  if (value < base) {
    return inProportion(
      { actual: value, target: base, unit, direction: "higher", met: false, steps },
      { ...input, weight: toNumber(worthOf(award, weight)) },
    );
  }
  if (value >= stretch) {
    const step: Message =
      written < base
        ? { key: "working.targetMet", values: { actual: actual.text, target: target.text } }
        : { key: "working.stretchMet", values };
    return fullScore(weight, [...steps, step]);
  }
  const baseMet: Message = { key: "working.baseMet", values };
  if (baseFraction >= 1) {
    return fullScore(weight, [...steps, baseMet]);
  }
  const score = withinWeight(onLine(value, [base, worthOf(award, weight)], [stretch, decimal(weight)]), weight);
  return scored(score, true, [
    ...steps,
    {
      key: "working.interpolated",
      values: { value: values.actual, low: values.base, lowPoints: awardedPoints(award, weight), high: values.stretch, highPoints: weight },
    },
  ]);
}
