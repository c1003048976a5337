import { usableTargets } from "../../rules";
import type { Reading } from "../../quantity";
import type { Check, Finding, Row } from "../context";

/**
 * E1 目标不可解析: the rule needs a target that the cell does not give; or a target that can be used was read with a doubt: its sign may have
 * been lost in a scan (warning), or it lacks a character (info).
 */
export const e1: Check = {
  id: "E1",
  severity: "error",
  run: ({ rows }) =>
    rows.flatMap((row): Finding[] => {
      const {
        indicator: { code },
        readings: { target },
      } = row;
      const found = isUnusable(row) ? unusable(target) : doubtful(target);
      return found === null ? [] : [{ place: { part: "indicators", code, field: "target" }, seen: target.text, expected: "", ...found }];
    }),
};

function unusable(target: Reading): Pick<Finding, "message"> {
  return { message: target.kind === "empty" ? { key: "check.E1.empty", values: {} } : { key: "check.E1", values: { text: target.text } } };
}

/** The first doubt of those that change what a target asks for. */
function doubtful(target: Reading): Pick<Finding, "severity" | "message"> | null {
  const notes = target.kind === "compound" ? target.parts.flatMap((part) => part.notes) : target.notes;
  const doubt = notes.find(({ key }) => key === "reading.ocrSuspect") ?? notes.find(({ key }) => key === "reading.missingCharacter");
  return doubt ? { severity: doubt.key === "reading.ocrSuspect" ? "warning" : "info", message: doubt } : null;
}

/** Whether the rule needs another target than the row has; E1 tells it, no other check. */
export function isUnusable({ indicator, outcome, status, readings: { target } }: Row): boolean {
  // Of what does not apply nothing is asked.
  if (status === "notApplicable") {
    return false;
  }
  const usable = usableTargets(indicator.rule);
  return (usable !== "any" && !usable.includes(target.kind)) || (outcome?.kind === "unreadable" && outcome.fault.check === "E1");
}
