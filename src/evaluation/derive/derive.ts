import { nameOf, unitOf, type BasicReadings } from "../basics";
import type { Message } from "../messages";
import type { BasicDatum, DerivedFormula } from "../model";
import type { Reading } from "../quantity";
import { decimal, decimalText, percentOf, toNumber } from "../rounding";
import { dataOf, type DatumUse } from "./expression";
import { bracketedFigures, figureOf, figuresText, valueOf } from "./figures";
import { formulas, identityTolerance, usedData, type IdentityFormula, type RateFormula } from "./formulas";

/** An actual value that the basic data give, or why they give none. */
export type Derived = { steps: Message[] } &
  /** In percent, two decimals. The base is the datum that was divided by, the first of a sum. */
  (
    | { kind: "rate"; part: number; base: BasicDatum; rate: number }
    | { kind: "identity"; holds: boolean; difference: number }
    /** Nothing planned and nothing done, or nothing before: a rate says nothing (domain rule: 0/0 is never 100%). */
    | { kind: "notApplicable"; because: "bothZero" | "nothingBefore"; base: BasicDatum; zero: readonly BasicDatum[] }
    /** A part without the base that it should be a part of; executed is that part. */
    | { kind: "withoutBudget"; executed: number; base: BasicDatum }
    | { kind: "missing"; basic: BasicDatum }
    | { kind: "unreadable"; basic: BasicDatum; text: string }
  );

/** Words of the form, not of a language: rules compare them with a target that the scheme writes in Chinese, and the form's cell shows them. */
export const identityWords = { holds: "符合", fails: "不符合" } as const;

/** Computes a derived value from the basic data, exactly. */
export function derive(formula: DerivedFormula, basics: BasicReadings): Derived {
  for (const use of usedData(formula)) {
    if (figureOf(use, basics).value === null) {
      return withoutFigure(use, basics);
    }
  }
  const definition = formulas[formula];
  return definition.kind === "rate" ? rateOf(definition, basics) : identityOf(definition, basics);
}

/** derive() for one set of basic data; each formula is computed once, however many rows use it. */
export function deriver(basics: BasicReadings): (formula: DerivedFormula) => Derived {
  const done = new Map<DerivedFormula, Derived>();
  return (formula) => {
    const derived = done.get(formula) ?? derive(formula, basics);
    done.set(formula, derived);
    return derived;
  };
}

function rateOf(formula: RateFormula, basics: BasicReadings): Derived {
  const part = valueOf(formula.part, basics);
  const whole = valueOf(formula.base, basics);
  const bases = dataOf(formula.base).map((use) => figureOf(use, basics));
  const base = bases[0]?.datum ?? "budgetAdjusted";
  const rate = percentOf(part, whole);
  if (rate === null) {
    return withoutBase(formula, part, base, basics);
  }
  return {
    kind: "rate",
    part,
    base,
    rate,
    steps: [
      ...baseSteps(
        formula,
        bases.flatMap(({ datum, blank }) => (blank ? [] : [datum])),
      ),
      {
        key: "working.rate",
        values: {
          part: bracketedFigures(formula.part, basics),
          base: bracketedFigures(formula.base, basics),
          rate: { value: rate, unit: "%" },
        },
      },
    ],
  };
}

/** What was divided by, where it is not the base that everybody expects. */
function baseSteps({ base, baseUnsaid }: RateFormula, used: readonly BasicDatum[]): Message[] {
  const [first, ...others] = used;
  if (first === undefined) {
    return [];
  }
  if (others.length > 0) {
    return [{ key: "working.baseSum", values: { data: used.map(nameOf) } }];
  }
  if (dataOf(base)[0]?.datum !== first) {
    return [{ key: "working.onInitialBudget", values: {} }];
  }
  return baseUnsaid ? [] : [{ key: "working.base", values: { base: nameOf(first) } }];
}

/** The base is 0. Nothing of nothing does not apply; no change from nothing is 0%; something of nothing is a fault or cannot be told. */
function withoutBase(
  { part: expression, base: baseExpression, of }: RateFormula,
  part: number,
  base: BasicDatum,
  basics: BasicReadings,
): Derived {
  const used = [...dataOf(baseExpression), ...dataOf(expression)].map((use) => figureOf(use, basics));
  const zero = [...new Set(used.flatMap(({ datum, value, blank }) => (value === 0 && !blank ? [datum] : [])))];
  const data = zero.map(nameOf);
  if (of === "change") {
    return part === 0
      ? { kind: "rate", part, base, rate: 0, steps: [{ key: "working.noChange", values: { data } }] }
      : {
          kind: "notApplicable",
          because: "nothingBefore",
          base,
          zero,
          steps: [{ key: "working.nothingBefore", values: { base: nameOf(base) } }],
        };
  }
  if (part === 0) {
    return { kind: "notApplicable", because: "bothZero", base, zero, steps: [{ key: "working.bothZero", values: { data } }] };
  }
  const step: Message =
    of === "spending"
      ? { key: "working.withoutBudget", values: { executed: { value: part, unit: unitOf(base) } } }
      : { key: "working.withoutBase", values: { base: nameOf(base) } };
  return { kind: "withoutBudget", executed: part, base, steps: [step] };
}

function identityOf({ left, right }: IdentityFormula, basics: BasicReadings): Derived {
  const [result, value] = [valueOf(left, basics), valueOf(right, basics)];
  const difference = toNumber(decimal(result).minus(decimal(value)));
  const holds = Math.abs(difference) <= identityTolerance;
  const datum = dataOf(right)[0]?.datum ?? "carryoverEnd";
  const values = { left: figuresText(left, basics), result, right: nameOf(datum), value };
  const step: Message = holds
    ? { key: "working.identityHolds", values }
    : { key: "working.identityFails", values: { ...values, difference: { value: Math.abs(difference), unit: unitOf(datum) } } };
  return { kind: "identity", holds, difference, steps: [step] };
}

/** A datum that is blank is missing, also where the one that would stand for it is blank; one that holds something else cannot be read. */
function withoutFigure(use: DatumUse, basics: BasicReadings): Derived {
  const { datum } = figureOf(use, basics);
  const { reading } = basics[datum];
  if (reading.kind === "empty") {
    return { kind: "missing", basic: use.datum, steps: [{ key: "working.missingBasic", values: { basic: nameOf(use.datum) } }] };
  }
  const values = { basic: nameOf(datum), text: reading.text };
  return { kind: "unreadable", basic: datum, text: reading.text, steps: [{ key: "working.unreadableBasic", values }] };
}

/** The actual value that a formula gives; empty where it gives none. */
export function derivedReading(derived: Derived): Reading {
  switch (derived.kind) {
    case "rate":
      return {
        raw: null,
        text: `${decimalText(derived.rate)}%`,
        notes: [],
        kind: "quantity",
        quantity: { value: derived.rate, unit: "%" },
        decimals: 2,
      };
    case "identity":
      return { raw: null, text: derived.holds ? identityWords.holds : identityWords.fails, notes: [], kind: "words" };
    default:
      return { raw: null, text: "", notes: [], kind: "empty" };
  }
}
