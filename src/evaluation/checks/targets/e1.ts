import { usableTargets } from "../../rules";
import type { Check, Row } from "../context";

/** E1 目标不可解析: the rule needs a target that the cell does not give. */
export const e1: Check = {
  id: "E1",
  severity: "error",
  run: ({ rows }) =>
    rows.filter(isUnusable).map(({ indicator: { code }, readings: { target } }) => ({
      place: { part: "indicators", code, field: "target" },
      seen: target.text,
      expected: "",
      message: target.kind === "empty" ? { key: "check.E1.empty", values: {} } : { key: "check.E1", values: { text: target.text } },
    })),
};

function isUnusable({ indicator, outcome, readings: { target } }: Row): boolean {
  const usable = usableTargets(indicator.rule);
  return (usable !== "any" && !usable.includes(target.kind)) || (outcome?.kind === "unreadable" && outcome.fault.check === "E1");
}
