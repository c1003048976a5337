/** What may be set for each kind of rule, in the order in which the draft shows it. */
import type { RuleKind } from "../../evaluation";

/** A field by its path within the rule; a list with rows of its own and the number of empty ones behind it; a rule within the rule. */
export type RuleParameter = string | { list: string; spare: number } | { rule: string };

const bands = { list: "bands", spare: 2 };
const codes = { list: "of", spare: 3 };

export const ruleParameters: Record<RuleKind, readonly RuleParameter[]> = {
  proportional: ["direction", "passMark"],
  inverse: ["form"],
  equal: ["mode", "otherwise", "within", "withinPercent"],
  range: ["range.interval", "outside", bands],
  bands: ["on", "gap", bands],
  deductPerUnit: ["direction", "per", "measure", "deduct", "partial", "atMost"],
  allOrNothing: ["direction"],
  thresholdThenManual: ["direction", "atMost"],
  qualitativeTiers: ["unclaimed", "tiers", { list: "tiers", spare: 3 }],
  checklist: ["names", { list: "items", spare: 2 }],
  deductPerIncident: ["deduct", "atMost", codes],
  countShare: ["overLimitPercent", codes],
  coefficient: ["intercept", "slope", "zeroAbove", "zeroBelow"],
  interpolate: ["on", { list: "points", spare: 2 }],
  dualTarget: ["baseFraction"],
  rank: ["outside"],
  deadline: ["late.per", "late.unit", "late.deduct", "late.partial"],
  negativeEvents: ["deduct"],
  composite: ["op", { list: "parts", spare: 1 }],
  manual: ["atMost", "hint", "reasonRequired"],
  derived: ["formula", { rule: "rule" }],
  auto: ["direction", "inverse", "tiers", { list: "tiers", spare: 0 }],
};
