import { nameOf } from "../../basics";
import { countedCodes } from "../../rules";
import type { Check, Finding, Row } from "../context";

/** B12 有分无值: the clerk's own score counts although there is no actual value, or no basic data to derive it from. */
export const b12: Check = {
  id: "B12",
  severity: "warning",
  run: ({ rows }) => rows.flatMap(finding),
};

function finding({ indicator: { code, rule }, entry, status, score, readings, outcome }: Row): Finding[] {
  // A tier that is named apart from the actual value is ground enough; what counts other rows has no value of its own.
  if (countedCodes(rule).length > 0) {
    return [];
  }
  if (status !== "claimed" || score === null || readings.actual.kind !== "empty" || entry?.tier !== undefined) {
    return [];
  }
  if (outcome?.kind === "noActual" && outcome.missing !== undefined) {
    const basic = nameOf(outcome.missing);
    const place = { part: "basics", code: outcome.missing } as const;
    return [{ place, seen: "", expected: "", message: { key: "check.B12.missingBasic", values: { score, basic } } }];
  }
  const place = { part: "indicators", code, field: "actual" } as const;
  return [{ place, seen: "", expected: "", message: { key: "check.B12", values: { score } } }];
}
