import type { Message } from "../messages";
import type { Quantity, Reading } from "../quantity";
import { decimal, percentOf, toNumber } from "../rounding";
import { compare, metInFull, missedWithNothing } from "./comparison";
import { asCompared, figureAgainst, percentage } from "./figure";
import { noActual, unreadable, unusableTarget, vague, type RuleInput, type RuleOutcome } from "./outcome";

/**
 * What a scale judges: the actual value itself; completion = actual ÷ target in percent; deviation = (actual − target) ÷ target in
 * percent, negative below the target; rate = the actual value, which must be a percentage, whatever the target.
 */
export type JudgedBy = "actual" | "completion" | "deviation" | "rate";

/**
 * The value that a scale judges, and how it came about. It needs an exact figure. Percent has two decimals. Where the target is 0,
 * completion is the full score or nothing, and a deviation cannot be.
 */
export function judgedValue(
  by: JudgedBy,
  input: RuleInput,
  negative: "asZero" | "legal",
): { quantity: Quantity; steps: Message[] } | RuleOutcome {
  const { target, actual } = input;
  if (actual.kind === "empty") {
    return noActual();
  }
  const beside = by === "completion" || by === "deviation";
  if (beside && target.kind !== "quantity") {
    return unusableTarget(target);
  }
  const figure = by === "rate" ? percentage(input) : figureAgainst(figuresOf(target), input, negative);
  if ("kind" in figure) {
    return figure;
  }
  if (!figure.exact) {
    return vague(input);
  }
  const { value, unit, steps } = figure;
  if (!beside || target.kind !== "quantity") {
    return { quantity: { value, unit }, steps };
  }
  const base = asCompared(target.quantity.value, unit);
  if (base === 0) {
    return by === "completion" ? withoutRatio(input) : unreadable("E1", { key: "check.E1", values: { text: target.text } });
  }
  const part = by === "completion" ? value : toNumber(decimal(value).minus(decimal(base)));
  const rate = { value: percentOf(part, by === "completion" ? base : Math.abs(base)) ?? 0, unit: "%" };
  const key = by === "completion" ? "working.completion" : "working.deviation";
  return { quantity: rate, steps: [...steps, { key, values: { actual: value, target: base, rate } }] };
}

function withoutRatio(input: RuleInput): RuleOutcome {
  const comparison = compare(input);
  if ("kind" in comparison) {
    return comparison;
  }
  return comparison.met ? metInFull(input, comparison.steps) : missedWithNothing(input, comparison.steps);
}

/** The figures of a target, whose unit the actual value takes. */
function figuresOf(target: Reading): Quantity[] {
  switch (target.kind) {
    case "quantity":
      return [target.quantity];
    case "range":
      return [target.min, target.max];
    case "tolerance":
      return [target.within];
    case "dual":
      return [target.base, target.stretch];
    default:
      return [];
  }
}
