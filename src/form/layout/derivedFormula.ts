import {
  formulas,
  identityTolerance,
  identityWords,
  interpret,
  usedData,
  type DatumUse,
  type DerivedFormula,
  type Expression,
} from "../../evaluation";
import { say } from "../../locales";
import { sheetCell } from "../address";
import type { BasicsLayout } from "./basicsSheet";

/** The cell of an input on 基本信息, for formulas. An input that the form lacks is a fault of the layout. */
export function basicsCell(basics: BasicsLayout, code: string): string {
  const cell = laidCell(basics, code);
  if (cell === null) throw new Error(`the scheme's form asks for no ${code}`);
  return cell;
}

/**
 * A derived actual value as a native formula: the arithmetic of evaluation/derive, a rate as a fraction. Empty while a datum is empty,
 * also for good where the scheme's form does not ask for it; 不适用 where nothing was planned and nothing done. What is beyond a
 * formula (an amount typed with its unit, a part without a base) says where the answer stands.
 */
export function derivedFormula(basics: BasicsLayout, formula: DerivedFormula): string {
  const missing = [...new Set(usedData(formula).flatMap((use) => isMissing(basics, use) ?? []))];
  if (missing.includes(always)) return `=""`;
  return `=IF(OR(${missing.join(",")}),"",IFERROR(${valueFormula(basics, formula)},"${say("form.indicators.seeWorking")}"))`;
}

/** How the cell of a derived value shows it. */
export function derivedFormat(formula: DerivedFormula): string {
  return formulas[formula].kind === "rate" ? "0.00%" : "General";
}

function valueFormula(basics: BasicsLayout, formula: DerivedFormula): string {
  const definition = formulas[formula];
  const amount = (expression: Expression): string => exactAmount(basics, expression);
  if (definition.kind === "identity") {
    const difference = amount({ minus: [definition.left, definition.right] });
    return `IF(ABS(${difference})<=${String(identityTolerance)},"${identityWords.holds}","${identityWords.fails}")`;
  }
  const [part, base] = [amount(definition.part), amount(definition.base)];
  const notApplicable = `"${say("status.notApplicable")}"`;
  const ofNothing =
    definition.of === "change"
      ? `IF(${part}=0,0,${notApplicable})`
      : `IF(${part}=0,${notApplicable},"${say("form.indicators.seeWorking")}")`;
  return `IF(${base}=0,${ofNothing},ROUND(${part}/${base},4))`;
}

/** Sums and differences lose the residue of binary arithmetic: amounts in 万元 have six decimals at most. */
function exactAmount(basics: BasicsLayout, expression: Expression): string {
  const { text, plain } = interpret<Printed>(expression, {
    datum: (use) => ({ text: figure(basics, use), plain: true }),
    sum: (terms) => ({ text: terms.map((term) => term.text).join("+"), plain: false }),
    minus: (from, less) => ({ text: `${from.text}-${less.plain ? less.text : `(${less.text})`}`, plain: false }),
    absolute: (of) => ({ text: `ABS(${of.text})`, plain: false }),
  });
  return plain ? text : `ROUND(${text},6)`;
}

interface Printed {
  text: string;
  /** A single figure, which needs neither brackets nor rounding. */
  plain: boolean;
}

/** A blank cell counts as 0 by itself; a text in it is an error, as it should be. */
function figure(basics: BasicsLayout, { datum, ifBlank }: DatumUse): string {
  const cell = laidCell(basics, datum);
  const other = ifBlank === null || ifBlank === 0 ? null : laidCell(basics, ifBlank);
  return cell !== null && other !== null ? `IF(${cell}="",${other},${cell})` : (cell ?? other ?? "0");
}

/** The condition under which a datum is missing; null where it may be. */
function isMissing(basics: BasicsLayout, { datum, ifBlank }: DatumUse): string | null {
  if (ifBlank === 0) return null;
  const cells = [datum, ...(ifBlank === null ? [] : [ifBlank])].flatMap((each) => laidCell(basics, each) ?? []);
  const [first, second] = cells.map((cell) => `${cell}=""`);
  return second === undefined ? (first ?? always) : `AND(${first ?? always},${second})`;
}

/** The form does not ask for the datum. */
const always = "TRUE";

/** The cell of an input on 基本信息; null where the form does not ask for it. */
export function laidCell(basics: BasicsLayout, code: string): string | null {
  const row = basics.rows.get(code);
  return row === undefined ? null : sheetCell(basics.sheet.name, row, basics.valueColumn);
}
