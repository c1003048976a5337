import * as v from "valibot";
import type { Scheme } from "../evaluation";
import { inconsistencies } from "./consistency";
import { schemeShape } from "./shape";

/** A field of a scheme that is not as it must be. */
export interface SchemeFault {
  /** Where: indicators[4].rule.bands[2].points; "" is the scheme as a whole. */
  path: string;
  /** What belongs there, in the notation of types: number, >=0, "error" | "warning", required, no such field. */
  expected: string;
  seen: string;
}

export type ParsedScheme = { scheme: Scheme } | { faults: SchemeFault[] };

/** Checks data of unknown origin (a file, a hidden sheet) and gives a scheme, or every fault by field. Never throws. */
export function parseScheme(data: unknown): ParsedScheme {
  const result = v.safeParse(schemeShape, data);
  if (!result.success) {
    return { faults: faultsOf(result.issues) };
  }
  const faults = inconsistencies(result.output);
  return faults.length === 0 ? { scheme: result.output } : { faults };
}

/** Names the field of every issue. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[]): SchemeFault[] {
  return issues.map(({ path, type, expected, input, received }) => {
    const where = pathText((path ?? []).map(({ key }) => key));
    if (type === "strict_object" && path?.at(-1)?.origin === "key") {
      return expected === "never"
        ? { path: where, expected: "no such field", seen: "a field" }
        : { path: where, expected: "required", seen: "missing" };
    }
    return { path: where, expected: expected ?? type, seen: input === undefined ? "missing" : received };
  });
}

/** ["indicators", 4, "rule"] → indicators[4].rule */
function pathText(path: readonly unknown[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
