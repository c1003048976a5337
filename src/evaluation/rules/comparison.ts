import type { Message } from "../messages";
import type { Comparator, Quantity } from "../quantity";
import type { RangeReading } from "../quantity/reading";
import { asCompared, figureAgainst, type Figure } from "./figure";
import { briefly } from "./briefly";
import { fullScore, noActual, scored, unusableTarget, vague, type RuleInput, type RuleOutcome } from "./outcome";

/** Which way is better. A target's sign says it; without a sign it is the rule's direction, as a rule higher. */
export type Direction = "higher" | "lower";

/** An actual value beside its target, in the target's unit. */
export interface Comparison {
  actual: number;
  target: number;
  unit: string;
  direction: Direction;
  met: boolean;
  steps: Message[];
}

/**
 * Sets an actual value against a target that is one figure. A bound as the actual value ("超过 90 分") counts where it settles the
 * question; an approximate figure does not. An outcome instead of a comparison says why there is none.
 */
export function compare(input: Pick<RuleInput, "weight" | "target" | "actual">, unsigned?: Direction): Comparison | RuleOutcome {
  const { target, actual } = input;
  if (actual.kind === "empty") {
    return noActual();
  }
  if (target.kind !== "quantity") {
    return unusableTarget(target);
  }
  if (actual.kind === "range") {
    return compareEnds(input, actual, unsigned);
  }
  const figure = figureAgainst([target.quantity], input);
  if ("kind" in figure) {
    return figure;
  }
  const { value, unit, steps } = figure;
  const wanted = asCompared(target.quantity.value, unit);
  const direction = directionOf(target.comparator, wanted, unsigned);
  const strict = target.comparator === ">" || target.comparator === "<";
  const met = figure.exact ? meets(value, wanted, direction, strict) : settled(figure, wanted, direction, strict);
  return met === null || (!met && !figure.exact)
    ? vague(input, met === false)
    : { actual: value, target: wanted, unit, direction, met, steps };
}

/** 90%-95% meets a target that both of its ends meet; otherwise a person judges, as with any figure that is not exact. */
function compareEnds(
  input: Pick<RuleInput, "weight" | "target" | "actual">,
  { min, max }: RangeReading,
  unsigned?: Direction,
): Comparison | RuleOutcome {
  const { raw, text, notes } = input.actual;
  const atEnd = (quantity: Quantity): Comparison | RuleOutcome =>
    compare({ ...input, actual: { raw, text, notes, kind: "quantity", quantity, decimals: 0 } }, unsigned);
  const [low, high] = [atEnd(min), atEnd(max)];
  if ("kind" in low) {
    return low;
  }
  if ("kind" in high) {
    return high;
  }
  return low.met && high.met ? low : vague(input, !low.met && !high.met);
}

/** The outcome of a target that is met: the full score, whatever is beyond it. */
export function metInFull({ weight, target, actual }: RuleInput, steps: Message[]): RuleOutcome {
  return fullScore(weight, [...steps, { key: "working.targetMet", values: { actual: briefly(actual), target: briefly(target) } }]);
}

/** The outcome of a target that is missed, and earns nothing. */
export function missedWithNothing({ target, actual }: RuleInput, steps: Message[]): RuleOutcome {
  return scored(0, false, [...steps, { key: "working.targetMissed", values: { actual: briefly(actual), target: briefly(target) } }]);
}

/**
 * A typed "=" is kept as at least (or at most), as the finance systems score it. "=0" and a bare 0 are kept by nothing above 0:
 * as at least 0 they could not be missed.
 */
function directionOf(comparator: Comparator | undefined, target: number, unsigned: Direction | undefined): Direction {
  switch (comparator) {
    case "≥":
    case ">":
      return "higher";
    case "≤":
    case "<":
      return "lower";
    case "=":
      return target === 0 ? "lower" : (unsigned ?? "higher");
    default:
      return unsigned ?? (target === 0 ? "lower" : "higher");
  }
}

function meets(actual: number, target: number, direction: Direction, strict: boolean): boolean {
  if (actual === target) {
    return !strict;
  }
  return direction === "higher" ? actual > target : actual < target;
}

/** Whether a bound meets or misses the target for certain; null where it leaves the question open, as a plain 约 90 does. */
function settled({ value, bound }: Figure, target: number, direction: Direction, strict: boolean): boolean | null {
  if (bound === undefined) {
    return null;
  }
  const towards: Direction = bound === "≥" || bound === ">" ? "higher" : "lower";
  const strictBound = bound === ">" || bound === "<";
  const beyond = towards === "higher" ? value > target : value < target;
  const excluded = towards === direction ? !strict || strictBound : strict || strictBound;
  return beyond || (value === target && excluded) ? towards === direction : null;
}
