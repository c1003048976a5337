import type { Problem } from "../model";
import { d10 } from "./budget/d10";
import { d2 } from "./budget/d2";
import { d3 } from "./budget/d3";
import { d5 } from "./budget/d5";
import { d5b } from "./budget/d5b";
import { d8 } from "./budget/d8";
import { d9 } from "./budget/d9";
import type { Check, CheckContext } from "./context";
import { g1 } from "./dates/g1";
import { g2 } from "./dates/g2";
import { f1 } from "./figures/f1";
import { f10 } from "./figures/f10";
import { f11 } from "./figures/f11";
import { f13 } from "./figures/f13";
import { f14 } from "./figures/f14";
import { f2 } from "./figures/f2";
import { f3 } from "./figures/f3";
import { f4 } from "./figures/f4";
import { f6 } from "./figures/f6";
import { f7 } from "./figures/f7";
import { f9 } from "./figures/f9";
import { c1 } from "./grades/c1";
import { c3 } from "./grades/c3";
import { c5 } from "./grades/c5";
import { f12 } from "./report/f12";
import { h7 } from "./report/h7";
import { b1 } from "./scores/b1";
import { b11 } from "./scores/b11";
import { b12 } from "./scores/b12";
import { b17 } from "./scores/b17";
import { b2 } from "./scores/b2";
import { b3 } from "./scores/b3";
import { b4 } from "./scores/b4";
import { b5 } from "./scores/b5";
import { b6 } from "./scores/b6";
import { b7 } from "./scores/b7";
import { b8 } from "./scores/b8";
import { b9 } from "./scores/b9";
import { k1 } from "./shape/k1";
import { k2 } from "./shape/k2";
import { k3 } from "./shape/k3";
import { k4 } from "./shape/k4";
import { k5 } from "./shape/k5";
import { k6 } from "./shape/k6";
import { a1 } from "./structure/a1";
import { a2 } from "./structure/a2";
import { a3 } from "./structure/a3";
import { a4 } from "./structure/a4";
import { a5 } from "./structure/a5";
import { f5 } from "./staff/f5";
import { a6 } from "./structure/a6";
import { a7 } from "./structure/a7";
import { e1 } from "./targets/e1";
import { e10 } from "./targets/e10";
import { e13 } from "./targets/e13";
import { e16 } from "./targets/e16";
import { e2 } from "./targets/e2";
import { e3 } from "./targets/e3";
import { e9 } from "./targets/e9";

/** Every check of the core, in the order in which problems are told: what cannot be read first, then money, rows, totals. */
export const checks: readonly Check[] = [
  k1,
  k2,
  k3,
  k4,
  k5,
  k6,
  g1,
  g2,
  d2,
  d3,
  d5,
  d5b,
  d8,
  d9,
  d10,
  f5,
  e1,
  e2,
  e3,
  e9,
  e10,
  e13,
  e16,
  a1,
  a2,
  a3,
  a4,
  a5,
  a6,
  a7,
  b1,
  b2,
  b8,
  b9,
  b11,
  b12,
  b3,
  b4,
  b5,
  b6,
  b7,
  b17,
  c1,
  c3,
  f1,
  f2,
  f11,
  f3,
  f4,
  f14,
  f9,
  f6,
  f7,
  f10,
  f13,
  f12,
  h7,
  c5,
];

/** Runs every check that the scheme has not switched off. A severity of the scheme replaces the check's own. */
export function runChecks(context: CheckContext): Problem[] {
  return checks.flatMap((check) => {
    const setting = context.scheme.checks[check.id];
    if (setting === "off") {
      return [];
    }
    return check
      .run(context)
      .map(({ severity, ...finding }): Problem => ({ check: check.id, severity: setting ?? severity ?? check.severity, ...finding }));
  });
}
