import type { Message } from "../messages";
import type { Quantity } from "../quantity";
import { decimal, percentOf, toNumber } from "../rounding";
import { compare, metInFull, missedWithNothing } from "./comparison";
import { asCompared, figureAgainst, type Figure } from "./figure";
import { fullScore, noActual, scored, unusableTarget, vague, type RuleInput, type RuleOutcome } from "./outcome";
import { inProportion } from "./proportion";
import type { Verdict } from "./verdict";

/** 等于指标值. */
export type EqualRule =
  /** At least the target, in proportion below it, as the finance systems read "=". */
  | { kind: "equal"; mode: "atLeast" }
  /** Exactly the target; otherwise nothing, or the smaller of the two ratios. */
  | { kind: "equal"; mode: "exact"; otherwise?: "zero" | "ratio" }
  /** Off by no more than so much, in the target's unit or in percent of it. A target that is itself a ± brings its own. */
  | { kind: "equal"; mode: "tolerance"; within?: number; withinPercent?: number };

/**
 * 等于指标值. atLeast: A ≥ T → w, else A ÷ T × w (the finance systems' reading of "="). exact: A = T → w, else nothing or min(A ÷ T, T ÷ A) × w.
 * tolerance: |A − T| ≤ the tolerance → w, else nothing; of a target ±10% the actual value is the deviation itself. Where T is 0 and
 * a ratio would be needed: A ≤ 0 → w, else nothing. A target that is typed with ≥ or ≤ is also met beyond it.
 */
export function equal(rule: EqualRule, input: RuleInput): RuleOutcome {
  const { weight, target, actual } = input;
  if (rule.mode === "atLeast") {
    const comparison = compare(input);
    return "kind" in comparison ? comparison : inProportion(comparison, input);
  }
  if (actual.kind === "empty") {
    return noActual();
  }
  if (rule.mode === "tolerance" && target.kind === "tolerance") {
    const verdict = withinTolerance(target.within, input);
    return "kind" in verdict ? verdict : verdict.met ? fullScore(weight, verdict.steps) : scored(0, false, verdict.steps);
  }
  if (target.kind !== "quantity") {
    return unusableTarget(target);
  }
  // A deviation may fall below zero whatever it counts.
  const figure = figureAgainst([target.quantity], input, rule.mode === "tolerance" ? "legal" : "asZero");
  if ("kind" in figure) {
    return figure;
  }
  const signed = target.comparator !== undefined && target.comparator !== "=";
  const comparison = signed ? compare(input) : null;
  if (comparison !== null && !("kind" in comparison) && comparison.met) {
    return metInFull(input, comparison.steps);
  }
  if (!figure.exact) {
    return vague(input);
  }
  const wanted = asCompared(target.quantity.value, figure.unit);
  return rule.mode === "exact" ? exactly(rule.otherwise ?? "zero", figure, wanted, signed, input) : nearly(rule, figure, wanted, input);
}

function exactly(otherwise: "zero" | "ratio", figure: Figure, target: number, signed: boolean, input: RuleInput): RuleOutcome {
  const { value: actual, unit, steps } = figure;
  if (!signed && (actual === target || (target === 0 && actual <= 0))) {
    return metInFull(input, steps);
  }
  if (otherwise === "ratio") {
    return inProportion({ actual, target, unit, direction: actual < target ? "higher" : "lower", met: false, steps }, input);
  }
  const values = { actual: { value: actual, unit }, target: { value: target, unit } };
  return scored(0, false, [...steps, { key: "working.differs", values }]);
}

function nearly(rule: Extract<EqualRule, { mode: "tolerance" }>, figure: Figure, target: number, input: RuleInput): RuleOutcome {
  const { value: actual, unit, steps } = figure;
  const difference = toNumber(decimal(actual).minus(decimal(target)).abs());
  if (rule.within !== undefined) {
    return byDeviation({ value: difference, unit }, rule.within, input);
  }
  if (rule.withinPercent === undefined) {
    return unusableTarget(input.target);
  }
  const percent = percentOf(difference, Math.abs(target));
  if (percent === null) {
    return actual <= 0 ? metInFull(input, steps) : missedWithNothing(input, steps);
  }
  return byDeviation({ value: percent, unit: "%" }, rule.withinPercent, input);
}

function byDeviation(gap: Quantity, within: number, { weight }: RuleInput): RuleOutcome {
  const met = gap.value <= within;
  const step = deviationStep(gap, within, met);
  return met ? fullScore(weight, [step]) : scored(0, false, [step]);
}

function deviationStep(gap: Quantity, within: number, met: boolean): Message {
  return { key: met ? "working.deviationWithin" : "working.deviationBeyond", values: { gap, within: { value: within, unit: gap.unit } } };
}

/** Whether the actual value, being a deviation, stays within a target such as ±10%. */
export function withinTolerance(tolerance: Quantity, input: RuleInput): Verdict | RuleOutcome {
  const figure = figureAgainst([tolerance], input, "legal");
  if ("kind" in figure) {
    return figure;
  }
  if (!figure.exact) {
    return vague(input);
  }
  const { value, unit } = figure;
  const within = asCompared(tolerance.value, unit);
  const met = Math.abs(value) <= within;
  return { met, steps: [deviationStep({ value, unit }, within, met)] };
}
