import { convert, meansNone, normalise, type Comparator, type Quantity, type Reading } from "../quantity";
import { roundToHundredths } from "../rounding";
import type { Message } from "../messages";
import { isCountUnit } from "./incidents";
import { noActual, notAFigure, unreadable, type RuleInput, type RuleOutcome } from "./outcome";

/** An actual value as a figure in the unit of what it is set against. */
export interface Figure {
  value: number;
  unit: string;
  /** A bound as the actual value: 超过 90 分. */
  bound?: Exclude<Comparator, "=">;
  /** Neither a bound nor approximate. */
  exact: boolean;
  steps: Message[];
}

/** What falls below zero by right: rates of change, and figures that say nothing of what they count. */
const unitsBelowZero: readonly string[] = ["%", "‰", "个百分点", ""];

/**
 * Brings the actual value into the unit of what it is set against. A figure without a unit takes the other's; only a bare figure up
 * to 1.5 against a percentage is refused, because 1 may be 1% or 100%. A count or an amount below zero is taken as 0, as the finance
 * systems do, unless what it is set against is negative itself, or the figure is a deviation. An outcome says why there is no figure.
 */
export function figureAgainst(
  against: readonly Quantity[],
  { target, actual }: Pick<RuleInput, "target" | "actual">,
  negative: "asZero" | "legal" = "asZero",
): Figure | RuleOutcome {
  if (actual.kind === "empty") {
    return noActual();
  }
  if (actual.kind !== "quantity") {
    return saysNone(actual, target) ? { value: 0, unit: unitOf(against), exact: true, steps: [] } : notAFigure(actual);
  }
  const { quantity, comparator } = actual;
  const unit = unitOf(against) || quantity.unit;
  if (unit === "%" && (against.some(mayBeFraction) || mayBeFraction(quantity))) {
    const { text } = against.some(mayBeFraction) ? target : actual;
    return unreadable("E3", { key: "check.E3.percent", values: { number: text } });
  }
  const converted = quantity.unit === "" ? quantity.value : convert(quantity.value, quantity.unit, unit);
  if (converted === null) {
    return unreadable("E3", { key: "check.E3", values: { target: target.text, actual: actual.text } });
  }
  const below = converted < 0 && negative === "asZero" && !unitsBelowZero.includes(unit) && !against.some(({ value }) => value < 0);
  return {
    value: below ? 0 : asCompared(converted, unit),
    unit,
    ...(comparator === undefined || comparator === "=" ? {} : { bound: comparator }),
    exact: (comparator === undefined || comparator === "=") && !actual.approximate,
    steps: below ? [{ key: "working.negativeAsZero", values: { actual: actual.text } }] : [],
  };
}

function unitOf(against: readonly Quantity[]): string {
  return against.find(({ unit }) => unit !== "")?.unit ?? "";
}

/** 无 or 未发生 is none of what a target allows at most so many of: ≤2起. */
function saysNone(actual: Reading, target: Reading): boolean {
  return (
    actual.kind === "words" &&
    target.kind === "quantity" &&
    (target.comparator === "≤" || target.comparator === "<") &&
    isCountUnit(target.quantity.unit) &&
    meansNone(normalise(actual.text))
  );
}

/** An actual value that must be a percentage, whatever the target. */
export function percentage({ target, actual }: Pick<RuleInput, "target" | "actual">): Figure | RuleOutcome {
  return figureAgainst([{ value: 100, unit: "%" }], { target: { ...target, text: "%" }, actual });
}

/** Percent is compared with two decimals, so that 100.004% does not exceed 100%: what is shown is what counts. */
export function asCompared(value: number, unit: string): number {
  return unit === "%" ? roundToHundredths(value) : value;
}

function mayBeFraction({ value, unit }: Quantity): boolean {
  return unit === "" && value > 0 && value <= 1.5;
}
