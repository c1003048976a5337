import type { BasicReadings } from "../basics";
import type { BasicDatum } from "../model";
import { decimal, decimalText, toNumber } from "../rounding";
import { interpret, type DatumUse, type Expression } from "./expression";

/** What stands for a datum: its own figure, another datum's, or 0. Null where there is no figure. */
interface Figure {
  datum: BasicDatum;
  value: number | null;
  /** Blank, and 0 stands for it. */
  blank: boolean;
}

export function figureOf({ datum, ifBlank }: DatumUse, basics: BasicReadings): Figure {
  const { reading, value } = basics[datum];
  if (reading.kind !== "empty" || ifBlank === null) {
    return { datum, value, blank: false };
  }
  return ifBlank === 0 ? { datum, value: 0, blank: true } : figureOf({ datum: ifBlank, ifBlank: null }, basics);
}

/** The exact value of an expression all of whose data have figures. */
export function valueOf(expression: Expression, basics: BasicReadings): number {
  const exact = interpret<ReturnType<typeof decimal>>(expression, {
    datum: (use) => decimal(figureOf(use, basics).value ?? 0),
    sum: (terms) => terms.reduce((total, term) => total.plus(term), decimal(0)),
    minus: (from, less) => from.minus(less),
    absolute: (of) => of.abs(),
  });
  return toNumber(exact);
}

/** The expression with its figures, as a person checks it by hand: "|1200 − 1000| − 50". Blank data are left out. */
export function figuresText(expression: Expression, basics: BasicReadings): string {
  return print(expression, basics)?.text ?? "0";
}

/** As figuresText, in brackets where it has several terms, to stand beside ÷. */
export function bracketedFigures(expression: Expression, basics: BasicReadings): string {
  const printed = print(expression, basics);
  return printed === null ? "0" : bracketed(printed);
}

interface Printed {
  text: string;
  terms: number;
}

function print(expression: Expression, basics: BasicReadings): Printed | null {
  return interpret<Printed | null>(expression, {
    datum: (use) => {
      const { value, blank } = figureOf(use, basics);
      // A negative figure is bracketed beside another sign.
      return blank || value === null ? null : { text: decimalText(value), terms: value < 0 ? 2 : 1 };
    },
    sum: (terms) => {
      const printed = terms.flatMap((term) => term ?? []);
      return printed.length === 0 ? null : { text: printed.map(({ text }) => text).join(" + "), terms: printed.length };
    },
    minus: (from, less) => (less === null ? from : { text: `${from?.text ?? "0"} − ${bracketed(less)}`, terms: 2 }),
    absolute: (of) => of && { text: `|${of.text}|`, terms: 1 },
  });
}

function bracketed({ text, terms }: Printed): string {
  return terms > 1 ? `(${text})` : text;
}
