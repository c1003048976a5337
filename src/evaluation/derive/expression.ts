import type { BasicDatum } from "../model";

/**
 * Arithmetic over the basic data, itself data: the core computes it, the working prints it with figures, the form prints it as a
 * native formula. A datum that may stay blank names what stands for it.
 */
export type Expression =
  | BasicDatum
  | { datum: BasicDatum; ifBlank: 0 | BasicDatum }
  | { sum: readonly Expression[] }
  | { minus: readonly [Expression, Expression] }
  | { absolute: Expression };

/** A datum as an expression uses it; null where nothing stands for it. */
export interface DatumUse {
  datum: BasicDatum;
  ifBlank: 0 | BasicDatum | null;
}

/** What an interpreter makes of each piece of an expression. */
interface Interpreter<Result> {
  datum: (use: DatumUse) => Result;
  sum: (terms: Result[]) => Result;
  minus: (from: Result, less: Result) => Result;
  absolute: (of: Result) => Result;
}

/** Interprets an expression from its data upwards. */
export function interpret<Result>(expression: Expression, interpreter: Interpreter<Result>): Result {
  const inner = (each: Expression): Result => interpret(each, interpreter);
  if (typeof expression === "string") {
    return interpreter.datum({ datum: expression, ifBlank: null });
  }
  if ("datum" in expression) {
    return interpreter.datum(expression);
  }
  if ("sum" in expression) {
    return interpreter.sum(expression.sum.map(inner));
  }
  if ("minus" in expression) {
    return interpreter.minus(inner(expression.minus[0]), inner(expression.minus[1]));
  }
  return interpreter.absolute(inner(expression.absolute));
}

/** The data of an expression in reading order. */
export function dataOf(expression: Expression): DatumUse[] {
  return interpret<DatumUse[]>(expression, {
    datum: (use) => [use],
    sum: (terms) => terms.flat(),
    minus: (from, less) => [...from, ...less],
    absolute: (of) => of,
  });
}
