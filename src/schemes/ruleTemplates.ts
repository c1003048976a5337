import type { RuleKind, ScoringRule } from "../evaluation";

/** A default rule of each kind, by the commonest wording of the districts' own forms. Points are fractions, so that they fit any weight. */
const templates: { [Kind in Exclude<RuleKind, "countShare">]: Extract<ScoringRule, { kind: Kind }> } = {
  proportional: { kind: "proportional" },
  inverse: { kind: "inverse", form: "ratio" },
  equal: { kind: "equal", mode: "exact" },
  range: { kind: "range", outside: "zero" },
  bands: {
    kind: "bands",
    on: "completion",
    bands: [
      { min: 90, minInclusive: true, max: null, maxInclusive: false, fraction: 1 },
      { min: 80, minInclusive: true, max: 90, maxInclusive: false, fraction: 0.8 },
      { min: 60, minInclusive: true, max: 80, maxInclusive: false, fraction: 0.6 },
      { min: 0, minInclusive: true, max: 60, maxInclusive: false, fraction: 0 },
    ],
  },
  deductPerUnit: { kind: "deductPerUnit", per: 1, deduct: 1, partial: "proportional" },
  allOrNothing: { kind: "allOrNothing" },
  thresholdThenManual: { kind: "thresholdThenManual" },
  qualitativeTiers: { kind: "qualitativeTiers", tiers: "80/60" },
  checklist: { kind: "checklist", items: [{ text: "要点一" }, { text: "要点二" }] },
  deductPerIncident: { kind: "deductPerIncident", deduct: 1 },
  coefficient: { kind: "coefficient", intercept: 0, slope: 1 },
  interpolate: {
    kind: "interpolate",
    on: "completion",
    points: [
      { value: 60, fraction: 0 },
      { value: 100, fraction: 1 },
    ],
  },
  dualTarget: { kind: "dualTarget", baseFraction: 0.8 },
  rank: { kind: "rank", outside: "linear" },
  deadline: { kind: "deadline" },
  negativeEvents: { kind: "negativeEvents" },
  composite: {
    kind: "composite",
    op: "sum",
    parts: [
      { name: "分项一", rule: { kind: "proportional" } },
      { name: "分项二", rule: { kind: "proportional" } },
    ],
  },
  manual: { kind: "manual" },
  derived: { kind: "derived", formula: "budgetExecutionRate", rule: { kind: "proportional" } },
  auto: { kind: "auto" },
};

/**
 * The default rule of a kind.
 * @param countable codes of rows that a rule may count; countShare counts the first, and has none to count where there is none.
 */
export function ruleTemplate(kind: RuleKind, countable: readonly string[]): ScoringRule {
  return kind === "countShare" ? { kind, of: countable.slice(0, 1) } : templates[kind];
}
