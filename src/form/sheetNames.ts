import { say } from "../locales";
import type { SheetKind } from "./sheet";

/** Excel compares sheet names without regard to case. */
function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** A free name for each sheet of a new form: a name that is taken gets （绩评） behind it, then （绩评2） and so on. */
export function sheetNames(taken: readonly string[]): Record<SheetKind, string> {
  const free = (kind: SheetKind): string => {
    const name = say(`form.sheet.${kind}`);
    const candidate = (n: number): string => (n === 0 ? name : say("form.sheetTaken", { name, number: n === 1 ? "" : String(n) }));
    let n = 0;
    while (isTaken(candidate(n), taken)) n += 1;
    return candidate(n);
  };
  return {
    basics: free("basics"),
    goals: free("goals"),
    indicators: free("indicators"),
    conclusion: free("conclusion"),
    problems: free("problems"),
    figures: free("figures"),
    scheme: free("scheme"),
    state: free("state"),
    draft: free("draft"),
  };
}
