import { nameOf, type BasicReadings } from "./basics";
import type { Message } from "./messages";
import type { BasicDatum, DerivedFormula } from "./model";
import { percentOf } from "./rounding";

/** A rate that the basic data give, or why they give none. */
export type Derived = { steps: Message[] } & (
  | { kind: "rate"; part: number; base: BasicDatum; rate: number }
  /** Nothing planned, nothing spent: a rate says nothing (domain rule: 0/0 is never 100%). */
  | { kind: "notApplicable" }
  | { kind: "withoutBudget"; executed: number; base: BasicDatum }
  | { kind: "missing"; basic: BasicDatum }
  | { kind: "unreadable"; basic: BasicDatum; text: string }
);

const formulas: Record<DerivedFormula, (basics: BasicReadings) => Derived> = { budgetExecutionRate };

/** Computes a derived value from the basic data. */
export function derive(formula: DerivedFormula, basics: BasicReadings): Derived {
  return formulas[formula](basics);
}

/**
 * 预算执行率 = 全年执行数 ÷ 全年（调整后）预算数, in percent (财预〔2020〕10号, form). Where no adjusted budget was given the initial one is
 * the base, and the steps say so.
 */
function budgetExecutionRate(basics: BasicReadings): Derived {
  const base: BasicDatum = basics.budgetAdjusted.reading.kind === "empty" ? "budgetInitial" : "budgetAdjusted";
  const whole = basics[base].value;
  const part = basics.executed.value;
  if (whole === null || part === null) {
    return withoutNumber(whole === null ? base : "executed", basics);
  }
  const rate = percentOf(part, whole);
  if (rate === null) {
    return part === 0
      ? { kind: "notApplicable", steps: [{ key: "working.bothZero", values: {} }] }
      : {
          kind: "withoutBudget",
          executed: part,
          base,
          steps: [{ key: "working.withoutBudget", values: { executed: { value: part, unit: "万元" } } }],
        };
  }
  const step: Message = { key: "working.rate", values: { part, base: whole, rate: { value: rate, unit: "%" } } };
  return {
    kind: "rate",
    part,
    base,
    rate,
    steps: base === "budgetInitial" ? [{ key: "working.onInitialBudget", values: {} }, step] : [step],
  };
}

function withoutNumber(basic: BasicDatum, basics: BasicReadings): Derived {
  const { reading } = basics[basic];
  if (reading.kind !== "empty") {
    const values = { basic: nameOf(basic), text: reading.text };
    return { kind: "unreadable", basic, text: reading.text, steps: [{ key: "working.unreadableBasic", values }] };
  }
  // Without any budget the one to fill in is the year's own.
  const wanted = basic === "budgetInitial" ? "budgetAdjusted" : basic;
  return { kind: "missing", basic: wanted, steps: [{ key: "working.missingBasic", values: { basic: nameOf(wanted) } }] };
}
