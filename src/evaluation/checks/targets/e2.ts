import { nameOf } from "../../basics";
import type { Check, Finding, Row } from "../context";

/** E2 实际缺失: no actual value and no claim that counts, or one that is no figure where the rule needs one. */
export const e2: Check = {
  id: "E2",
  severity: "error",
  run: ({ rows }) => rows.flatMap(finding),
};

function finding({ indicator: { code }, derived, outcome, status, readings: { actual } }: Row): Finding[] {
  const place = { part: "indicators", code, field: "actual" } as const;
  if (outcome?.kind === "unreadable" && outcome.fault.check === "E2") {
    return [{ place, seen: actual.text, expected: "", message: outcome.fault.message }];
  }
  if (derived?.kind === "unreadable") {
    // The cell of the basic datum is K4's: one fault, one problem.
    return [];
  }
  if (status !== "open" || actual.kind !== "empty") {
    return [];
  }
  if (derived?.kind === "missing") {
    const basic = nameOf(derived.basic);
    return [
      {
        place: { part: "basics", code: derived.basic },
        seen: "",
        expected: "",
        message: { key: "check.E2.missingBasic", values: { basic } },
      },
    ];
  }
  return [{ place, seen: "", expected: "", message: { key: "check.E2.empty", values: {} } }];
}
